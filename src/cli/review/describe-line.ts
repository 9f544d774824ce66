import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describePlans } from "../../desk/describe-plans";
import type { DeskLine } from "../../desk/desk-line";
import type { Day } from "../../sheet/serial-date";
import type { FileResult } from "../check/file-result";

/** What a review keeps of a file that was checked. */
export function describeLine({ file, outcome, submission, error }: FileResult, today: Day): DeskLine {
  const plans = outcome ? describePlans(outcome, today) : [];
  const { kind, title, because } = outcome?.verdict ?? { ...NO_VERDICT, because: error };
  const unread = plans.length > 0 ? null : (because ?? "No plan was found in it.");
  return { file, sha256: hashFile(file), unread, verdict: { kind, title, because }, submission, plans };
}

const NO_VERDICT = { kind: "none", title: "No verdict" } as const;

/** Null for a file that cannot be opened. */
export function hashFile(file: string): string | null {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return null; // it is not there, or may not be read
  }
}
