import type { CheckOutcome } from "../../commands/check/check-outcome";
import { checkPlan } from "../../commands/check-plan";
import { readFailure } from "../../commands/failure";
import { wasSubmitted } from "../../commands/review/submission";
import { verifySubmission } from "../../commands/verify-submission";
import { describeProblems } from "../../host/doors/spreadsheet";
import type { Profile } from "../../rules/profile/profile";
import type { Verdict } from "../../rules/verdict";
import type { Day } from "../../sheet/serial-date";
import { openFile } from "../files/open-file";
import { readSheetName } from "../files/read-sheet-name";
import { sayReason } from "../say-reason";
import type { Terminal } from "../terminal";
import type { DateFlags } from "../words/read-flags";
import type { Code, FileResult } from "./file-result";

/** How a file is checked. */
export interface CheckFlags extends DateFlags {
  /** The one sheet to check; null for all. */
  readonly sheet: string | null;
  /** True where what the team has waived counts as if it had not. */
  readonly strict: boolean;
  /** The rules to check by, in place of those that a file keeps. */
  readonly profile: Profile | null;
  /** True where the plans are compared with what was submitted, too. */
  readonly verifies?: boolean;
}

/** Checks one file, of which nothing is kept open. What cannot be read is a result, too, and no error. */
export async function checkFile(file: string, flags: CheckFlags, complain: Terminal["complain"]): Promise<FileResult> {
  try {
    const read = await readChecks(file, flags, complain);
    return { file, code: findCode(read.outcome.verdict), ...read, error: null };
  } catch (error) {
    return { file, code: 2, outcome: null, submission: null, notCalculated: [], error: sayReason(error) };
  }
}

async function readChecks(
  file: string,
  { today, sheet, dates, strict, profile, verifies = false }: CheckFlags,
  complain: Terminal["complain"],
): Promise<Pick<FileResult, "notCalculated" | "submission"> & { readonly outcome: CheckOutcome }> {
  const opened = await openFile(file, today, { dates, savable: false });
  for (const warning of opened.warnings) complain(`${file}: ${warning}`);
  try {
    const isAllText = /\.(csv|tsv|txt)$/i.test(file);
    const scope = sheet === null ? "all" : [readSheetName(opened.sheets, sheet)];
    const outcome = await checkPlan.run({
      today,
      scope,
      highlight: false,
      isAllText,
      strict,
      ...(profile && { profile }),
    });
    const notCalculated = opened.listUncalculated();
    const doubts = describeProblems(notCalculated);
    if (doubts) complain(`${file}: ${doubts}`);
    const mayBeSubmitted = wasSubmitted(outcome.choices.submission) || opened.sheets.includes("Submission");
    const submission = verifies && mayBeSubmitted ? await verify(today) : null;
    return { outcome, submission, notCalculated };
  } finally {
    opened.close();
  }
}

/** 0 for what may be submitted, 1 for any other verdict, 2 without one. */
function findCode({ kind }: Verdict): Code {
  if (kind === "none") return 2;
  return kind === "ready" || kind === "ready-with-waivers" ? 0 : 1;
}

/** How the plans compare with what was submitted; null where they were not. */
async function verify(today: Day): Promise<FileResult["submission"]> {
  try {
    const { submission, isUnchanged, isIntact } = await verifySubmission.run({ today });
    return { on: submission.on, verdict: submission.verdict.title, isUnchanged, isIntact };
  } catch (error) {
    if (readFailure(error).kind === "refused") return null;
    throw error;
  }
}
