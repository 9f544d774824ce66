import { ExcelError } from "../excel/excel-error";
import { fingerprint, writeDown } from "../review/fingerprint";
import { type Edit, listEdits } from "../review/list-edits";
import type { Verdict } from "../rules/verdict";
import type { Day } from "../sheet/serial-date";
import { checkPlan } from "./check-plan";
import type { Command } from "./command";
import { sayRules } from "./review/describe-rules";
import { readBaseline } from "./review/read-baseline";
import { readSubmission, type Submission } from "./review/submission";

export interface VerifyOutcome {
  readonly submission: Pick<Submission, "on" | "verdict" | "fingerprint" | "rules" | "note">;
  /** True where the plans say what they said when they were submitted. */
  readonly isUnchanged: boolean;
  /** False where what the workbook keeps does not have the fingerprint that it is said to have. */
  readonly isIntact: boolean;
  readonly edits: readonly Edit[];
  /** The verdict now, by the rules of this version and the profile that the workbook has now. */
  readonly verdict: Verdict;
  /** True where the plans were submitted under these rules. */
  readonly sameRules: boolean;
}

/** Finds whether the plans still say what they said when they were submitted, and what the verdict is now. */
export const verifySubmission = {
  id: "verifySubmission",
  title: "Compare with the submission",
  async run({ today }) {
    const { baseline, choices } = await readBaseline(today);
    const submission = readSubmission(choices.submission);
    if (!submission)
      throw new ExcelError(
        "ItemNotFound",
        choices.submission === undefined
          ? "This workbook was not submitted: it keeps no submission to compare with."
          : "What this workbook keeps of its submission cannot be read. Submit again.",
      );
    const { baseline: said, written: _, ...about } = submission;
    const { verdict } = await checkPlan.run({ today, scope: "all", highlight: false });
    const isUnchanged = writeDown(said.plans) === writeDown(baseline.plans);
    return {
      submission: about,
      isUnchanged,
      isIntact: (await fingerprint(said.plans)) === about.fingerprint,
      edits: isUnchanged ? [] : listEdits(said.plans, baseline.plans),
      verdict,
      sameRules: about.rules === sayRules(choices),
    };
  },
} as const satisfies Command<{ readonly today: Day }, VerifyOutcome>;
