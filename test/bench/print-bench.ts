import { type Figure, writeTable } from "./figure";
import { measureBundles } from "./parts/bundles";
import { measureCheck } from "./parts/check";
import { measureCold } from "./parts/cold";
import { measureCommandLine } from "./parts/command-line";
import { measureEngine } from "./parts/engine";
import { measureHeap } from "./parts/heap";
import { measureReaders } from "./parts/readers";
import { measureReview } from "./parts/review";
import { measureTrips } from "./parts/trips";

/** In this order; what needs a quiet heap comes first. */
const PARTS: readonly (() => readonly Figure[] | Promise<readonly Figure[]>)[] = [
  measureHeap,
  measureCheck,
  measureCold,
  measureBundles,
  measureTrips,
  measureCommandLine,
  measureReview,
  measureEngine,
  measureReaders,
];

/**
 * `npm run bench`: what is fast or small, as a figure, its goal, and whether it is met; `--json` prints them as
 * `[{ figure, value, goal, met }]`. Times are noisy, so most figures are ratios to other work in the same run.
 */
async function printBench(): Promise<void> {
  const figures: Figure[] = [];
  for (const [index, measure] of PARTS.entries()) {
    process.stderr.write(`\rMeasuring, part ${index + 1} of ${PARTS.length} …`);
    figures.push(...(await measure()));
  }
  process.stderr.write("\r\n");
  const text = process.argv.includes("--json") ? JSON.stringify(figures, null, 2) : writeTable(figures);
  process.stdout.write(`${text}\n`);
}

void printBench();
