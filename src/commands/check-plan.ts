import { countFormats } from "../excel/marks/mark-cells";
import type { WorkbookRead } from "../excel/read/read-workbook";
import type { NotAPlan, Plan } from "../plan/plan";
import type { Finding } from "../rules/finding";
import type { Profile } from "../rules/profile/profile";
import { NO_CHOICES } from "../rules/rule-choices";
import { checkInPortions } from "../rules/run-rules";
import { besideWorkbook, readVerdict, readWorkbookVerdict, type Verdict } from "../rules/verdict";
import type { World } from "../rules/world";
import type { Day } from "../sheet/serial-date";
import { findUncalculated } from "./check/find-uncalculated";
import { highlightSheets, listOldMarks } from "./check/highlight-sheets";
import { makeMarks } from "./check/make-marks";
import { mayBeMerged, readMerged } from "./check/read-merged";
import { isReadInPart, readWhole } from "./check/read-whole";
import type { Command } from "./command";
import { rulesOf } from "./profile/rules-of";
import type { Choices } from "./reading/choices";
import { linkAgain, linkSheets } from "./reading/link-sheets";
import { makeWorld } from "./reading/make-world";
import { makePause, partOfProgress, type Progress } from "./reading/progress";
import {
  type Merges,
  type PlansRead,
  readPlans,
  recognizePlans,
  type Scope,
  type SheetPlans,
} from "./reading/read-plans";

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
 * What a check leaves to the next one, so that it need not ask Excel for merged cells, nor put a step on Excel's undo
 * list for colours that are there.
 */
export interface EarlierCheck {
  readonly merges: Merges;
  /** What each sheet was coloured by, as text. */
  readonly painted: Readonly<Record<string, string>>;
}

export interface CheckOutcome extends EarlierCheck {
  /** A plan an entry, in the order of the workbook; a sheet without a plan has one entry too. */
  readonly checks: readonly PlanCheck[];
  /** On all plans that were checked, the worst of theirs. */
  readonly verdict: Verdict;
  readonly choices: Choices;
  /** The sheets of which the team has cut off steps or columns that every plan needs. */
  readonly sheetsInPart: readonly string[];
  /** In which order the workbook writes day and month. */
  readonly monthFirst: boolean;
}

export interface PlanCheck {
  readonly sheet: string;
  readonly plan: Plan | NotAPlan;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** Why the cells could not be coloured, as a sentence for the user; null where they are, or were not to be. */
  readonly notHighlighted: string | null;
}

/**
 * Checks the plans and colours what they lack: one round trip where nothing is found, two else. One more where a blank
 * cell that was found may be a merged one, and where there are more than six sheets.
 */
export const checkPlan = {
  id: "checkPlan",
  title: "Check Plan",
  async run({ today, scope, highlight, first, isAllText = false, strict = false, earlier, profile, ...progress }) {
    const asChosen = await readPlans(scope === "plans" ? "all" : scope, partOfProgress(progress, 0, 2), {
      merges: earlier?.merges,
      profile,
    });
    const read = strict ? ignoreWaivers(asChosen) : asChosen;
    const sheetsInPart = read.sheets.filter((sheet) => isReadInPart(sheet, read.choices)).map(({ grid }) => grid.sheet);
    const checking = partOfProgress(progress, 1, 2);
    const rules = rulesOf(read.choices);
    const world = { ...makeWorld(read, today), isAllText };
    const obstacle = read.damage ?? (await findUncalculated(read));
    const circumstances = {
      ...world,
      obstacle,
      isPartial: read.sheets.length < read.workbook.all.length,
      sheetsLeftOut: read.workbook.all.filter((name) => read.choices.sheets[name]?.isPlan === false).length,
      sheetsInPart: sheetsInPart.length,
    };
    const checked: CheckedSheet[] = [];
    for (const [i, sheet] of read.sheets.entries()) {
      checked.push(await checkSheet(sheet, world, read, partOfProgress(checking, i, read.sheets.length)));
      progress.signal?.throwIfAborted();
    }

    const { refusals, painted } = highlight
      ? await paint(checked, earlier, read.workbook.readOnly)
      : { refusals: [], painted: {} };
    const checks = checked.flatMap(({ found }, i) =>
      found.map((check): PlanCheck => ({
        ...check,
        verdict: readVerdict(check.plan, check.findings, rules, circumstances),
        notHighlighted: refusals[i] ?? null,
      })),
    );
    const merges = Object.fromEntries(
      checked.flatMap(({ sheet: { grid } }) => (grid.merges ? [[grid.sheet, grid.merges]] : [])),
    );
    const shown = arrange(checks, read.workbook, scope === "plans" ? (first ?? read.workbook.active) : null);
    const verdict = readWorkbookVerdict(shown.map((check) => check.verdict));
    const settled = shown.map((check) => ({ ...check, verdict: besideWorkbook(check.verdict, verdict) }));
    const { monthFirst } = read.workbook;
    return { checks: settled, verdict, choices: read.choices, sheetsInPart, monthFirst, merges, painted };
  },
} as const satisfies Command<CheckInput, CheckOutcome>;

