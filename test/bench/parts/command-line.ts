import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atMost, type Figure, notMeasured, told } from "../figure";
import { generatePlan } from "../generate-plan";
import { type Usage, usageOf, usageOfNode } from "../usage";
import { writeWorkbookFile } from "../workbook-file";

const COMMAND = join(process.cwd(), "dist/cli/action-plan.js");
const FLOOR = join(process.cwd(), "dist/bench/floor.js");
const OPENPYXL = join(process.cwd(), "test/bench/processes/openpyxl-check.py");
const RUNS = 3;

/** What `action-plan check` takes of the processor and of memory, next to a script with openpyxl and six rules. */
export function measureCommandLine(): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "plans-"));
  try {
    const small = Array.from({ length: 1_000 }, (_, i) => writePlan(folder, i, 30));
    return [
      ...compareOne(small.slice(0, 1)),
      ...compareMany(small.slice(0, 200), 1.3),
      ...compareMany(small, 0.9, 150),
      ...compareLong([writePlan(folder, 1_000, 100_000)]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writePlan(folder: string, seed: number, steps: number): string {
  const file = join(folder, `${seed}.xlsx`);
  writeFileSync(file, writeWorkbookFile(generatePlan({ steps, faults: 0.1, seed }).values));
  return file;
}

function compareOne(files: readonly string[]): readonly Figure[] {
  const ours = check(files, RUNS);
  const bare = usageOfNode(["-e", "0"], RUNS);
  return [
    atMost("command line, 1 file / node -e 0, processor", ours.seconds / bare.seconds, 4),
    ...sayAll("1 file", ours, files),
  ];
}

function compareMany(files: readonly string[], goal: number, mostMegabytes?: number): readonly Figure[] {
  const size = `${files.length.toLocaleString("en")} files`;
  const ours = check(files);
  const theirs = openpyxl(files);
  const name = `command line, ${size} / openpyxl, processor`;
  return [
    theirs ? atMost(name, ours.seconds / theirs.seconds, goal) : notMeasured(name, goal, NO_OPENPYXL),
    ...(mostMegabytes === undefined
      ? []
      : [atMost(`command line, ${size}, peak memory, MB`, ours.megabytes, mostMegabytes)]),
    ...sayAll(size, ours, files, theirs),
  ];
}

function compareLong(files: readonly string[]): readonly Figure[] {
  const ours = check(files);
  const floor = usageOfNode([FLOOR, ...files], RUNS);
  const note = `floor: unzip and scan, ${say(floor)}`;
  return [
    atMost("command line, 100,000 steps / floor, processor", ours.seconds / floor.seconds, 3.5, note),
    atMost("command line, 100,000 steps / floor, peak memory", ours.megabytes / floor.megabytes, 2, note),
    ...sayAll("100,000 steps", ours, files),
  ];
}

const NO_OPENPYXL = "python3 with openpyxl is not installed here";

const check = (files: readonly string[], runs = 1): Usage =>
  usageOfNode([COMMAND, "check", "--today", "2026-11-22", ...files], runs);

const openpyxl = (files: readonly string[]): Usage | null => usageOf("python3", [OPENPYXL, ...files]);

const sayAll = (size: string, ours: Usage, files: readonly string[], theirs = openpyxl(files)): readonly Figure[] => [
  told(
    `command line, ${size}, seconds of the processor`,
    ours.seconds,
    `openpyxl: ${theirs ? say(theirs) : NO_OPENPYXL}`,
  ),
];

const say = ({ seconds, megabytes }: Usage): string => `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
