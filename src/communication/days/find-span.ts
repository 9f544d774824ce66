import type { Day } from "../../sheet/serial-date";
import type { Cadence } from "../../values/cadences/cadence";
import { type DatedMilestone, findWorkingDay, type Span } from "./due-days";
import type { Holiday } from "./holidays";

/**
 * How a rhythm gets its days. `anchored`: from what does not move, so that a communication plan that is built again on
 * a later day has the same days. `as-first-built`: from the day on which the sheet was built first, as version 1.0 did
 * it; its sheets keep their days.
 */
export type Rhythm = "anchored" | "as-first-built";

/** The days that a step and its plan name; null where they do not. */
export interface NamedDays {
  readonly start: Day | null;
  readonly planDate: Day | null;
  readonly until: Day | null;
  /** The milestones at which the step may be told of; none for a step that marks one itself. */
  readonly milestones: readonly DatedMilestone[];
}

export interface Anchoring {
  readonly since: Day;
  readonly rhythm: Rhythm;
  readonly holidays: readonly Holiday[];
}

export interface Communicated {
  readonly span: Span;
  /** The first date is looked for from this day on. */
  readonly from: Day;
}

/**
 * Finds when a step is communicated: from its start, or else from the date of its plan, or else in the weeks and months
 * that everybody shares, from `since` on. What is told once is told at the start, or else at the deadline.
 *
 * @example
 * // weekly, without a start and a date: on Mondays
 * findSpan(cadence, { start: null, planDate: null, until: null }, { since: 46354, … }).from // 46354
 */
export function findSpan(cadence: Cadence, named: NamedDays, { since, rhythm, holidays }: Anchoring): Communicated {
  const { start, planDate, until } = named;
  if (rhythm === "as-first-built") {
    const from = Math.max(planDate ?? since, start ?? -Infinity);
    const first = cadence.kind === "once" ? Math.max(from, since) : from;
    return { span: { first, until, onWorkingDays: false, holidays: [] }, from };
  }
  const anchor = cadence.kind === "once" ? findOnlyDay(named, holidays) : (start ?? planDate);
  const first = anchor ?? SHARED_START;
  const milestones = named.milestones.filter(({ day }) => day >= first && (until === null || day <= until));
  return { span: { first, until, onWorkingDays: true, holidays, milestones }, from: anchor ?? since };
}

function findOnlyDay({ start, until }: NamedDays, holidays: readonly Holiday[]): Day | null {
  const day = start ?? until;
  return day === null ? null : findWorkingDay(day, until, holidays);
}

/** 1 January 2001: a Monday, and the first day of a month, a quarter and a year. */
const SHARED_START: Day = 36892;
