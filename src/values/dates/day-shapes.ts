import { type Day, findDay, readDate } from "../../sheet/serial-date";
import { readDayNumber, readNth, valueOf } from "./elements";
import { type Shape, shape } from "./match-shape";
import { findWeekdayOf, periodFrom, readMonths, readYear } from "./periods";
import {
  type Context,
  dayPoint,
  type FoundPoint,
  isKnownYear,
  longYear,
  pointOf,
  readDayAndMonth,
  readDayOfMonth,
} from "./point";
import type { Token } from "./tokens";

/** Reads the tokens of a shape; null where they mean something else after all. */
export type ReadShape = (parts: readonly Token[], context: Context, all: readonly Token[]) => FoundPoint | null;

/** The ways of writing a day, tried in this order. */
export const DAY_SHAPES: readonly Shape<ReadShape>[] = [
  shape("date", ([date], context) => readThreeNumbers(date, context)),
  shape("pair year", ([pair, year], context) => readPairWithYear(pair, year, context)),
  shape("year pair", ([year, pair], context) => readPairWithYear(pair, year, context)),
  shape("pair", ([pair], context) => readPair(pair, context)),

  shape("nth weekday month year", ([nth, day, month, year], context) => readNthWeekday(nth, day, month, year, context)),
  shape("nth weekday year month", ([nth, day, year, month], context) => readNthWeekday(nth, day, month, year, context)),
  shape("month year nth weekday", ([month, year, nth, day], context) => readNthWeekday(nth, day, month, year, context)),
  shape("year month nth weekday", ([year, month, nth, day], context) => readNthWeekday(nth, day, month, year, context)),
  shape("month nth weekday year", ([month, nth, day, year], context) => readNthWeekday(nth, day, month, year, context)),
  shape("nth weekday month", ([nth, day, month], context) => readNthWeekday(nth, day, month, undefined, context)),
  shape("month nth weekday", ([month, nth, day], context) => readNthWeekday(nth, day, month, undefined, context)),
  shape("nth days month year", ([nth, , month, year], context) => readNthDay(nth, month, year, context)),
  shape("year month nth days", ([year, month, nth], context) => readNthDay(nth, month, year, context)),
  shape("month year nth days", ([month, year, nth], context) => readNthDay(nth, month, year, context)),
  shape("nth days month", ([nth, , month], context) => readNthDay(nth, month, undefined, context)),
  shape("nth days year", ([nth, , year], context) => readNthDayOfYear(nth, year, context)),

  shape("day month year", ([day, month, year], context) => readDay(day, month, year, context)),
  shape("month day year", ([month, day, year], context) => readDay(day, month, year, context)),
  shape("year month day", ([year, month, day], context) => readDay(day, month, year, context)),
  shape("year day month", ([year, day, month], context) => readDay(day, month, year, context)),
  shape("day month shortYear", ([day, month, year], context) => readDay(day, month, year, context)),
  shape("month day shortYear", ([month, day, year], context) => readDay(day, month, year, context)),
  shape("month shortYear", ([month, year], context, all) =>
    isMonthAndYear(year, context, all) ? readMonth(month, year, context) : null,
  ),
  shape("day month", ([day, month], context) =>
    readDayOfMonth(null, valueOf(month, "month"), readDayNumber(day), context),
  ),
  shape("month day", ([month, day], context) =>
    readDayOfMonth(null, valueOf(month, "month"), readDayNumber(day), context),
  ),

  shape("pair month year", ([pair, month, year], context) => readDaysOf(pair, month, year, context)),
  shape("month pair year", ([month, pair, year], context) => readDaysOf(pair, month, year, context)),
  shape("pair month", ([pair, month], context) => readDaysOf(pair, month, undefined, context)),
  shape("month pair", ([month, pair], context) => readDaysOf(pair, month, undefined, context)),

  shape("day", ([day], context) => readDayAlone(day, undefined, context)),
  shape("day year", ([day, year], context) => readDayAlone(day, year, context)),
  shape("day days", ([day], context) => readDayAlone(day, undefined, context)),
];

