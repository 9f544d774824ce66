import type { Plan } from "../../../src/plan/plan";
import { recognize } from "../../../src/recognition/recognize";
import type { World } from "../../../src/rules/world";
import type { Grid } from "../../../src/sheet/grid";
import { generatePlan } from "../generate-plan";

export const WORLD: World = { today: 46348, monthFirst: false }; // 22 November 2026

/** The same sheet for everything that is compared: one step in ten has a fault. */
export const gridOf = (steps: number): Grid => generatePlan({ steps, faults: 0.1, seed: 7 });

/** @throws {Error} where the sheet has no plan */
export function planOf(grid: Grid): Plan {
  const plans = recognize(grid);
  const plan = "kind" in plans ? undefined : plans[0];
  if (plan === undefined) throw new Error("The sheet to be measured has no plan.");
  return plan;
}
