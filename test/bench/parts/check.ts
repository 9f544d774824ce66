import { runRules } from "../../../src/rules/run-rules";
import type { Grid } from "../../../src/sheet/grid";
import { atMost, type Figure, told } from "../figure";
import { checkFused } from "../fused-check";
import { fastestOf } from "../measure";
import { gridOf, planOf, WORLD } from "./plan-to-check";

/** What each figure is to be, for 1,000, 10,000 and 100,000 steps. */
const GOALS = [
  { steps: 1_000, parse: 1.2, touch: 32, fused: 2.5, recognition: 6 },
  { steps: 10_000, parse: 1.6, touch: 42, fused: 2.5, recognition: 1.7 },
  { steps: 100_000, parse: 0.7, touch: 33, fused: 2.5, recognition: 1 },
] as const;

/** Short plans are checked often enough for everything to be compiled, which takes longer than the check. */
const [FEWEST_TURNS, MOST_TURNS, ENOUGH_STEPS] = [9, 400, 1_500_000];

/** Recognition and the check of all rules next to other work on the same values, in one process, once it is warm. */
export const measureCheck = (): readonly Figure[] => GOALS.flatMap(measureSize);

function measureSize(goal: (typeof GOALS)[number]): readonly Figure[] {
  const grid = gridOf(goal.steps);
  const json = JSON.stringify(grid.values);
  const plan = planOf(grid);
  const turns = Math.min(MOST_TURNS, Math.max(FEWEST_TURNS, ENOUGH_STEPS / goal.steps));
  const { parse, touch, fused, recognition, check } = fastestOf(
    {
      parse: () => JSON.parse(json) as unknown,
      touch: () => touchEach(grid),
      fused: () => checkFused(grid.values, WORLD.today),
      recognition: () => planOf(grid),
      check: () => runRules(plan, WORLD),
    },
    turns,
  );
  const size = `${goal.steps.toLocaleString("en")} steps`;
  return [
    atMost(`check / JSON.parse, ${size}`, check / parse, goal.parse),
    atMost(`check / touching each cell once, ${size}`, check / touch, goal.touch),
    atMost(`check / 25 rules fused by hand, ${size}`, check / fused, goal.fused),
    atMost(`recognition / JSON.parse, ${size}`, recognition / parse, goal.recognition),
    told(`JSON.parse of the values, ms, ${size}`, parse),
  ];
}

/** Looks at each cell once, as the least that any check must do. */
function touchEach({ values }: Grid): number {
  let filled = 0;
  for (const row of values) for (const value of row) if (value !== "") filled++;
  return filled;
}