export const yearOf = (token: Token | undefined, context: Context): number | null =>
  token === undefined ? null : longYear(token.number, token.digits || 4, context);

function readDay(
  day: Token | undefined,
  month: Token | undefined,
  year: Token | undefined,
  context: Context,
): FoundPoint {
  return readDayOfMonth(yearOf(year, context), valueOf(month, "month"), readDayNumber(day), context);
}

/** `13/10/2026`, `2026-10-13`, `13.10.26`; `26/12/31` is the one of two days that is near. */
function readThreeNumbers(date: Token | undefined, context: Context): FoundPoint {
  const [a, b, c] = date?.numbers ?? [];
  if (a === undefined || b === undefined || c === undefined) return "none";
  if (a.digits === 4) return readYearFirst(a.number, b.number, c.number, context);
  if (a.digits > 2 || b.digits > 2 || (c.digits !== 4 && c.digits !== 2)) return "none";

  const usual = readDayAndMonth(
    [a.number, b.number],
    longYear(c.number, c.digits, context),
    context,
    date?.separator === ".",
  );
  if (c.digits === 4) return usual;
  const yearFirst = readYearFirst(longYear(a.number, a.digits, context), b.number, c.number, context);
  return isNearer(yearFirst, usual, context) ? yearFirst : usual;
}

function readYearFirst(year: number, month: number, day: number, context: Context): FoundPoint {
  return isKnownYear(year) ? readDayOfMonth(year, month, day, context) : "none";
}

/** A plan's days lie a few years around today. */
function isNearer(one: FoundPoint, other: FoundPoint, { calendar: { today, yearFirst = false } }: Context): boolean {
  if (one === "none") return false;
  if (other === "none" || yearFirst) return true;
  return Math.abs(one.first - today) < NEAR && Math.abs(other.first - today) > FAR;
}

const NEAR = 2 * 365;
const FAR = 3.5 * 365;

/** `12/15, 2026` */
function readPairWithYear(pair: Token | undefined, year: Token | undefined, context: Context): FoundPoint | null {
  const [a, b] = pair?.numbers ?? [];
  if (a === undefined || b === undefined || a.digits > 2 || b.digits > 2) return null;
  return readDayAndMonth([a.number, b.number], yearOf(year, context), context);
}

/**
 * `10/2026`, `2026-10` are a month, `2026-27` is a school year, `2026-2030` are years; `13/10`, `13.10` and `15-12`
 * are a day.
 */
function readPair(pair: Token | undefined, context: Context): FoundPoint | null {
  const [a, b] = pair?.numbers ?? [];
  if (a === undefined || b === undefined) return null;
  if (a.digits === 4 && b.digits <= 2) {
    if (b.number === (a.number + 1) % 100 && b.digits === 2 && b.number > 12) return readSchoolYear(a.number);
    return pointOf(readMonths("a month", a.number, b.number, 1), a.number, b.number);
  }
  if (b.digits === 4 && a.digits <= 2) return pointOf(readMonths("a month", b.number, a.number, 1), b.number, a.number);
  if (a.digits === 4 && b.digits === 4)
    return b.number === a.number + 1 ? readSchoolYear(a.number) : readYears(a.number, b.number);
  if (a.digits > 2 || b.digits > 2) return null;
  return mayBeDay(a, b, pair?.separator)
    ? readDayAndMonth([a.number, b.number], null, context, pair?.separator === ".")
    : null;
}

type Written = Pick<Token, "number" | "digits">;

/** `3-5` and `1.2` may be anything; `03-05` and `15.12` are days. */
function mayBeDay(a: Written, b: Written, separator: string | undefined): boolean {
  if (a.number === 0 || b.number === 0) return false;
  if (Math.max(a.number, b.number) > 31 || Math.min(a.number, b.number) > 12) return false;
  return separator === "/" || (a.digits === 2 && b.digits === 2) || Math.max(a.number, b.number) > 12;
}

