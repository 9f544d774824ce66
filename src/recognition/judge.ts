import { isBlank } from "../plan/placed";
import type { PlanColumn, SheetKind, Steps } from "../plan/plan";
import type { Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { findExtent, type Grid, valueAt } from "../sheet/grid";
import type { Template } from "../templates/template";
import { fold } from "../values/texts/fold";
import type { Candidate } from "./columns/candidate";
import type { Heading } from "./heading-rows/heading";
import type { Sense } from "./headings/sense";
import { findNearMiss } from "./near-misses/near-misses";

/** A table with everything that was understood of it. */
export interface Case {
  readonly grid: Grid;
  readonly heading: Heading;
  readonly candidates: readonly Candidate[];
  readonly columns: readonly PlanColumn[];
  readonly steps: Steps;
  readonly template: Template | null;
}

/** Why a table is no action plan, and what it is instead, where that is of use. */
export interface Refusal {
  /** A sentence for the user. */
  readonly because: string;
  readonly kind: SheetKind | null;
}

/** Why a table is no action plan; null where it is one. */
export function judge(table: Case): Refusal | null {
  const { columns, steps, template, candidates } = table;
  const because = (reason: string, kind: SheetKind | null = null): Refusal => ({
    because: `This sheet is not an action plan, because it ${reason}.`,
    kind,
  });
  if (template)
    return template.columns.some(({ role }) => role === "step")
      ? null
      : { because: `This sheet is a ${template.title}, not an action plan.`, kind: null };

  const weight = weigh(table);
  const isStepSaid = candidates.some(({ meaning }) => meaning?.sense === "step");
  const near = findNearMiss(
    candidates.flatMap(({ text, full }) => [text, full]),
    weight >= LIKELY && isStepSaid,
  );
  const isTitled = hasPlanTitle(table);
  const isTicked = isGantt(table) && isStepSaid && weight >= LIKELY && asksWho(columns); // Q1 to Q4, and no figures
  const tellsWhom = near?.sheetKind === "communication-plan" && isStepSaid && weight >= LIKELY;
  if (near !== null && !isTitled && !tellsWhom && !isTicked) return because(near.because, near.sheetKind ?? null);
  const step = columns.find(({ role }) => role === "step");
  if (!step) return because("has no column that says what is to be done");
  const who = asksWho(columns);
  const when = columns.some(({ role }) => WHEN.has(role)) || isGantt(table);
  if (!who && !when && !isTitled && !isPlainList(table) && !listsTasks(candidates) && !listsProgress(table))
    return because("says neither who does what nor by when");
  if (!isTitled && listsThings(table, step)) return because("lists things, and not what is to be done");
  if (weight + (isTitled ? 1.5 : 0) < ENOUGH) return because("has no column that clearly says what is to be done");
  if (isProgramme(table)) return because("gives hours of the day (the programme of an event)");
  if (steps.some((one) => one.step && !isBlank(one.step))) return null;
  return candidates.some(({ profile }) => profile.count > 0) || isNumbered(table) || !(who && when)
    ? because("has no row yet that says what is to be done")
    : null;
}

const WHO: ReadonlySet<Role> = new Set<Role>(["owner", "responsible", "lead", "mobilizer", "support"]);
const WHEN: ReadonlySet<Role> = new Set<Role>(["deadline", "start", "cadence"]);

const asksWho = (columns: readonly PlanColumn[]): boolean => columns.some(({ role }) => WHO.has(role));

const isGantt = ({ candidates }: Case): boolean => candidates.some(({ meaning }) => meaning?.sense === "calendar");

/**
 * How much speaks for an action plan: what is done, by whom, by when, and what else plans have. A heading that says so
 * counts fully; one that may mean anything (“Date”, “Name”, “Description”) or that says nothing, where only the cells
 * look like it, by half.
 */
function weigh(table: Case): number {
  const { candidates, columns } = table;
  const isSaid = ({ role, column, confidence }: PlanColumn): boolean => {
    const sense = candidates.find((one) => one.column === column)?.meaning?.sense;
    return (
      confidence >= 0.6 &&
      (sense === role || (WHO.has(role) && WHO.has(sense as Role)) || (WHEN.has(role) && WHEN.has(sense as Role)))
    );
  };
  const heaviest = (roles: ReadonlySet<Role>, said: number, seen: number): number =>
    Math.max(0, ...columns.flatMap((column) => (roles.has(column.role) ? [isSaid(column) ? said : seen] : [])));
  const others = columns.reduce((sum, { role }) => sum + (OTHERS[role] ?? 0), 0);
  return (
    heaviest(STEP, 2, 0.75) +
    heaviest(WHO, 1, 0.5) +
    Math.max(heaviest(WHEN, 1, 0.5), isGantt(table) ? 0.75 : 0) +
    heaviest(STATUS, 1, 0.25) +
    others +
    (readsLikePlan(candidates, columns) ? 1.25 : 0) +
    (listsTasks(candidates) ? 0.5 : 0)
  );
}

const ENOUGH = 3;
/** Headings for what, who and when. */
const LIKELY = 4;
const STEP: ReadonlySet<Role> = new Set<Role>(["step"]);
const STATUS: ReadonlySet<Role> = new Set<Role>(["status"]);
const OTHERS: Readonly<Partial<Record<Role, number>>> = {
  "depends-on": 0.75,
  measure: 0.5,
  "resources-needed": 0.5,
  "resources-available": 0.5,
  resources: 0.25,
  barriers: 0.25,
  support: 0.25,
  section: 0.25,
};

/** Sentences first, then who and when, as nobody writes a log: that begins with a day or a name. */
function readsLikePlan(candidates: readonly Candidate[], columns: readonly PlanColumn[]): boolean {
  const columnOf = (roles: ReadonlySet<Role>): number =>
    Math.min(...columns.filter(({ role }) => roles.has(role)).map(({ column }) => column));
  const step = candidates.find(({ column }) => column === columnOf(STEP));
  const isFirst =
    step !== undefined &&
    step.column < columnOf(WHO) &&
    step.column < columnOf(WHEN) &&
    columnOf(WHO) < Infinity &&
    columnOf(WHEN) < Infinity;
  return (
    isFirst &&
    step.profile.words >= 2 &&
    step.profile.distinct > 0.8 &&
    step.profile.count >= 2 &&
    !candidates.some(({ column, profile }) => column < step.column && profile.words >= 1.5)
  );
}

/**
 * No heading says that the column tells what is to be done, and its cells do not either: no verbs, and hardly more than
 * names of things. Where most headings are unknown, their language is, so nothing can be told.
 */
function listsThings({ heading, candidates, columns }: Case, step: PlanColumn): boolean {
  const candidate = candidates.find(({ column }) => column === step.column);
  if (!candidate || SAYS_WHAT.has(candidate.meaning?.sense) || heading.known < MOSTLY_KNOWN) return false;
  if (candidate.meaning?.sense === "section" && asksAll(columns)) return false;
  const { count, acts, words, fullNames } = candidate.profile;
  return count > 0 && acts < SOME && (words < WORDS_OF_AN_ACT || fullNames > 0.5);
}

/** “Milestone”, too, where it is the only heading for what is to be done. */
const SAYS_WHAT: ReadonlySet<Sense | undefined> = new Set<Sense>(["step", "milestone"]);

/** “Initiative” next to who, by when and how one will know: all that a plan asks for. */
const asksAll = (columns: readonly PlanColumn[]): boolean =>
  asksWho(columns) && columns.some(({ role }) => WHEN.has(role)) && columns.some(({ role }) => role === "measure");

const MOSTLY_KNOWN = 0.5;
const SOME = 0.3;
const WORDS_OF_AN_ACT = 2.6;

/** A clear heading for steps, each different, in phases, and one that says how far they are. */
const listsProgress = ({ candidates, columns }: Case): boolean =>
  columns.some(({ role }) => role === "section") &&
  columns.some(({ role, confidence }) => role === "status" && confidence >= 0.85) &&
  candidates.some(
    ({ column, meaning, profile }) =>
      columns.some((one) => one.role === "step" && one.column === column) &&
      meaning?.sense === "step" &&
      meaning.confidence >= 0.85 &&
      profile.texts > 0.8 &&
      profile.distinct > 0.8,
  );

/** A clear heading for steps above sentences that are all different. */
const listsTasks = (candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ meaning, profile }) =>
      meaning?.sense === "step" &&
      meaning.confidence >= 0.9 &&
      profile.count >= 2 &&
      profile.words >= 3 &&
      profile.distinct > 0.9,
  );

