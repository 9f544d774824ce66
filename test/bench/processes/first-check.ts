import { recognize } from "../../../src/recognition/recognize";
import { runRules } from "../../../src/rules/run-rules";
import { gridOf, WORLD } from "../parts/plan-to-check";

/**
 * Everything that a program does until it has checked its first plan; what `report-usage.cjs` tells of it includes the
 * imports. `node first-check.js nothing` only makes the plan, to be subtracted.
 */
const grid = gridOf(1_000);
if (process.argv[2] !== "nothing") {
  const plans = recognize(grid);
  if ("kind" in plans) throw new Error(plans.because);
  process.stdout.write(`${plans.flatMap((plan) => runRules(plan, WORLD)).length} findings\n`);
}
