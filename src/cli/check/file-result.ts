import type { CheckOutcome } from "../../commands/check/check-outcome";
import type { SubmissionLine } from "../../desk/desk-line";
import type { FormulaProblem } from "../../host/doors/spreadsheet";

/** An exit code, the worst one last: 0 ready, 1 any other verdict, 2 no verdict. */
export type Code = 0 | 1 | 2;

/** What is known of a file once it was checked; `outcome` is null where it could not be. */
export interface FileResult {
  readonly file: string;
  readonly code: Code;
  readonly outcome: CheckOutcome | null;
  /** How its plans compare with what was submitted; null where they were not, or that was not asked. */
  readonly submission: SubmissionLine | null;
  readonly notCalculated: readonly FormulaProblem[];
  readonly error: string | null;
}