/**
 * Nothing but actions in several words and one thing more, such as their status; not the columns of a board (To do |
 * Doing | Done).
 */
function isPlainList({ heading, candidates, columns }: Case): boolean {
  const step = candidates.find(({ column }) => columns.some((one) => one.role === "step" && one.column === column));
  const senses = new Set(candidates.map(({ meaning }) => meaning?.sense));
  return heading.known === 1 && senses.size === candidates.length && (step?.profile.words ?? 0) >= 2;
}

/** Numbers down the first column and nothing next to them: a log that was never filled. */
const isNumbered = ({ grid, heading, candidates }: Case): boolean =>
  candidates
    .slice(0, 2)
    .some(
      ({ column }) =>
        valueAt(grid, { row: heading.last + 1, column }) !== "" &&
        valueAt(grid, { row: heading.last + 2, column }) !== "",
    );

/** The sheet's name or a line above the table calls it a plan. */
function hasPlanTitle({ grid, heading }: Case): boolean {
  const top = Math.max(0, heading.first - grid.origin.row - 12);
  const lines = grid.values.slice(top, Math.max(0, heading.first - grid.origin.row)).flat();
  return (
    findExtent(grid) !== null &&
    [grid.sheet, ...lines].some((line) => typeof line === "string" && PLAN_TITLE.test(fold(line)))
  );
}

