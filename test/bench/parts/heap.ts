import type { Plan } from "../../../src/plan/plan";
import type { Grid } from "../../../src/sheet/grid";
import { atMost, type Figure } from "../figure";
import { heapInUse } from "../measure";
import { gridOf, planOf } from "./plan-to-check";

const STEPS = 100_000;

/** What a plan keeps besides the values it was read from. */
export function measureHeap(): readonly Figure[] {
  const kept: Kept = { json: writeGrid() };
  readPlan({ ...kept }); // so that no list of words is counted
  const empty = heapInUse();
  readGrid(kept);
  const values = heapInUse() - empty;
  readPlan(kept);
  const plan = heapInUse() - empty - values;
  if (kept.json.length === 0 || kept.plan?.steps.length !== STEPS) throw new Error("What is measured was not kept.");
  return [atMost(`heap of a plan / heap of its values, ${STEPS.toLocaleString("en")} steps`, plan / values, 0.25)];
}

interface Kept {
  readonly json: string;
  grid?: Grid;
  plan?: Plan;
}

/** Each is a function of its own, since what a function leaves on its stack is gone when it returns. */
const writeGrid = (): string => JSON.stringify(gridOf(STEPS));

function readGrid(kept: Kept): void {
  kept.grid = JSON.parse(kept.json) as Grid;
}

function readPlan(kept: Kept): void {
  kept.plan = planOf(kept.grid ?? (JSON.parse(kept.json) as Grid));
}
