import type { Cell } from "../sheet/cell";
import { type Day, findDay, readDate } from "../sheet/serial-date";
import { describeBudget, joinBudgets } from "./budget";
import {
  countSteps,
  findEnd,
  listMilestonesByDay,
  type Overview,
  type StepCounts,
  type StepOverview,
  type StepState,
} from "./overview";
import {
  countLoad,
  countWords,
  describeDistance,
  describeLength,
  describeSubPlan,
  formatDay,
  formatMonth,
  joinOwners,
  NO_DATE,
} from "./overview-words";
import { findSpan } from "./weeks";

/** How the plans stand, as the pane draws it: with all its words, and each day as a share of the timeline, 0 to 1. */
export interface Picture {
  readonly title: string;
  /** `Maple Grove Elementary School · 28 Nov 2026` */
  readonly about: string;
  readonly hasStatus: boolean;
  readonly counts: StepCounts;
  /** `Fully operational`, `12 Mar 2027`, `in 15 weeks`; null where the plans name no day at all. */
  readonly end: { readonly label: string; readonly day: string; readonly distance: string; readonly at: number } | null;
  readonly months: readonly { readonly name: string; readonly at: number }[];
  /** Where today is. */
  readonly today: number;
  readonly bars: readonly Bar[];
  /** How many steps are not drawn, since there are too many. */
  readonly undrawn: number;
  readonly loads: readonly LoadPicture[];
  /** What the evaluation says; null where there is none. */
  readonly measures: { readonly met: number; readonly of: number; readonly lines: readonly MeasureLine[] } | null;
  /** `$14,000 needed`, by strategy, and all together where there are several; none where no step names a sum. */
  readonly budgets: readonly { readonly name: string; readonly words: string }[];
  /** By day; the first few of those that are not reached yet. */
  readonly milestones: readonly Target[];
  /** What is late, then what is due next; the first few. */
  readonly due: readonly Target[];
}

/** A measure with a result. */
interface MeasureLine {
  readonly text: string;
  readonly words: string;
}

export interface LoadPicture {
  /** `""` for the steps without an owner. */
  readonly owner: string;
  readonly states: readonly StepState[];
  /** `4 steps, 1 late` */
  readonly words: string;
}

/** Something that can be selected in its sheet. */
export interface Target {
  readonly text: string;
  /** `8 days late`, `18 Dec 2026` */
  readonly words: string;
  readonly sheet: string;
  readonly cell: Cell;
}

/** A step in the timeline. */
export interface Bar extends Target {
  readonly state: StepState;
  readonly owner: string;
  /** Whether it ends with a milestone. */
  readonly isMilestone: boolean;
  /** Null where its day cannot be read; `from` is null where nothing says when it starts. */
  readonly days: { readonly from: number | null; readonly to: number } | null;
  /** Where its day belongs. */
  readonly dateCell: Cell | null;
  /** Its sub-plan, to go to; null where it has none. */
  readonly subPlan: Omit<Target, "text"> | null;
}

/** So many steps are drawn, those that are due first. */
const MOST_BARS = 100;
const MOST_DUE = 5;
const MOST_MILESTONES = 8;

/**
 * Draws the picture of the plans.
 *
 * @example
 * drawPicture(overview).bars[0]?.words // "8 days late"
 */
export function drawPicture(overview: Overview): Picture {
  const { plans, loads, due, today } = overview;
  const { first, last } = findSpan(overview);
  const share = (day: Day): number => Math.min(1, Math.max(0, (day - first) / Math.max(1, last + 1 - first)));
  const steps = plans.flatMap((plan) => plan.steps);
  const only = plans.length === 1 ? plans[0] : undefined;
  const drawn = chooseDrawn(steps);
  return {
    title: only?.name ?? `${countWords(plans.length, "plan")} together`,
    about: [only?.whose, formatDay(today)].filter((part) => typeof part === "string").join(" · "),
    hasStatus: plans.some(({ hasStatus }) => hasStatus),
    counts: countSteps(steps),
    end: describeEnd(overview, share),
    months: listMonths(first, last, share),
    today: share(today),
    bars: drawn.map((step) => drawBar(step, today, share)),
    undrawn: steps.length - drawn.length,
    loads: loads.map(({ owner, states }) => ({ owner, states, words: countLoad(states) })),
    measures: drawMeasures(overview),
    budgets: listBudgets(plans),
    milestones: listMilestonesByDay(overview)
      .filter(({ state }) => state !== "done")
      .slice(0, MOST_MILESTONES)
      .map(({ name, day, sheet, cell, dateCell }) => ({
        text: name,
        words: day === null ? NO_DATE : day < today ? describeDistance(day, today) : formatDay(day),
        sheet,
        cell: day === null && dateCell ? dateCell : cell,
      })),
    due: due
      .flatMap(({ text, day, sheet, cell }) =>
        cell ? [{ text, words: describeDistance(day, today), sheet, cell }] : [],
      )
      .slice(0, MOST_DUE),
  };
}

