import { refuseToOverwrite } from "../file-name";
import { UsageError } from "../usage";
import type { ReviewFlags } from "./review-flags";

/**
 * Refuses a review that would write nothing, or over something that is there.
 * @throws {UsageError}
 */
export function refuseWithoutResult({ out, json, resume }: ReviewFlags): void {
  if (out === null && json === null) throw new UsageError("Name a file for the result: --out desk.xlsx, or --json.");
  if (out !== null && !/\.xlsx$/i.test(out)) throw new UsageError(`--out ${out} has to end with .xlsx.`);
  if (out !== null) refuseToOverwrite(out);
  if (json !== null && !resume) refuseToOverwrite(json);
}
