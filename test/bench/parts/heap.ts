import type { Plan } from "../../../src/plan/plan";
import type { Grid } from "../../../src/sheet/grid";
import { atMost, type Figure } from "../figure";
import { heapInUse } from "../measure";
import { gridOf, planOf } from "./plan-to-check";

/** What a plan keeps besides the values it was read from. */
export function measureHeap(): readonly Figure[] {
  const json = JSON.stringify(gridOf(100_000));
  planOf(JSON.parse(json) as Grid); // so that no list of words is counted
  const kept: { grid?: Grid; plan?: Plan } = {};
  const empty = heapInUse();
  kept.grid = JSON.parse(json) as Grid;
  const values = heapInUse() - empty;
  kept.plan = planOf(kept.grid);
  const plan = heapInUse() - empty - values;
  if (kept.plan.steps.rows[0] !== kept.grid.origin.row + 1) throw new Error("The plan is not the one that was kept.");
  return [atMost("heap of a plan / heap of its values, 100,000 steps", plan / values, 0.25)];
}