/** The same as if the team had turned no rule off or down, ignored nothing and left no sheet out. */
function ignoreWaivers(read: PlansRead): PlansRead {
  const sheets = Object.fromEntries(
    Object.entries(read.choices.sheets).map(([name, { isPlan, ...others }]) => [
      name,
      isPlan === false ? others : { ...others, ...(isPlan && { isPlan }) },
    ]),
  );
  const choices = { ...read.choices, rules: NO_CHOICES, sheets };
  const isLeftOut = (name: string): boolean => read.choices.sheets[name]?.isPlan === false;
  return {
    ...read,
    choices,
    sheets: linkSheets(
      read.sheets.map((sheet) =>
        isLeftOut(sheet.grid.sheet)
          ? { ...sheet, plans: recognizePlans(sheet.grid, choices) }
          : readWhole(sheet, read.choices),
      ),
    ),
  };
}

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

type Found = Omit<PlanCheck, "verdict" | "notHighlighted">;

interface CheckedSheet {
  readonly sheet: SheetPlans;
  readonly found: readonly Found[];
}

async function checkSheet(sheet: SheetPlans, world: World, read: PlansRead, progress: Progress): Promise<CheckedSheet> {
  const { choices } = read;
  const checkAll = async ({ grid, plans }: SheetPlans): Promise<readonly Found[]> => {
    if ("kind" in plans) return [{ sheet: grid.sheet, plan: plans, findings: [] }];
    const found: Found[] = [];
    for (const [i, plan] of plans.entries())
      found.push({
        sheet: grid.sheet,
        plan,
        findings: await checkPatiently(plan, world, choices, partOfProgress(progress, i, plans.length)),
      });
    return found;
  };
  const found = await checkAll(sheet);
  if (
    !found.some(
      ({ plan, findings }) =>
        plan.kind === "plan" &&
        mayBeMerged(
          sheet,
          plan,
          findings.map(({ cell }) => cell),
        ),
    )
  )
    return { sheet, found };
  const merged = await readMerged(sheet, choices);
  if (merged.plans === sheet.plans) return { sheet: merged, found };
  const linked = linkAgain(read, merged);
  return { sheet: linked, found: await checkAll(linked) };
}

/** In small portions, so that a long plan leaves the pane alive and can be stopped. */
async function checkPatiently(
  plan: Plan,
  world: World,
  choices: Choices,
  progress: Progress,
): Promise<readonly Finding[]> {
  const pause = makePause(progress);
  const checking = checkInPortions(plan, world, rulesOf(choices));
  for (;;) {
    const portion = checking.next();
    if (portion.done) return portion.value;
    await pause(portion.value);
  }
}

/** Colours what is not coloured so already; gives what each sheet is coloured by, as text, and why one is not. */
async function paint(
  checked: readonly CheckedSheet[],
  earlier: EarlierCheck | undefined,
  isReadOnly: boolean,
): Promise<Pick<EarlierCheck, "painted"> & { readonly refusals: readonly (string | null)[] }> {
  const looks = checked.map(({ sheet, found }) => {
    const marks = found.flatMap(({ plan, findings }) => (plan.kind === "plan" ? makeMarks(plan, findings) : []));
    const text = JSON.stringify(marks);
    const isPainted = text === earlier?.painted[sheet.grid.sheet] && countFormats(marks) === listOldMarks(sheet).length;
    return { sheet, marks, text, isPainted };
  });
  const toPaint = looks.filter(({ isPainted }) => !isPainted);
  const refused = await highlightSheets(toPaint, isReadOnly);
  const refusals = looks.map((look) => refused[toPaint.indexOf(look)] ?? null);
  const painted = looks.flatMap(({ sheet, text }, i) => (refusals[i] === null ? [[sheet.grid.sheet, text]] : []));
  return { refusals, painted: Object.fromEntries(painted) as EarlierCheck["painted"] };
}
