import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a whole process took, its start included. */
export interface Usage {
  /** Of the processor. */
  readonly seconds: number;
  /** At its largest. */
  readonly megabytes: number;
}

const REPORT = join(process.cwd(), "test/bench/processes/report-usage.cjs");

/** Runs Node in a process of its own; of several runs the one that took least counts. */
export function usageOfNode(words: readonly string[], runs = 1): Usage {
  const usage = usageOf(process.execPath, ["--require", REPORT, ...words], runs);
  if (usage === null) throw new Error(`node ${words.slice(0, 3).join(" ")} … told nothing of what it took.`);
  return usage;
}

/**
 * The same for a program that writes what it took into the file that `USAGE_FILE` names; null where it cannot be run,
 * or fails.
 */
export function usageOf(program: string, words: readonly string[], runs = 1): Usage | null {
  const all = Array.from({ length: runs }, () => runOnce(program, words));
  return all.includes(null)
    ? null
    : all.reduce((least, one) => (least && one && one.seconds < least.seconds ? one : least));
}

function runOnce(program: string, words: readonly string[]): Usage | null {
  const folder = mkdtempSync(join(tmpdir(), "usage-"));
  const file = join(folder, "usage.json");
  try {
    spawnSync(program, words, { stdio: "ignore", env: { ...process.env, USAGE_FILE: file } });
    return JSON.parse(readFileSync(file, "utf8")) as Usage;
  } catch {
    return null; // the program is not there, or has ended before it could say
  } finally {
    rmSync(folder, { recursive: true });
  }
}