export const readSchoolYear = (year: number, of = "a school year"): FoundPoint =>
  pointOf(periodFrom(of, findDay({ year, month: 8, day: 1 }), findDay({ year: year + 1, month: 7, day: 31 })), year);

function readYears(from: number, to: number): FoundPoint | null {
  if (!isKnownYear(from) || !isKnownYear(to)) return null;
  if (to < from) return "none";
  return pointOf(periodFrom("a span of years", readYear("", from)?.first ?? null, readYear("", to)?.last ?? null), to);
}

/** `Oct-26`, `Dec '26`: a month of a year near today, and no day of a month. */
function isMonthAndYear(year: Token | undefined, context: Context, all: readonly Token[]): boolean {
  if (year === undefined || !all.some(({ isSign, text }) => isSign && /^[-/'’]$/.test(text))) return false;
  const isNear = Math.abs(longYear(year.number, 2, context) - readDate(context.calendar.today).year) <= YEARS_NEAR;
  return year.number > 31 || isNear || all.some(({ text }) => /^['’]$/.test(text));
}

const YEARS_NEAR = 12;

export const readMonth = (month: Token | undefined, year: Token | undefined, context: Context): FoundPoint => {
  const inYear = yearOf(year, context) ?? context.given.year;
  const number = valueOf(month, "month");
  if (inYear === null)
    return pointOf({ of: "a month without its year", first: -Infinity, last: Infinity, likely: [] }, null, number);
  return pointOf(isKnownYear(inYear) ? readMonths("a month", inYear, number, 1) : null, inYear, number);
};

/** `13-27 oct 2026` */
function readDaysOf(
  pair: Token | undefined,
  month: Token | undefined,
  year: Token | undefined,
  context: Context,
): FoundPoint | null {
  const [a, b] = pair?.numbers ?? [];
  if (a === undefined || b === undefined || a.number >= b.number || b.digits > 2) return null;
  const number = valueOf(month, "month");
  const [from, to] = [a, b].map((day) => readDayOfMonth(yearOf(year, context), number, day.number, context));
  if (from === undefined || to === undefined || from === "none" || to === "none") return "none";
  return { ...to, of: "a span of days", first: from.first, isDay: false };
}

function readNthWeekday(
  nth: Token | undefined,
  weekday: Token | undefined,
  month: Token | undefined,
  year: Token | undefined,
  context: Context,
): FoundPoint | null {
  const period = readMonth(month, year, context);
  if (period === "none") return "none";
  const number = readNth(nth);
  if (number === 0 || number > 5) return null;
  if (!Number.isFinite(period.first)) return { ...period, of: "a day without its year" };
  return dayPoint(findWeekdayOf(period, number, valueOf(weekday, "weekday")));
}

function readNthDay(
  nth: Token | undefined,
  month: Token | undefined,
  year: Token | undefined,
  context: Context,
): FoundPoint | null {
  const period = readMonth(month, year, context);
  if (period === "none" || !Number.isFinite(period.first))
    return period === "none" ? "none" : { ...period, of: "a day without its year" };
  return dayPoint(nthDay(period, readNth(nth)));
}

function readNthDayOfYear(nth: Token | undefined, year: Token | undefined, context: Context): FoundPoint | null {
  const period = readYear("a year", yearOf(year, context) ?? 0);
  return period && readNth(nth) < 4 ? dayPoint(nthDay(period, readNth(nth))) : null;
}

function nthDay({ first, last }: { readonly first: Day; readonly last: Day }, nth: number): Day | null {
  const day = nth < 0 ? last + nth + 1 : first + nth - 1;
  return day >= first && day <= last ? day : null;
}

/** `13`, next to “27 October 2026” */
function readDayAlone(day: Token | undefined, said: Token | undefined, context: Context): FoundPoint | null {
  const { month, year } = context.given;
  return month === null || day === undefined
    ? null
    : readDayOfMonth(yearOf(said, context) ?? year, month, readDayNumber(day), context);
}