const PLAN_TITLE = new RegExp(
  [
    String.raw`\b(?:action|work|implementation|improvement|activity|operational)s? ?(?:and \w+ )?plan`,
    "plan d action|plan de (?:accion|trabajo|mejora|actividades|travail)",
    "plano de (?:acao|acoes|trabalho|atividades|melhoria)",
    "(?:massnahmen|aktions|arbeits|umsetzungs)plan",
    "(?:actie|werk|jaar|verbeter)plan|plan van aanpak",
    "piano (?:d azione|di azione|delle azioni|di miglioramento|operativo|di lavoro|attivita)",
    "план (?:действии|мероприятии|работы|реализации)|дорожная карта",
    "خطه? (?:ال)?عمل|خطة (?:ال)?(?:عمل|تنفيذ|تحسين)",
    "(?:行动|行動|工作|实施|实施|改进|整改|活动)(?:方案|计划|計劃|計畫)",
  ].join("|"),
  "u",
);

const HOUR = /^\d{1,2}\s?(?:[:.h]\s?\d{2}|h|am|pm|uhr)\b/i;
const DAY = /\d{4}|[./]\d+[./]/;

/** Cells such as 09:30 where days are expected. */
function isProgramme({ columns, steps }: Case): boolean {
  const when = columns.some(({ role }) => role === "deadline") ? "deadline" : "start";
  const column: CellValue[] = [];
  if (columns.some(({ role }) => role === when)) steps.readColumn(when, 0, steps.length, column);
  const cells = column.filter((value) => !isBlank({ value }));
  const hours = cells.map(String).filter((text) => HOUR.test(text) && !DAY.test(text));
  return cells.length >= 2 && hours.length >= cells.length * 0.7;
}
