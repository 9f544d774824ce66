import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { refuseToOverwrite } from "../file-name";
import { UsageError } from "../usage";
import type { ReviewFlags } from "./review-flags";

/**
 * Refuses a review that would write nothing, or over something that is there.
 * @throws {UsageError}
 */
export function refuseWithoutResult({ out, html, json, resume }: ReviewFlags): void {
  if (out === null && html === null && json === null)
    throw new UsageError("Name a file for the result: --out desk.xlsx, --html report.html or --json lines.jsonl.");
  refuseOtherEnding("--out", out, ".xlsx");
  refuseOtherEnding("--html", html, ".html");
  const results = [out, html, json].filter((file) => file !== null);
  for (const file of results) {
    if (!existsSync(dirname(resolve(file))))
      throw new UsageError(`There is no folder ${dirname(file)} to write ${basename(file)} into. Make it first.`);
    if (!(resume && file === json)) refuseToOverwrite(file);
  }
}

function refuseOtherEnding(flag: string, file: string | null, ending: string): void {
  if (file !== null && !file.toLowerCase().endsWith(ending))
    throw new UsageError(`${flag} ${file} has to end with ${ending}.`);
}