/** What is open comes first, by its day; of too many, the last are left out. */
function chooseDrawn(steps: readonly StepOverview[]): readonly StepOverview[] {
  const rank = ({ state, deadline }: StepOverview): number => (state === "done" ? 1e9 : (deadline ?? 1e8));
  return steps.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_BARS);
}

function drawBar(step: StepOverview, today: Day, share: (day: Day) => number): Bar {
  const { text, state, start, deadline, milestone, sheet, cell, dateCell, subPlan } = step;
  const when = deadline === null ? NO_DATE : formatNearDay(deadline, today) + describeDuration(start, deadline);
  return {
    text,
    state,
    owner: joinOwners(step),
    isMilestone: milestone !== null,
    words: state === "late" && deadline !== null ? describeDistance(deadline, today) : when,
    days:
      deadline === null
        ? null
        : { from: start === null || start > deadline ? null : share(start), to: share(deadline + 1) },
    sheet,
    cell,
    dateCell,
    subPlan: subPlan && { words: describeSubPlan(subPlan), sheet: subPlan.sheet, cell: subPlan.cell },
  };
}

function drawMeasures({ measures }: Overview): Picture["measures"] {
  if (measures.length === 0) return null;
  const lines = measures
    .filter(({ isMet }) => isMet !== null)
    .map(({ text, isMet }) => ({ text, words: isMet === true ? "met" : "not yet met" }));
  return {
    met: measures.filter(({ isMet }) => isMet === true).length,
    of: measures.length,
    lines: lines.slice(0, MOST_MEASURES),
  };
}

const MOST_MEASURES = 12;

function listBudgets(plans: Overview["plans"]): Picture["budgets"] {
  const budgets = plans.flatMap((plan) => plan.budgets);
  const all = budgets.length > 1 ? [{ name: "Together", words: describeBudget(joinBudgets(budgets)) }] : [];
  return [...budgets.map((one) => ({ name: one.name, words: describeBudget(one) })), ...all];
}

/** For how long it takes, where it says when it starts. */
const describeDuration = (start: Day | null, deadline: Day): string =>
  start === null || start > deadline ? "" : `, ${describeLength(start, deadline)}`;

/** Without its year where that goes without saying. */
const formatNearDay = (day: Day, today: Day): string =>
  Math.abs(day - today) < HALF_A_YEAR ? formatDay(day).replace(/ \d+$/, "") : formatDay(day);

const HALF_A_YEAR = 183;

function describeEnd(overview: Overview, share: (day: Day) => number): Picture["end"] {
  const end = findEnd(overview);
  if (end === null) return null;
  const weeks = Math.round(Math.abs(end.day - overview.today) / 7);
  const far = weeks < 2 ? countWords(Math.abs(end.day - overview.today), "day") : countWords(weeks, "week");
  return {
    label: end.isStated ? "Fully operational" : "Last deadline",
    day: formatDay(end.day),
    distance: end.day === overview.today ? "today" : end.day > overview.today ? `in ${far}` : `${far} ago`,
    at: share(end.day),
  };
}

/** So many names of months fit above a timeline of the narrowest pane. */
const MOST_MONTHS = 6;

/** Further to the end, a name would be cut off. */
const LAST_NAMED = 0.92;

/** The first of each month, or of every second, third … where there are many. */
function listMonths(first: Day, last: Day, share: (day: Day) => number): Picture["months"] {
  const { year, month } = readDate(first);
  const starts: Day[] = [];
  for (let ahead = 0; ; ahead++) {
    const day = findDay({
      year: year + Math.floor((month - 1 + ahead) / 12),
      month: ((month - 1 + ahead) % 12) + 1,
      day: 1,
    });
    if (day === null || day > last) break;
    if (day >= first) starts.push(day);
  }
  const every = Math.ceil(starts.length / MOST_MONTHS);
  return starts
    .filter((_, index) => index % every === 0)
    .map((day) => ({ day, at: share(day) }))
    .map(({ day, at }) => ({ name: at > LAST_NAMED ? "" : formatMonth(day).slice(0, every > 3 ? undefined : 3), at }));
}
