import { type CalendarDate, readDate as readCalendarDate, weekdayOf } from "../../../sheet/serial-date";
import { forEachOf, type FormulaFunction, ofNumbers, singleNumber, spread, whole } from "../function-kinds";
import { findTime, isFault, type Scalar, WRONG_NUMBER, WRONG_VALUE } from "../value";

const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** 31 December 9999. */
export const LAST_DAY = 2_958_465;

const serialOfFirst = (year: number, month: number): number => {
  const serial = Date.UTC(year, Math.trunc(month) - 1, 1) / MILLISECONDS_A_DAY + UNIX_EPOCH;
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
};

/** The serial of a date; months and days beyond their number go on into the next, as DATE does it. */
const serialOf = (year: number, month: number, day: number): number => serialOfFirst(year, month) + Math.trunc(day) - 1;

// documented: Excel has a 29 February 1900:
// https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
const FIRST_OF_MARCH_1900 = 61;

/** What Excel calls a day; 0 is 0 January 1900, and 60 the 29 February of that year. */
function readDate(day: number): CalendarDate {
  const serial = Math.floor(day);
  if (serial >= FIRST_OF_MARCH_1900) return readCalendarDate(serial);
  if (serial === FIRST_OF_MARCH_1900 - 1) return { year: 1900, month: 2, day: 29 };
  return serial === 0 ? { year: 1900, month: 1, day: 0 } : readCalendarDate(serial + 1);
}

const daysIn = (year: number, month: number): number => serialOf(year, month + 1, 1) - serialOf(year, month, 1);

const onlyDays = (serial: number): Scalar => (serial < 0 || serial > LAST_DAY ? WRONG_NUMBER : serial);

/** The same day some months on, or the last one of a shorter month. */
function moveMonths(day: number, months: number): number {
  const date = readDate(day);
  const first = readDate(serialOf(date.year, date.month + Math.trunc(months), 1));
  return serialOf(first.year, first.month, Math.min(date.day, daysIn(first.year, first.month)));
}

const ofDay = (run: (day: number) => Scalar): FormulaFunction =>
  ofNumbers(1, 1, (day) => (day < 0 ? WRONG_NUMBER : run(day)));

/** A function of a text that says a date, a time, or both. */
const ofTime = (run: (serial: number) => number): FormulaFunction =>
  whole(1, 1, ([argument], { cells, workbook }) =>
    spread([cells(argument?.() ?? null)], ([value = null]) => {
      if (isFault(value)) return value;
      const serial = typeof value === "string" ? findTime(value, workbook.culture) : null;
      return serial === null ? WRONG_VALUE : run(serial);
    }),
  );

const secondsOf = (value: number): number => Math.round((value - Math.floor(value)) * 86_400);

/**
 * The day that a kind of week begins with, 0 for Monday; null for what is no kind.
 * documented: https://support.microsoft.com/office/e5c43a03-b4ab-426c-b411-b18c13c75340
 */
function firstDay(kind: number): number | null {
  const whole = Math.trunc(kind);
  if (whole === 1) return SUNDAY;
  if (whole === 2) return 0;
  return whole >= 11 && whole <= 17 ? whole - 11 : null;
}

const SUNDAY = 6;

/** The first day of its week is 1; in kind 3 Monday is 0. */
function weekday(day: number, kind = 1): Scalar {
  if (Math.trunc(kind) === 3) return weekdayOf(day);
  const first = firstDay(kind);
  return first === null ? WRONG_NUMBER : ((weekdayOf(day) - first + 7) % 7) + 1;
}

/** The week with the year's first Thursday is the first. */
function isoWeek(day: number): number {
  const thursday = Math.floor(day) - weekdayOf(day) + 3;
  return Math.floor((thursday - serialOf(readDate(thursday).year, 1, 1)) / 7) + 1;
}

