import { describeCheck } from "../commands/check/describe-check";
import { checkPlan, type PlanCheck } from "../commands/check-plan";
import { describeProblems, type FormulaProblem } from "../host/doors/spreadsheet";
import { toJson } from "./list";
import { openFile } from "./open-file";
import { reasonOf } from "./reason-of";
import { reportText } from "./report-text";
import type { Flags, Terminal } from "./terminal";
import { UnreadableFile } from "./unreadable-file";
import { UsageError } from "./usage";

/** What `check --json` prints for a file. */
interface FileReport {
  readonly file: string;
  readonly sheets: readonly ReturnType<typeof describeCheck>[];
  /** Formulas that are not calculated here, so that their values may be old; absent where there are none. */
  readonly notCalculated?: readonly FormulaProblem[];
  /** Why the file could not be read; absent where it could. */
  readonly error?: string;
}

/** Checks files one after the other; a file that cannot be read does not stop the others. */
export async function check(files: readonly string[], flags: Flags, { print, complain }: Terminal): Promise<0 | 1 | 2> {
  if (files.length === 0) throw new UsageError("Name at least one file to check.");
  const reports: FileReport[] = [];
  const codes: (0 | 1 | 2)[] = [];
  for (const file of files) {
    try {
      const { checks, notCalculated } = await checkFile(file, flags, complain);
      reports.push({
        file,
        sheets: checks.map(describeCheck),
        ...(notCalculated.length > 0 ? { notCalculated } : {}),
      });
      codes.push(codeOf(checks));
      if (!flags.json) print(reportText(file, checks));
    } catch (error) {
      const because = reasonOf(error);
      reports.push({ file, sheets: [], error: because });
      codes.push(2);
      complain(`${file}: ${because}`);
    }
  }
  if (flags.json) print(toJson(reports));
  return codes.reduce((worst, code) => (code > worst ? code : worst), 0);
}

async function checkFile(file: string, { today, sheet, dates }: Flags, complain: Terminal["complain"]) {
  const opened = await openFile(file, today, dates);
  for (const warning of opened.warnings) complain(`${file}: ${warning}`);
  try {
    if (sheet !== null && !opened.sheets.includes(sheet))
      throw new UnreadableFile(`There is no sheet “${sheet}”. Its sheets are: ${opened.sheets.join(", ")}.`);
    const { checks } = await checkPlan.run({ today, scope: sheet === null ? "all" : [sheet], highlight: false });
    const notCalculated = opened.listUncalculated();
    const doubts = describeProblems(notCalculated);
    if (doubts) complain(`${file}: ${doubts}`);
    return { checks, notCalculated };
  } finally {
    opened.close();
  }
}

function codeOf(checks: readonly PlanCheck[]): 0 | 1 | 2 {
  if (checks.every(({ verdict }) => verdict.kind === "no-plan")) return 2;
  return checks.some(({ verdict }) => verdict.kind === "not-ready") ? 1 : 0;
}
