import { ExcelError } from "../excel/excel-error";
import { fingerprint, writeDown } from "../review/fingerprint";
import { type Edit, listEdits } from "../review/list-edits";
import type { Verdict } from "../rules/verdict";
import type { Day } from "../sheet/serial-date";
import { checkPlan } from "./check-plan";
import type { Command } from "./command";
import { sayRules } from "./review/describe-rules";
import { findSubmissionPage } from "./review/find-page";
import { type BaselineRead, readBaseline } from "./review/read-baseline";
import { readSubmission, type Submission, wasSubmitted } from "./review/submission";

export interface VerifyOutcome {
  readonly submission: Pick<Submission, "on" | "fingerprint" | "rules" | "note"> & {
    readonly verdict: Pick<Submission["verdict"], "title">;
  };
  /** True where the plans say what they said when they were submitted. */
  readonly isUnchanged: boolean;
  /** False where what the workbook keeps does not have the fingerprint that it is said to have. */
  readonly isIntact: boolean;
  /**
   * True where the workbook has lost what was kept in it, as it does in programs that drop such parts: then the sheet
   * still tells whether anything has changed, but not what.
   */
  readonly isByPage: boolean;
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
    const read = await readBaseline(today);
    const compared = (await compareWithKept(read)) ?? (await compareWithPage(read));
    if (!compared)
      throw new ExcelError(
        "ItemNotFound",
        !wasSubmitted(read.choices.submission)
          ? "This workbook was not submitted: it keeps no submission to compare with."
          : "What this workbook keeps of its submission cannot be read. Submit again.",
      );
    const { verdict } = await checkPlan.run({ today, scope: "all", highlight: false });
    return { ...compared, verdict, sameRules: compared.submission.rules === sayRules(read.choices) };
  },
} as const satisfies Command<{ readonly today: Day }, VerifyOutcome>;

type Compared = Omit<VerifyOutcome, "verdict" | "sameRules">;

async function compareWithKept({ baseline, choices }: BaselineRead): Promise<Compared | null> {
  const submission = readSubmission(choices.submission);
  if (!submission) return null;
  const { baseline: said, written: _, ...about } = submission;
  const isUnchanged = writeDown(said.plans) === writeDown(baseline.plans);
  return {
    submission: about,
    isUnchanged,
    isIntact: (await fingerprint(said.plans)) === about.fingerprint,
    isByPage: false,
    edits: isUnchanged ? [] : listEdits(said.plans, baseline.plans),
  };
}

async function compareWithPage({ baseline, choices, grids }: BaselineRead): Promise<Compared | null> {
  const page = wasSubmitted(choices.submission) ? null : findSubmissionPage(grids);
  if (!page) return null;
  const isUnchanged = (await fingerprint(baseline.plans)) === page.fingerprint;
  const submission = { ...page, verdict: { title: page.verdict } };
  return { submission, isUnchanged, isIntact: true, isByPage: true, edits: [] };
}