/** documented: https://support.microsoft.com/office/25dba1a4-2812-480b-84dd-8b32a451b35c */
function difference(from: number, to: number, unit: string): Scalar {
  if (from > to) return WRONG_NUMBER;
  const [a, b] = [readDate(from), readDate(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(to) - Math.floor(from);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "MD":
      return b.day >= a.day ? b.day - a.day : Math.floor(to) - moveMonths(from, months);
    case "YD": {
      const ago = moveMonths(from, Math.floor(months / 12) * 12);
      return Math.floor(to) - ago;
    }
    case "YM":
      return months % 12;
    default:
      return WRONG_NUMBER;
  }
}

/** The years between two days by a basis: 30/360 of the US, actual, actual/360, actual/365, 30/360 of Europe. */
function countYears(from: number, to: number, basis: number): number {
  const [a, b] = [readDate(from), readDate(to)];
  if (basis === 2) return (to - from) / 360;
  if (basis === 3) return (to - from) / 365;
  if (basis === 1) return (to - from) / averageYear(a, b);
  const [first, last] = basis === 4 ? [Math.min(a.day, 30), Math.min(b.day, 30)] : daysOfThirty(a, b);
  return ((b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first) / 360;
}

/** The days of their months where every month has thirty. */
function daysOfThirty(a: CalendarDate, b: CalendarDate): readonly [number, number] {
  const first = isEndOfFebruary(a) ? 30 : Math.min(a.day, 30);
  const isLast = (isEndOfFebruary(a) && isEndOfFebruary(b)) || (b.day === 31 && first === 30);
  return [first, isLast ? 30 : b.day];
}

const isEndOfFebruary = ({ year, month, day }: CalendarDate): boolean => month === 2 && day === daysIn(year, 2);

/** How many days a year has: within one, whether 29 February is among them; else on average of all their years. */
function averageYear(a: CalendarDate, b: CalendarDate): number {
  const isWithinOne =
    a.year === b.year || (a.year + 1 === b.year && (a.month > b.month || (a.month === b.month && a.day >= b.day)));
  if (!isWithinOne) return (serialOf(b.year + 1, 1, 1) - serialOf(a.year, 1, 1)) / (b.year - a.year + 1);
  const isAmong = [a.year, b.year].some((year) => {
    const leapDay = serialOf(year, 2, 29);
    return (
      daysIn(year, 2) === 29 &&
      serialOf(a.year, a.month, a.day) <= leapDay &&
      leapDay <= serialOf(b.year, b.month, b.day)
    );
  });
  return isAmong || (a.year === b.year && daysIn(a.year, 2) === 29) ? 366 : 365;
}

/** documented: https://support.microsoft.com/office/9a5aff99-8f7d-4611-845e-747d0b8d5457 */
const MOST_OF_TIME = 32_767;

export const DATES: Readonly<Record<string, FormulaFunction>> = {
  TODAY: whole(0, 0, (_args, { today }) => Math.floor(today)),
  NOW: whole(0, 0, (_args, { today }) => today),
  DATE: ofNumbers(3, 3, (year, month, day) => {
    const serial = serialOf(Math.trunc(year < 1900 ? year + 1900 : year), month, day);
    return year < 0 || year >= 10_000 || serial < 0 || serial > LAST_DAY ? WRONG_NUMBER : serial;
  }),
  TIME: ofNumbers(3, 3, (hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    const isTooMuch = Math.max(hours, minutes, seconds) >= MOST_OF_TIME + 1;
    return total < 0 || isTooMuch ? WRONG_NUMBER : (total / 86_400) % 1;
  }),
  DATEVALUE: ofTime(Math.floor),
  // documented: https://support.microsoft.com/office/0b615c12-33d8-4431-bf3d-f3eb6d186645 (days count for nothing)
  TIMEVALUE: ofTime((serial) => serial - Math.floor(serial)),
  YEAR: ofDay((day) => readDate(day).year),
  MONTH: ofDay((day) => readDate(day).month),
  DAY: ofDay((day) => readDate(day).day),
  HOUR: ofDay((day) => Math.floor(secondsOf(day) / 3600) % 24),
  MINUTE: ofDay((day) => Math.floor(secondsOf(day) / 60) % 60),
  SECOND: ofDay((day) => secondsOf(day) % 60),
  WEEKDAY: ofNumbers(1, 2, weekday),
  ISOWEEKNUM: ofDay(isoWeek),
  WEEKNUM: ofNumbers(1, 2, (day, kind = 1) => {
    if (kind === 21) return isoWeek(day);
    const newYear = serialOf(readDate(day).year, 1, 1);
    const first = firstDay(kind);
    if (first === null) return WRONG_NUMBER;
    const start = (weekdayOf(newYear) - first + 7) % 7;
    return Math.floor((Math.floor(day) - newYear + start) / 7) + 1;
  }),
  EDATE: ofNumbers(2, 2, (day, months) => onlyDays(day < 0 ? day : moveMonths(day, months))),
  EOMONTH: ofNumbers(2, 2, (day, months) => {
    if (day < 0) return WRONG_NUMBER;
    const { year, month } = readDate(day);
    return onlyDays(serialOf(year, month + Math.trunc(months) + 1, 0));
  }),
  DAYS: ofNumbers(2, 2, (end, start) => Math.floor(end) - Math.floor(start)),
  DATEDIF: forEachOf(
    [0, 1, 2],
    whole(3, 3, ([from, to, unit], surroundings) => {
      const [first, last] = [singleNumber(from, 0, surroundings), singleNumber(to, 0, surroundings)];
      const kind = surroundings.cells(unit?.() ?? null)[0]?.[0];
      if (isFault(first)) return first;
      if (isFault(last)) return last;
      return typeof kind === "string" ? difference(first, last, kind) : WRONG_VALUE;
    }),
  ),
  // documented: https://support.microsoft.com/office/3844141e-c76d-4143-82b6-208454ddc6a8
  YEARFRAC: ofNumbers(2, 3, (from, to, basis = 0) => {
    if (from < 0 || to < 0 || basis < 0 || basis >= 5) return WRONG_NUMBER;
    const [first, last] = [Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))];
    return countYears(first, last, Math.trunc(basis));
  }),
};
