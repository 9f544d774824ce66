import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atMost, type Figure, notMeasured, told } from "../figure";
import { generatePlan } from "../generate-plan";
import { type Usage, usageOf, usageOfNode } from "../usage";
import { writeWorkbookFile } from "../workbook-file";

const COMMAND = join(process.cwd(), "dist/cli/action-plan.js");
const OPENPYXL = join(process.cwd(), "test/bench/processes/openpyxl-read.py");
const FILES = 1_000;

/** What `action-plan review` takes for a desk and a page about 1,000 plans, next to openpyxl that only reads them. */
export function measureReview(): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "review-"));
  try {
    const files = Array.from({ length: FILES }, (_, seed) => writePlan(folder, seed));
    const few = review(folder, files.slice(0, FILES / 4), "few");
    const all = review(folder, files, "all");
    const capped = review(folder, files, "capped", ["--max-old-space-size=96"]);
    const theirs = usageOf("python3", [OPENPYXL, ...files]);
    const name = "review, 1,000 files / openpyxl that only reads them, processor";
    return [
      theirs
        ? atMost(name, all.seconds / theirs.seconds, 1.2)
        : notMeasured(name, 1.2, "openpyxl is not installed here"),
      atMost("review, processor for a file of 1,000 / of 250", all.seconds / FILES / (few.seconds / (FILES / 4)), 1),
      atMost("review, 1,000 files in a heap of 96 MB, peak memory, MB", capped.megabytes, 200),
      told("review, 1,000 files, seconds of the processor", all.seconds, `openpyxl: ${theirs ? say(theirs) : "–"}`),
      told("review, 1,000 files, peak memory, MB", all.megabytes),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writePlan(folder: string, seed: number): string {
  const file = join(folder, `${seed}.xlsx`);
  writeFileSync(file, writeWorkbookFile(generatePlan({ steps: 30, faults: 0.1, seed }).values));
  return file;
}

function review(folder: string, files: readonly string[], name: string, node: readonly string[] = []): Usage {
  const results = ["--out", join(folder, `${name}-desk.xlsx`), "--html", join(folder, `${name}.html`)];
  return usageOfNode([...node, COMMAND, "review", "--jobs", "1", "--today", "2026-11-22", ...results, ...files]);
}

const say = ({ seconds, megabytes }: Usage): string => `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
