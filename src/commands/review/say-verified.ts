import type { VerifyOutcome } from "../verify-submission";

/** How the plans compare with what was submitted, in a line. */
export function sayVerified({ submission, isUnchanged, isByPage, edits }: VerifyOutcome): string {
  const since = `since it was submitted on ${submission.on}`;
  if (isUnchanged) return `unchanged ${since}`;
  if (isByPage) return `changed ${since}`;
  return `${String(edits.length)} ${edits.length === 1 ? "thing" : "things"} changed ${since}`;
}

/** What cannot be known of a workbook that has lost what was kept in it. */
export const LOST =
  "This copy has lost what Action Plan keeps in a workbook, as copies do that other programs save. Only its sheet " +
  "“Submission” is left, which tells whether the plans say something else, but not where. What the team had chosen " +
  "is lost, too: where it had said what a column means, the plans are read differently now and count as changed.";
