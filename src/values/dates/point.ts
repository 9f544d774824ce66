import { type Day, findDay, readDate, weekdayOf } from "../../sheet/serial-date";
import type { Calendar } from "./calendar";
import { type Period, unknownPeriod } from "./periods";

/** One day or one period that a text names. */
export interface Point extends Period {
  /** True for one day that is known. */
  readonly isDay: boolean;
  /** The other day it would be with day and month the other way round, or null. */
  readonly swapped: Day | null;
  /** The year it names, for what stands next to it in a span; null where it names none. */
  readonly year: number | null;
  readonly month: number | null;
}

/** `none` looks like a date and is none: 31 February, Q7, week 61. */
export type FoundPoint = Point | "none";

/** What the other end of a span has said already. */
export interface Given {
  readonly year: number | null;
  readonly month: number | null;
  /** True next to 2026-12-01, where 12-31 has its month first too. */
  readonly isYearFirst: boolean;
}

export const NOTHING_GIVEN: Given = { year: null, month: null, isYearFirst: false };

/** What a date is read by. */
export interface Context {
  readonly calendar: Calendar;
  readonly given: Given;
  /** A weekday next to the date; Monday is 0. */
  readonly weekday: number | null;
}

export const pointOf = (period: Period | null, year: number | null, month: number | null = null): FoundPoint =>
  period === null ? "none" : { ...period, isDay: false, swapped: null, year, month };

export const dayPoint = (day: Day | null, swapped: Day | null = null): FoundPoint => {
  if (day === null) return "none";
  const { year, month } = readDate(day);
  return { of: "a day", first: day, last: day, likely: [day], isDay: true, swapped, year, month };
};

/** A day of a month; without its year it is the next such day, or the last one that has been. */
export function readDayOfMonth(
  year: number | null,
  month: number,
  day: number,
  { given, calendar }: Context,
): FoundPoint {
  const inYear = year ?? given.year;
  if (inYear !== null) return isKnownYear(inYear) ? dayPoint(findDay({ year: inYear, month, day })) : "none";

  const now = readDate(calendar.today).year;
  const days = [now - 1, now, now + 1].flatMap((one) => findDay({ year: one, month, day }) ?? []);
  if (days.length === 0 && findDay({ year: 2028, month, day }) === null) return "none";
  const next = days.find((one) => one >= calendar.today);
  const past = days.findLast((one) => one < calendar.today);
  const likely = [next, past].filter((one) => one !== undefined);
  return { ...unknownPeriod("a day without its year", likely), isDay: false, swapped: null, year: null, month };
}

/**
 * Two numbers of which one is the day and one the month: in the order of the calendar where either might come first.
 */
export function readDayAndMonth(
  [first, second]: readonly [number, number],
  year: number | null,
  context: Context,
  isDayFirst = false,
): FoundPoint {
  const { calendar, given, weekday } = context;
  const monthFirst = given.isYearFirst || (calendar.monthFirst && !isDayFirst);
  const isEither = first <= 12 && second <= 12 && first !== second && !isDayFirst && !given.isYearFirst;
  const [day, month] = first > 12 || (second <= 12 && !monthFirst) ? [first, second] : [second, first];
  const found = readDayOfMonth(year, month, day, context);
  if (found === "none" || !found.isDay || !isEither) return found;

  const other = readDayOfMonth(year, day, month, context);
  if (other === "none") return found;
  if (weekday === null) return { ...found, swapped: calendar.isOrderSettled === true ? null : other.first };
  return weekdayOf(other.first) === weekday && weekdayOf(found.first) !== weekday ? other : found;
}

export const isKnownYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2150;

/** `26` is 2026; what would lie far ahead is of the last century. */
export const longYear = (year: number, digits: number, { calendar }: Context): number => {
  if (digits > 2) return year;
  const ahead = 2000 + year;
  return ahead > readDate(calendar.today).year + FAR_AHEAD ? ahead - 100 : ahead;
};

const FAR_AHEAD = 40;
