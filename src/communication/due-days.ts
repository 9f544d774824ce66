import { type Day, findDay, readDate, weekdayOf } from "../sheet/serial-date";
import type { Cadence } from "../values/cadence";
import type { Every } from "../values/cadences/every";

/** The days between which something is communicated; without an end it goes on. */
export interface Span {
  /** A rhythm is counted from this day, and nothing is due before it. */
  readonly first: Day;
  readonly until: Day | null;
  /** Whether a day at a weekend is moved to a working day. */
  readonly onWorkingDays: boolean;
}

/**
 * Finds the first day on or after `from` on which something is due, or null where there is none. A rhythm of days or
 * months is counted from the first day, or falls on the named days of the month; what is due at milestones or on
 * completion is due at the deadline, and what is communicated as needed has no dates. A weekday that is named is never
 * moved to another.
 * @example
 * const span = { first: 46349, until: null, onWorkingDays: true }; // a Monday
 * findNextDue({ kind: "every", count: 7, unit: "day" }, span, 46350); // 46356, the next Monday
 */
export function findNextDue(cadence: Cadence, span: Span, from: Day): Day | null {
  const { until, onWorkingDays } = span;
  const mayMove = onWorkingDays && !(cadence.kind === "every" && cadence.weekdays);

  let day = findNextInRhythm(cadence, span, mayMove ? from - WEEKEND : from);
  while (day !== null && (until === null || day <= until)) {
    const due = mayMove ? findWorkingDay(day, until) : day;
    if (due >= from) return due;
    day = findNextInRhythm(cadence, span, day + 1);
  }
  return null;
}

/**
 * Moves a day at a weekend to the Monday after it, or to the Friday before it where Monday is too late.
 *
 * @example
 * findWorkingDay(46354, null) // of Saturday, 28 November 2026: 46356
 */
export function findWorkingDay(day: Day, until: Day | null): Day {
  const sinceFriday = weekdayOf(day) - FRIDAY;
  if (sinceFriday <= 0) return day;
  const friday = day - sinceFriday;
  const monday = friday + 1 + WEEKEND;
  return until !== null && monday > until ? friday : monday;
}

const FRIDAY = 4;
/** In days. */
const WEEKEND = 2;

/** Lists every day from `from` to `to`, both included, on which something is due. */
export function listDueDays(cadence: Cadence, span: Span, from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = findNextDue(cadence, span, from); day !== null && day <= to; day = findNextDue(cadence, span, day + 1))
    days.push(day);
  return days;
}

function findNextInRhythm(cadence: Cadence, span: Span, from: Day): Day | null {
  const day = findNextWithoutEnd(cadence, span, from);
  return day === null || day < from ? null : day;
}

function findNextWithoutEnd(cadence: Cadence, { first, until }: Span, from: Day): Day | null {
  switch (cadence.kind) {
    case "every":
      if (cadence.ofMonth || cadence.days || cadence.months) return findNextNamed(cadence, first, from);
      if (cadence.unit === "month") return findNextByMonths(first, cadence.count, from);
      return Math.min(...listFirstDays(cadence, first).map((day) => findNextByDays(day, cadence.count, from)));
    case "once":
      return first;
    case "milestones":
    case "completion":
      return until;
    case "as-needed":
    case "blank":
    case "error":
    case "unreadable":
      return null;
  }
}

/** What is due on Mondays begins on the first of them. */
const listFirstDays = ({ weekdays }: Every, first: Day): readonly Day[] =>
  weekdays?.map((weekday) => first + ((weekday - weekdayOf(first) + 7) % 7)) ?? [first];

const findNextByDays = (first: Day, days: number, from: Day): Day =>
  first + Math.max(0, Math.ceil((from - first) / days)) * days;

function findNextByMonths(first: Day, months: number, from: Day): Day {
  const times = Math.floor(countMonths(first, Math.max(first, from)) / months);
  const day = addMonths(first, times * months);
  return day >= from ? day : addMonths(first, (times + 1) * months);
}

function countMonths(from: Day, to: Day): number {
  const start = readDate(from);
  const end = readDate(to);
  return (end.year - start.year) * 12 + end.month - start.month;
}

/**
 * For “the first Monday of a month”, “the 15th of every month” and “every May”, from the month of the first day on, or
 * from the January of its year where months are named.
 */
function findNextNamed({ count, weekdays = [], ofMonth = [], days, months }: Every, first: Day, from: Day): Day {
  const { month, day: dayOfFirst } = readDate(first);
  const monthStart = first - dayOfFirst + 1;
  const earliest = Math.max(first, from);
  const before = Math.floor(countMonths(first, earliest) / count) - 1;
  const daysIn = (start: Day): readonly Day[] =>
    ofMonth.length > 0
      ? weekdays.flatMap((weekday) => ofMonth.map((nth) => findNthOfMonth(start, weekday, nth)))
      : (days ?? [months ? 1 : dayOfFirst]).map((day) => Math.min(start + day - 1, addMonths(start, 1) - 1));
  const apart = months?.map((named) => named - month) ?? [0];
  for (let later = Math.max(0, before) * count; ; later += count) {
    const day = apart
      .flatMap((more) => daysIn(addMonths(monthStart, later + more)))
      .filter((one) => one >= earliest)
      .sort((a, b) => a - b)[0];
    if (day !== undefined) return day;
  }
}

/** `nth` is 1 to 4, or 5 for the last. */
function findNthOfMonth(monthStart: Day, weekday: number, nth: number): Day {
  const day = monthStart + ((weekday - weekdayOf(monthStart) + 7) % 7) + 7 * (nth - 1);
  return day < addMonths(monthStart, 1) ? day : day - 7;
}

/** The same day of a later month; its last day where it is shorter (31 January, 28 February, 31 March). */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = readDate(from);
  const months0 = year * 12 + month - 1 + months;
  const target = { year: Math.floor(months0 / 12), month: (months0 % 12) + 1 };
  for (let d = day; ; d--) {
    const found = findDay({ ...target, day: d });
    if (found !== null) return found;
  }
}

/** How many days lie between two dates of a rhythm, to compare frequencies; Infinity where nothing repeats. */
export const countDaysBetween = (cadence: Cadence): number =>
  cadence.kind === "every"
    ? (cadence.count * (cadence.unit === "day" ? 1 : 365.25 / 12)) /
      [cadence.weekdays, cadence.ofMonth, cadence.days, cadence.months].reduce(
        (n, named) => n * (named?.length ?? 1),
        1,
      )
    : Infinity;
