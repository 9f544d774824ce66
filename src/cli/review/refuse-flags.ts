import { refuseOtherEnding, refuseResults } from "../words/refuse-results";
import { UsageError } from "../words/usage-error";
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
  if (out !== null) refuseOtherEnding(out, ".xlsx");
  if (html !== null) refuseOtherEnding(html, ".html");
  if (since !== null) openLines(since);
  refuseResults(results.filter((file) => !(resume && file === json)));
}
