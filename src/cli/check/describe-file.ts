import { describeCheck } from "../../commands/check/describe-check";
import { describeOutcome } from "../../commands/check/describe-outcome";
import type { Day } from "../../sheet/serial-date";
import type { FileResult } from "./file-result";

/** How `check --json` prints. */
export interface JsonFlags {
  readonly format: 1 | 2;
  readonly today: Day;
}

/**
 * What `check --json` prints for a file. The first format, for one more version: the title of the verdict, and of each
 * step no more than its text; see `describeOutcome` for the second.
 */
export function describeFile(
  { file, outcome, notCalculated, error }: FileResult,
  { format, today }: JsonFlags,
): object {
  const said = outcome ? describeOutcome(outcome, today) : describeUnread(error);
  return {
    ...(format === 2 && { format }),
    file,
    ...(format === 2 ? said : describeFirst(outcome)),
    // Formulas that are not calculated here, so that their values may be old.
    ...(notCalculated.length > 0 && { notCalculated }),
    ...(error !== null && { error }),
  };
}

const describeUnread = (because: string | null) => ({
  verdict: { kind: "none", title: "No verdict", because },
  sheets: [],
});

const describeFirst = (outcome: FileResult["outcome"]) => ({
  verdict: outcome === null || outcome.verdict.kind === "none" ? null : outcome.verdict.title,
  sheets: outcome?.checks.map(describeCheck) ?? [],
});
