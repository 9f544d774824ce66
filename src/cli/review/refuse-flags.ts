import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { refuseToOverwrite } from "../file-name";
import { UsageError } from "../usage";
import { openLines } from "./lines-file";
import type { ReviewFlags } from "./review-flags";

/**
 * Refuses a review that would write nothing, or over something that is there.
 * @throws {UsageError}
 */
export function refuseWithoutResult({ out, html, json, sarif, junit, since, resume }: ReviewFlags): void {
  const results = [out, html, json, sarif, junit].filter((file) => file !== null);
  if (results.length === 0)
    throw new UsageError("Name a file for the result: --out desk.xlsx, --html report.html or --json lines.jsonl.");
  refuseOtherEnding("--out", out, ".xlsx");
  refuseOtherEnding("--html", html, ".html");
  if (since !== null) openLines(since);
  refuseResults(results.filter((file) => !(resume && file === json)));
}

/**
 * Refuses to write into a folder that is not there, or over a file; before anything is read, which may take long.
 * @throws {UsageError}
 */
export function refuseResults(files: readonly string[]): void {
  const twice = files.find((file, at) => files.some((other, place) => place < at && resolve(other) === resolve(file)));
  if (twice !== undefined) throw new UsageError(`${twice} cannot hold two results. Name a file for each.`);
  for (const file of files) {
    if (!existsSync(dirname(resolve(file))))
      throw new UsageError(`There is no folder ${dirname(file)} to write ${basename(file)} into. Make it first.`);
    refuseToOverwrite(file);
  }
}

function refuseOtherEnding(flag: string, file: string | null, ending: string): void {
  if (file !== null && !file.toLowerCase().endsWith(ending))
    throw new UsageError(`${flag} ${file} has to end with ${ending}.`);
}
