import { createRequire } from "node:module";
import { join } from "node:path";
import { atMost, type Figure, notMeasured, told } from "../figure";
import { usageOfNode } from "../usage";

const PROCESSES = join(process.cwd(), "dist/bench");
const RUNS = 7;
const NAME = "import + recognise + first check of 1,000 steps / zod’s set-up and first run";

/** How much of the processor the very first check takes, in a process of its own. */
export function measureCold(): readonly Figure[] {
  const script = join(PROCESSES, "first-check.js");
  const bare = usageOfNode(["-e", "0"], RUNS);
  const first = usageOfNode([script], RUNS).seconds - bare.seconds;
  return [
    compareWithZod(first, bare.seconds),
    told("the same, ms of the processor besides Node’s own start", first * 1000),
  ];
}

function compareWithZod(first: number, bare: number): Figure {
  if (!isInstalled("zod")) return notMeasured(NAME, 1.1, "zod is not installed: npm install --no-save zod");
  const zod = usageOfNode([join(PROCESSES, "zod-first-run.js")], RUNS).seconds - bare;
  return atMost(NAME, first / zod, 1.1, "zod checks six rules");
}

function isInstalled(name: string): boolean {
  try {
    createRequire(join(process.cwd(), "package.json")).resolve(name);
    return true;
  } catch {
    return false;
  }
}
