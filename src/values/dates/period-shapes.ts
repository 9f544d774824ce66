import { type Day, findDay } from "../../sheet/serial-date";
import { readMonth, readSchoolYear, type ReadShape, yearOf } from "./day-shapes";
import { readCount, readNth, readUnit, valueOf } from "./elements";
import { type Shape, shape } from "./match-shape";
import { HOLIDAY, type Period, periodFrom, readMonths, readWeek, readYear, unknownPeriod } from "./periods";
import { type Context, type FoundPoint, isKnownYear, pointOf } from "./point";
import { means, type Token } from "./tokens";
import { UNIT_KEYS, UNITS } from "./units";

type Name = (typeof UNITS)[keyof typeof UNITS]["name"];

/** The ways of writing a period: a month, a quarter, a week, a season, a year … */
export const PERIOD_SHAPES: readonly Shape<ReadShape>[] = [
  shape("month year", ([month, year], context) => readMonth(month, year, context)),
  shape("year month", ([year, month], context) => readMonth(month, year, context)),
  shape("monthAlone", ([month], context) => readMonth(month, undefined, context)),
  shape("year", ([year], context) => readWholeYear(year, context)),
  shape("count years", ([year, mark], context, all) => readMarkedYear(year, mark, context, all)),

  ...counted("sign count year", 0, 1, 2),
  ...counted("sign count shortYear", 0, 1, 2),
  ...counted("year sign count", 1, 2, 0),
  ...counted("sign count", 0, 1),
  ...counted("nth sign year", 1, 0, 2),
  ...counted("nth sign", 1, 0),
  ...counted("unit count year", 0, 1, 2),
  ...counted("unit nth year", 0, 1, 2),
  ...counted("unit year nth", 0, 2, 1),
  ...counted("year unit count", 1, 2, 0),
  ...counted("nth unit year", 1, 0, 2),
  ...counted("year nth unit", 2, 1, 0),
  ...counted("year count unit", 2, 1, 0),
  ...counted("count quarter year", 1, 0, 2),
  ...counted("count half year", 1, 0, 2),
  ...counted("count term year", 1, 0, 2),
  ...counted("count quarter", 1, 0),
  ...counted("nth unit", 1, 0),
  ...counted("unit count", 0, 1),
  ...counted("unit nth", 0, 1),
  shape("namedHalf year", ([half, year], context) => readHalf(half, yearOf(year, context))),
  shape("year namedHalf", ([year, half], context) => readHalf(half, yearOf(year, context))),
  shape("namedHalf", ([half], context) => readHalf(half, context.given.year)),

  shape("season year", ([season, year], context) => readSeason(season, year, context)),
  shape("year season", ([year, season], context) => readSeason(season, year, context)),
  shape("season shortYear", ([season, year], context, all) =>
    all.some(({ text }) => /^['’]$/.test(text)) ? readSeason(season, year, context) : null,
  ),
  shape("season pair", ([, pair]) => readTwoYears(pair, "a season")),
  shape("season", ([season], context) => readSeason(season, undefined, context)),
  shape("holiday", () => pointOf(unknownPeriod(HOLIDAY), null)),
  shape("holiday year", ([, year], context) => readAnyDayOf(HOLIDAY, yearOf(year, context))),
  shape("termName", () => pointOf(unknownPeriod("a school term"), null)),
  shape("termName year", ([, year], context) => readAnyDayOf("a school term", yearOf(year, context))),
  shape("term", () => pointOf(unknownPeriod("a school term"), null)),
  shape("quarter", () => pointOf(unknownPeriod("a quarter"), null)),

  shape("schoolYear pair", ([, pair]) => readTwoYears(pair)),
  shape("pair schoolYear", ([pair]) => readTwoYears(pair)),
  shape("schoolYear year", ([, year], context) => readEitherYear("a school year", year, context)),
  shape("year schoolYear", ([year], context) => readEitherYear("a school year", year, context)),
  shape("schoolYear", () => pointOf(unknownPeriod("a year"), null)),
  shape("term count pair", ([, , pair]) => readTwoYears(pair, "a school term")),
  shape("nth term pair", ([, , pair]) => readTwoYears(pair, "a school term")),
  shape("half count pair", ([, , pair]) => readTwoYears(pair, "a school term")),
  shape("nth unit pair", ([, unit, pair]) => readTwoYears(pair, MOST[readUnit(unit).name]?.of)),
  shape("unit count pair", ([unit, , pair]) => readTwoYears(pair, MOST[readUnit(unit).name]?.of)),
  shape("nth sign pair", ([, sign, pair]) => readTwoYears(pair, MOST[readSign(sign)]?.of)),
  shape("sign count pair", ([sign, , pair]) => readTwoYears(pair, MOST[readSign(sign)]?.of)),
  shape("termName pair", ([, pair]) => readTwoYears(pair, "a school term")),
  shape("fiscalYear pair", ([, pair]) => readTwoYears(pair)),
  shape("fiscalYear year", ([, year], context) => readEitherYear("a fiscal year", year, context)),
  shape("year fiscalYear", ([year], context) => readEitherYear("a fiscal year", year, context)),
  shape("fiscalYear shortYear", ([, year], context) => readEitherYear("a fiscal year", year, context)),
  shape("fiscalYear", () => pointOf(unknownPeriod("a year"), null)),
  shape("fiscalYear shortYear sign count", ([, year], context) => readEitherYear("a fiscal year", year, context)),
  shape("fiscalYear year sign count", ([, year], context) => readEitherYear("a fiscal year", year, context)),
  shape("sign count fiscalYear shortYear", ([, , , year], context) => readEitherYear("a fiscal year", year, context)),
  shape("endOf year", ([end, year], context) => readEndOf(end, yearOf(year, context))),
  shape("year endOf", ([year, end], context) => readEndOf(end, yearOf(year, context))),
];

const readWholeYear = (year: Token | undefined, context: Context): FoundPoint | null => {
  const number = yearOf(year, context) ?? 0;
  return isKnownYear(number) ? pointOf(readYear("a year", number), number) : null;
};

/** `26年`; `3 years` are a time from now. */
function readMarkedYear(
  year: Token | undefined,
  mark: Token | undefined,
  context: Context,
  all: readonly Token[],
): FoundPoint | null {
  const isMarked = all.length === 2 && means(mark, "mark") && mark?.afterSpace === false;
  return isMarked && year?.digits === 2 ? readWholeYear(year, context) : null;
}

/** A quarter, a half, a week, a term or a month that is identified by its number. */
function counted(parts: string, unit: number, number: number, year?: number): readonly Shape<ReadShape>[] {
  return [
    shape(parts, (tokens, context) => {
      const inYear = year === undefined ? context.given.year : yearOf(tokens[year], context);
      const sign = tokens[unit];
      const nth = readNth(tokens[number]) || readCount(tokens[number]);
      const name = parts.includes("sign") ? readSign(sign, nth) : readCountedUnit(sign);
      const found = readNumbered(name, nth, inYear);
      return found === "none" && tokens[number]?.digits === 0 ? null : found;
    }),
  ];
}

/** The second `bimestre` of a school is no month. */
function readCountedUnit(token: Token | undefined): Name {
  const unit = readUnit(token);
  return unit.name === "month" && unit.months > 1 ? "term" : unit.name;
}

/** `S2` is the second half of a year, and `S13` in French a week: no half has that number. */
function readSign(sign: Token | undefined, nth = 1): Name {
  const names = (sign?.senses ?? [])
    .filter(({ kind }) => kind === "sign")
    .map(({ value }) => UNITS[UNIT_KEYS[value] ?? "day"].name);
  return names.find((name) => nth <= (MOST[name]?.most ?? 0)) ?? names[0] ?? "day";
}

const MOST: Partial<Record<Name, { readonly of: string; readonly most: number }>> = {
  quarter: { of: "a quarter", most: 4 },
  half: { of: "half a year", most: 2 },
  week: { of: "a week", most: 53 },
  term: { of: "a school term", most: 6 },
  month: { of: "a month", most: 12 },
};

function readNumbered(name: Name, nth: number, year: number | null): FoundPoint | null {
  const { of, most } = MOST[name] ?? {};
  if (of === undefined || most === undefined || nth === 0) return null;
  if (nth > most) return "none";
  if (name === "month" && year === null) return null;
  if (year === null) return pointOf(unknownPeriod(of), null);
  return isKnownYear(year) ? pointOf(readOfYear(name, of, year, nth), year) : "none";
}

function readOfYear(name: Name, of: string, year: number, nth: number): Period | null {
  const whole = readYear(of, year);
  switch (name) {
    case "quarter":
      return readMonths(of, year, nth < 0 ? 4 : nth, 3);
    case "half":
      return readMonths(of, year, nth < 0 ? 2 : nth, 6);
    case "month":
      return readMonths(of, year, nth < 0 ? 12 : nth, 1);
    case "week":
      return nth < 0 ? (readWeek(year, 53) ?? readWeek(year, 52)) : readWeek(year, nth);
    default:
      return whole && { ...whole, likely: [] };
  }
}

function readHalf(half: Token | undefined, year: number | null): FoundPoint {
  if (year === null) return pointOf(unknownPeriod("half a year"), null);
  return pointOf(readMonths("half a year", year, valueOf(half, "namedHalf"), 6), year);
}

/** A season, in the north or in the south, and a winter may end in the next year. */
function readSeason(_season: Token | undefined, year: Token | undefined, context: Context): FoundPoint {
  return readAnyDayOf("a season", yearOf(year, context) ?? context.given.year, 3);
}

function readAnyDayOf(of: string, year: number | null, monthsMore = 0): FoundPoint {
  if (year === null) return pointOf(unknownPeriod(of), null);
  const last: Day | null = findDay(
    monthsMore > 0 ? { year: year + 1, month: monthsMore, day: 31 } : { year, month: 12, day: 31 },
  );
  const period = periodFrom(of, findDay({ year, month: 1, day: 1 }), last);
  return pointOf(period && { ...period, likely: [] }, year);
}

function readTwoYears(pair: Token | undefined, of?: string): FoundPoint | null {
  const [a, b] = pair?.numbers ?? [];
  if (a === undefined || b === undefined) return null;
  const year = a.digits === 2 ? 2000 + a.number : a.number;
  return a.digits % 2 === 0 && b.number % 100 === (year + 1) % 100 ? readSchoolYear(year, of) : null;
}

/** A year that is named by one of the two calendar years it may lie in. */
function readEitherYear(of: string, token: Token | undefined, context: Context): FoundPoint | null {
  const year = yearOf(token, context) ?? 0;
  if (!isKnownYear(year)) return null;
  const period = periodFrom(
    of,
    findDay({ year: year - 1, month: 1, day: 1 }),
    findDay({ year: year + 1, month: 12, day: 31 }),
  );
  return pointOf(period && { ...period, likely: [] }, year);
}

/** `EOY 2026`: of the ends that have a word, only the year's names its day. */
function readEndOf(end: Token | undefined, year: number | null): FoundPoint | null {
  return year !== null && valueOf(end, "endOf") === END_OF_YEAR ? pointOf(readYear("a year", year), year) : null;
}

/** Of a week, a month, a quarter, a year. */
const END_OF_YEAR = 3;
