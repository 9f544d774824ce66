import { recognize } from "../../src/recognition/recognize";
import { runRules } from "../../src/rules/run-rules";
import type { Grid } from "../../src/sheet/grid";
import { generatePlan } from "./generate-plan";

const WORLD = { today: 46348, monthFirst: false }; // 22 November 2026
const SIZES = [1_000, 10_000, 100_000] as const;

/**
 * Short plans are checked often enough for Node to have compiled everything, which takes longer than the check; the
 * fastest round counts.
 */
const [FEWEST_ROUNDS, MOST_ROUNDS, ENOUGH_STEPS] = [3, 100, 200_000];

interface Measured {
  readonly steps: number;
  readonly recognize: number;
  readonly check: number;
  readonly parse: number;
  readonly touch: number;
  /** Bytes a step, of the plan and of everything the check left. */
  readonly plan: number;
  readonly left: number;
}

/**
 * How much of the processor recognition and the check of all rules take, next to JSON.parse of the same values and a
 * pass that looks at each cell once, in one process. The first line is the very first check, with every list of words
 * still to be read.
 */
export function printCheckBench(): void {
  const { recognize: coldRecognize, check: coldCheck } = measure(SIZES[0], 1);
  console.log(
    `first check after start, 1,000 steps: recognised in ${say(coldRecognize)}, checked in ${say(coldCheck)} ` +
      "(goal 8 ms, fail line 20 ms)\n",
  );
  console.log(
    "steps     recognised / JSON.parse  checked / JSON.parse       checked / each cell once   heap left / plan",
  );
  console.log(
    "                                   (goal 1.5, fail line 2.5)  (goal 30 to 40, fail 60)   (goal 1.3, fail line 2)",
  );
  const all = SIZES.map((steps) =>
    measure(steps, Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, ENOUGH_STEPS / steps))),
  );
  for (const { steps, recognize, check, parse, touch, plan, left } of all)
    console.log(
      [
        String(steps).padEnd(10),
        ratio(recognize, parse, 25),
        ratio(check, parse, 27),
        ratio(check, touch, 27),
        ratio(plan + left, plan, 0),
      ].join(""),
    );
  const [small, , large] = all;
  const growth = Math.log((large?.check ?? 1) / (small?.check ?? 1)) / Math.log(SIZES[2] / SIZES[0]);
  console.log(
    `\ngrowth exponent from ${String(SIZES[0])} to ${String(SIZES[2])} steps: ${growth.toFixed(2)} ` +
      "(goal 1.05, fail line 1.15)",
  );
}

function measure(steps: number, rounds: number): Measured {
  const grid = generatePlan({ steps, faults: 0.1, seed: 7 });
  const json = JSON.stringify(grid.values);
  const read = () => plansOf(grid);
  const recognized = fastest(read, rounds);
  const before = heap();
  const plans = read();
  const plan = heap() - before;
  const check = () => plans.map((one) => runRules(one, WORLD));
  const checked = fastest(check, rounds);
  const left = heap() - before - plan;
  const [parse, touch] = [
    fastest(() => JSON.parse(json) as unknown, rounds * 2),
    fastest(() => touchEach(grid), rounds * 2),
  ];
  return {
    steps,
    recognize: recognized,
    check: checked,
    parse,
    touch,
    plan: plan / steps,
    left: Math.max(0, left) / steps,
  };
}

function plansOf(grid: Grid) {
  const plans = recognize(grid);
  if ("kind" in plans) throw new Error(plans.because);
  return plans;
}

/** Looks at each cell once, as the least that any check must do. */
function touchEach({ values }: Grid): number {
  let filled = 0;
  for (const row of values) for (const value of row) if (value !== "") filled++;
  return filled;
}

/** Of the processor, since a clock counts what other programs do as well; in milliseconds. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const fastest = (work: () => unknown, rounds: number): number =>
  Math.min(...Array.from({ length: rounds }, () => timeOf(work)));

/** Exact only with `node --expose-gc`; else what the collector has left so far. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const ratio = (one: number, other: number, width: number): string =>
  (one / Math.max(other, 0.001)).toFixed(1).padEnd(width);
const say = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
