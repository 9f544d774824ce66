import { type Day, findDay, readDate, weekdayOf } from "../../sheet/serial-date";
import type { Cadence } from "../../values/cadences/cadence";
import type { Every } from "../../values/cadences/every";
import { type Holiday, isHoliday } from "./holidays";

/** The days between which something is communicated; without an end it goes on. */
export interface Span {
  /** A rhythm is counted from this day, and nothing is due before it. */
  readonly first: Day;
  readonly until: Day | null;
  /** Whether a day at a weekend is moved to a working day. */
  readonly onWorkingDays: boolean;
  /** Days on which nothing is due: what falls on one of them is moved, too. */
  readonly holidays: readonly Holiday[];
  /** What is told at milestones is due on these; where there are none, at the end. */
  readonly milestones?: readonly DatedMilestone[];
}

/** A milestone whose day is known. */
export interface DatedMilestone {
  readonly name: string;
  readonly day: Day;
}

/**
 * Finds the first day on or after `from` on which something is due, or null where there is none. A rhythm of days or
 * months is counted from the first day, or falls on the named days of the month; what is told at milestones is due on
 * their days, on completion at the deadline, and what is communicated as needed has no dates. A weekday that is named
 * is moved for a holiday only.
 * @example
 * const span = { first: 46349, until: null, onWorkingDays: true, holidays: [] }; // a Monday
 * findNextDue({ kind: "every", count: 7, unit: "day" }, span, 46350); // 46356, the next Monday
 */
export const findNextDue = (cadence: Cadence, span: Span, from: Day): Day | null =>
  findNextOccasion(cadence, span, from)?.day ?? null;

/** A day on which something is due. */
export interface Occasion {
  readonly day: Day;
  /** The day on which it would be due if there were no holidays; of several, the last. */
  readonly planned: Day;
  /** The milestone at which it is due, where it is. */
  readonly milestone?: string;
}

function findNextOccasion(cadence: Cadence, span: Span, from: Day): Occasion | null {
  const { until, onWorkingDays, holidays } = span;
  const week = chooseWeek(cadence, span);
  const move = (day: Day) => moveDay(day, until, week, holidays);
  const isPast = (day: Day | null): day is null => day === null || (until !== null && day > until);

  let day = findNextInRhythm(cadence, span, onWorkingDays ? findFirstFree(from, holidays) : from);
  while (!isPast(day) && move(day) < from) day = findNextInRhythm(cadence, span, day + 1);
  if (isPast(day)) return null;

  const due = move(day);
  if (cadence.kind === "milestones") {
    const reached = span.milestones?.find((milestone) => milestone.day === day);
    return { day: due, planned: day, ...(reached && { milestone: reached.name }) };
  }
  if (cadence.kind !== "every") return { day: due, planned: moveDay(day, until, week, []) };
  let next = findNextInRhythm(cadence, span, day + 1);
  while (!isPast(next) && move(next) === due) {
    day = next;
    next = findNextInRhythm(cadence, span, day + 1);
  }
  return { day: due, planned: moveDay(day, until, week, []) };
}

/** Whether a weekend moves what falls on it: not where the plan itself names the weekday. */
const chooseWeek = (cadence: Cadence, { onWorkingDays }: Span): Week =>
  onWorkingDays && !(cadence.kind === "every" && cadence.weekdays) ? "working" : "whole";

type Week = "working" | "whole";

const isWorkingDay = (day: Day, holidays: readonly Holiday[]): boolean =>
  weekdayOf(day) <= FRIDAY && !isHoliday(holidays, day);

/** The first of the days right before `day` on which nobody works: what falls on them is moved to `day` or later. */
function findFirstFree(day: Day, holidays: readonly Holiday[]): Day {
  let first = day;
  while (!isWorkingDay(first - 1, holidays)) first--;
  return first;
}

/** Moves a day to the next working day, or to the last one before it where that is too late. */
function moveDay(day: Day, until: Day | null, week: Week, holidays: readonly Holiday[]): Day {
  if (week === "whole" ? !isHoliday(holidays, day) : isWorkingDay(day, holidays)) return day;
  let later = day;
  while (!isWorkingDay(later, holidays)) later++;
  if (until === null || later <= until) return later;
  let earlier = day;
  while (!isWorkingDay(earlier, holidays)) earlier--;
  return earlier;
}

/**
 * Moves a day at a weekend to the Monday after it, or to the Friday before it where Monday is too late; of holidays the
 * same.
 *
 * @example
 * findWorkingDay(46354, null, []) // of Saturday, 28 November 2026: 46356
 */
export const findWorkingDay = (day: Day, until: Day | null, holidays: readonly Holiday[]): Day =>
  moveDay(day, until, "working", holidays);

const FRIDAY = 4;

/** Lists what is due from `from` to `to`, both included. */
export function listOccasions(cadence: Cadence, span: Span, from: Day, to: Day): readonly Occasion[] {
  const occasions: Occasion[] = [];
  for (
    let next = findNextOccasion(cadence, span, from);
    next !== null && next.day <= to;
    next = findNextOccasion(cadence, span, next.day + 1)
  )
    occasions.push(next);
  return occasions;
}

function findNextInRhythm(cadence: Cadence, span: Span, from: Day): Day | null {
  const day = findNextWithoutEnd(cadence, span, from);
  return day === null || day < from ? null : day;
}

function findNextWithoutEnd(cadence: Cadence, { first, until, milestones = [] }: Span, from: Day): Day | null {
  switch (cadence.kind) {
    case "every":
      if (cadence.ofMonth || cadence.days || cadence.months) return findNextNamed(cadence, first, from);
      if (cadence.unit === "month") return findNextByMonths(first, cadence.count, from);
      return Math.min(...listFirstDays(cadence, first).map((day) => findNextByDays(day, cadence.count, from)));
    case "once":
      return first;
    case "milestones":
      return milestones.length > 0 ? findNextOf(milestones, from) : until;
    case "completion":
      return until;
    case "as-needed":
    case "blank":
    case "error":
    case "unreadable":
      return null;
  }
}

const findNextOf = (milestones: readonly DatedMilestone[], from: Day): Day | null =>
  milestones.reduce<Day | null>((next, { day }) => (day >= from && (next === null || day < next) ? day : next), null);

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
