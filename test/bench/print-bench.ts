import { recognize } from "../../src/recognition/recognize";
import { runRules } from "../../src/rules/run-rules";
import { printEngineBench } from "./engine";
import { generatePlan } from "./generate-plan";

/** `npm run bench`: how long the check of all rules and the engine of the host take beside JSON.parse of the same values, in one process. Only the ratios count. */
const WORLD = { today: 46348, monthFirst: false }; // 22 November 2026
const ROUNDS = 5;

console.log("steps     first check    check      JSON.parse  ratio (goal 1.5, fail line 2.5)");
for (const steps of [1_000, 10_000, 100_000]) {
  const grid = generatePlan({ steps, faults: 0.1, seed: 7 });
  const plans = recognize(grid);
  if ("kind" in plans) throw new Error(plans.because);
  const check = () => plans.map((plan) => runRules(plan, WORLD));
  const first = timeOf(check);
  const json = JSON.stringify(grid.values);
  const again = fastest(check);
  const parse = fastest(() => JSON.parse(json) as unknown);
  console.log(`${String(steps).padEnd(10)}${say(first)}${say(again)}${say(parse)}${(again / parse).toFixed(1)}`);
}

void printEngineBench();

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function fastest(work: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => timeOf(work)));
}

function say(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`.padEnd(13);
}
