import { type Day, findDay, readDate, weekdayOf } from "../sheet/serial-date";
import type { Cadence } from "../values/cadence";
import type { Every } from "../values/cadences/every";

/** The days between which something is communicated; without an end it goes on. */
export interface Span {
  readonly first: Day;
  readonly until: Day | null;
}

/**
 * Finds the first day on or after `from` on which something is due, or null where there is none. A rhythm of days or
 * months is counted from the first day, or falls on the named days of the month; what is due at milestones or on
 * completion is due at the deadline, and what is communicated as needed has no dates.
 * @example
 * findNextDue({ kind: "every", count: 7, unit: "day" }, { first: 46348, until: null }, 46350); // 46355
 */
export function findNextDue(cadence: Cadence, { first, until }: Span, from: Day): Day | null {
  const day = findNextWithoutEnd(cadence, { first, until }, from);
  return day === null || day < from || (until !== null && day > until) ? null : day;
}

/** Lists every day from `from` to `to`, both included, on which something is due. */
export function listDueDays(cadence: Cadence, span: Span, from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = findNextDue(cadence, span, from); day !== null && day <= to; day = findNextDue(cadence, span, day + 1))
    days.push(day);
  return days;
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
  const start = readDate(first);
  const end = readDate(Math.max(first, from));
  const apart = (end.year - start.year) * 12 + end.month - start.month;
  const times = Math.floor(apart / months);
  const day = addMonths(first, times * months);
  return day >= from ? day : addMonths(first, (times + 1) * months);
}

/**
 * For “the first Monday of a month”, “the 15th of every month” and “every May”, from the month of the first day on, or
 * from the January of its year where months are named.
 */
function findNextNamed({ count, weekdays = [], ofMonth = [], days, months }: Every, first: Day, from: Day): Day {
  const { month, day: dayOfFirst } = readDate(first);
  const monthStart = first - dayOfFirst + 1;
  const earliest = Math.max(first, from);
  const daysIn = (start: Day): readonly Day[] =>
    ofMonth.length > 0
      ? weekdays.flatMap((weekday) => ofMonth.map((nth) => findNthOfMonth(start, weekday, nth)))
      : (days ?? [months ? 1 : dayOfFirst]).map((day) => Math.min(start + day - 1, addMonths(start, 1) - 1));
  const apart = months?.map((named) => named - month) ?? [0];
  for (let later = 0; ; later += count) {
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
