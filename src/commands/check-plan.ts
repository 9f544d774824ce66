import type { WorkbookRead } from "../excel/read/read-workbook";
import type { Profile } from "../rules/profile/profile";
import { besideWorkbook, type Circumstances, readVerdict, readWorkbookVerdict } from "../rules/verdict";
import type { World } from "../rules/world";
import type { Day } from "../sheet/serial-date";
import type { CheckOutcome, EarlierCheck, PlanCheck } from "./check/check-outcome";
import { type CheckedSheet, checkSheet } from "./check/check-sheet";
import { findUncalculated } from "./check/find-uncalculated";
import { ignoreWaivers } from "./check/ignore-waivers";
import { NOT_PAINTED, paintFindings } from "./check/paint-findings";
import { isReadInPart } from "./check/read-whole";
import type { Command } from "./command";
import { rulesOf } from "./profile/rules-of";
import { makeWorld } from "./reading/make-world";
import { partOfProgress, type Progress } from "./reading/progress";
import { type Merges, type PlansRead, readPlans, type Scope } from "./reading/read-plans";

/** `plans`: every sheet that holds a plan, the active one first. */
export type CheckScope = Scope | "plans";

export interface CheckInput extends Progress {
  readonly today: Day;
  readonly scope: CheckScope;
  /** With `plans`: the sheet to show first in place of the active one. */
  readonly first?: string;
  /** Whether to colour the cells. */
  readonly highlight: boolean;
  /** True for a file that holds nothing but text, as .csv does. */
  readonly isAllText?: boolean;
  /** True where what the team has waived counts as if it had not: rules, ignored findings, sheets left out. */
  readonly strict?: boolean;
  /** The rules to check by, in place of those that the workbook keeps. */
  readonly profile?: Profile | undefined;
  /** The check before this one, as while somebody types. */
  readonly earlier?: EarlierCheck;
}

/**
 * Checks the plans and colours what they lack: one round trip where nothing is found, two else. One more where a blank
 * cell that was found may be a merged one, and where there are more than six sheets.
 */
export const checkPlan = {
  id: "checkPlan",
  title: "Check Plan",
  async run({ today, scope, highlight, first, isAllText = false, strict = false, earlier, profile, ...progress }) {
    const reading = partOfProgress(progress, 0, 2);
    const asChosen = await readPlans(scope === "plans" ? "all" : scope, reading, { merges: earlier?.merges, profile });
    const read = strict ? ignoreWaivers(asChosen) : asChosen;
    const { workbook, choices } = read;
    const world = { ...makeWorld(read, today), isAllText };
    const sheetsInPart = listInPart(read);
    const circumstances = await readCircumstances(read, world, sheetsInPart);

    const checked = await checkSheets(read, world, partOfProgress(progress, 1, 2));
    const { refusals, painted } = highlight ? await paintFindings(checked, earlier, workbook.readOnly) : NOT_PAINTED;

    const checks = checked.flatMap(({ found }, i) =>
      found.map((one): PlanCheck => ({
        ...one,
        verdict: readVerdict(one.plan, one.findings, rulesOf(choices), circumstances),
        notHighlighted: refusals[i] ?? null,
      })),
    );
    const shown = arrange(checks, workbook, scope === "plans" ? (first ?? workbook.active) : null);
    const verdict = readWorkbookVerdict(shown.map((check) => check.verdict));
    return {
      checks: shown.map((check) => ({ ...check, verdict: besideWorkbook(check.verdict, verdict) })),
      verdict,
      choices,
      sheetsInPart,
      monthFirst: workbook.monthFirst,
      merges: collectMerges(checked),
      painted,
    };
  },
} as const satisfies Command<CheckInput, CheckOutcome>;

/** What a verdict depends on besides the findings. */
async function readCircumstances(
  read: PlansRead,
  world: World,
  sheetsInPart: readonly string[],
): Promise<Circumstances> {
  const { workbook, choices, sheets, damage } = read;
  return {
    ...world,
    obstacle: damage ?? (await findUncalculated(read)),
    isPartial: sheets.length < workbook.all.length,
    sheetsLeftOut: workbook.all.filter((name) => choices.sheets[name]?.isPlan === false).length,
    sheetsInPart: sheetsInPart.length,
  };
}

/** The sheets of which the team has cut off steps or columns. */
const listInPart = ({ sheets, choices }: PlansRead): readonly string[] =>
  sheets.filter((sheet) => isReadInPart(sheet, choices)).map(({ grid }) => grid.sheet);

async function checkSheets(read: PlansRead, world: World, progress: Progress): Promise<readonly CheckedSheet[]> {
  const checked: CheckedSheet[] = [];
  for (const [i, sheet] of read.sheets.entries()) {
    checked.push(await checkSheet(sheet, world, read, partOfProgress(progress, i, read.sheets.length)));
    progress.signal?.throwIfAborted();
  }
  return checked;
}

const collectMerges = (checked: readonly CheckedSheet[]): Merges =>
  Object.fromEntries(
    checked.flatMap(({ sheet: { grid } }) => (grid.merges ? [[grid.sheet, grid.merges] as const] : [])),
  );

/**
 * What there is to show: a hidden sheet only where it holds a plan. With a sheet to start with, it comes first, and of
 * the others only those with a plan.
 */
function arrange(
  checks: readonly PlanCheck[],
  { sheets }: Pick<WorkbookRead, "sheets">,
  first: string | null,
): readonly PlanCheck[] {
  const isPlan = ({ plan }: PlanCheck): boolean => plan.kind === "plan";
  if (first === null) return checks.filter((check) => isPlan(check) || sheets.includes(check.sheet));
  const own = checks.filter(({ sheet }) => sheet === first);
  return [...own, ...checks.filter((check) => isPlan(check) && !own.includes(check))];
}
