import { ELEMENTS, readUnit } from "../dates/elements";
import { means, type Token } from "../dates/tokens";
import { type Unit, UNITS } from "../dates/units";
import { isNth, readCadenceWords } from "./cadence-words";
import type { Every } from "./every";
import { findDatesOfYear, findDaysOfMonth, findNumericDate } from "./find-dates";
import { findWeekdays, isCountedFromEnd, type NamedDays } from "./find-days";
import { findPeriods, type Period } from "./find-periods";

/**
 * Reads how often something comes again; `several` where two rhythms are named, null where none is.
 *
 * @example readEvery("first monday of each month") // every 1 month, weekdays [0], ofMonth [1]
 */
export function readEvery(text: string): Every | "several" | null {
  const words = readCadenceWords(text);
  if (words === null || isCountedFromEnd(words)) return null;
  const date = findNumericDate(words);
  if (date) return { kind: "every", unit: "month", count: 12, days: [date.day], months: [date.month] };
  const days = findWeekdays(words);
  const periods = findPeriods(words);
  if (periods.length === 0) return readDaysAlone(words, days);
  const period = choosePeriod(periods, days);
  return period === null ? "several" : withDays(period, days, words);
}

/** The one stretch that all of them say; of `every 2nd Tuesday of each month` the month. */
function choosePeriod(periods: readonly Period[], { nths }: NamedDays): Period | null {
  const counted = periods.filter(({ by }) => by !== "weekday");
  const [first, ...others] = counted.length > 0 ? counted : periods;
  if (first === undefined) return null;
  const isSame = others.every(({ unit, count }) => unit === first.unit && count === first.count);
  const isWeekOnly = first.unit === "day" && first.count % 7 === 0;
  const hasOwnDays = counted.length === periods.length || isWeekOnly || (nths ?? [0]).length > 0;
  return isSame && (hasOwnDays || first.by !== "unit") ? first : null;
}

function withDays(period: Period, days: NamedDays, words: readonly Token[]): Every | null {
  const { unit, count } = period;
  const every: Every = { kind: "every", unit, count };
  const { weekdays, nths } = days;
  if (nths === null) return null;
  if (unit === "day") return withWeekdays(every, days, words);

  const named = findDatesOfYear(words);
  const isInNamed = count * named.months.length === 12; // quarterly (Jan, Apr, Jul, Oct)
  const isYearly = count % 12 === 0 || period.by !== "unit" || isInNamed;
  const { months, days: dates } = isYearly ? named : { months: [], days: [] };
  const rhythm = months.length > 0 ? { ...every, count: Math.max(12, count), months } : every;
  if (weekdays.length > 0) return nths.length > 0 ? { ...rhythm, weekdays, ofMonth: nths } : rhythm;
  const daysOfMonth = months.length > 0 ? dates : count % 12 === 0 ? [] : findDaysOfMonth(words, period);
  return daysOfMonth.length > 0 ? { ...rhythm, days: daysOfMonth } : rhythm;
}

/** `twice a week on Monday and Friday` is weekly, on these days. */
function withWeekdays(every: Every, { weekdays, nths }: NamedDays, words: readonly Token[]): Every {
  if (weekdays.length === 0) return every;
  if (nths !== null && nths.length > 0 && words.some(isMonth)) return ofMonths(undefined, weekdays, nths) ?? every;
  if (every.count % 7 === 0) return { ...every, weekdays };
  return 7 / every.count <= weekdays.length + 0.5 && every.count > 1 ? { ...every, count: 7, weekdays } : every;
}

/** `Mondays`, `weekdays`, `mornings`, `1st and 3rd Tuesday`, `the 15th of the month`; not of `Monday of exam month`. */
function readDaysAlone(words: readonly Token[], { weekdays, nths }: NamedDays): Every | null {
  if (nths === null || words.some((word) => means(word, "month") || (word.digits > 0 && !word.isOrdinal))) return null;
  const units = words.filter(isLong);
  if (weekdays.length > 0 && nths.length > 0) return units.length < 2 ? ofMonths(units[0], weekdays, nths) : null;
  if (weekdays.length > 0) return units.length === 0 ? { kind: "every", unit: "day", count: 7, weekdays } : null;

  if (words.some((word) => means(word, "partOfDay"))) return { kind: "every", unit: "day", count: 1 };
  const at = words.findIndex(isMonth);
  if (at < 2 || at < words.length - 1 || !words.some(isNth)) return null;
  const days = findDaysOfMonth(words, { unit: "month", count: 1, by: "unit", from: at, to: at + 1 });
  return days.length > 0 ? { kind: "every", unit: "month", count: 1, days } : null;
}

/** `the first Monday of the quarter`; where no stretch is named, of the month. */
function ofMonths(unit: Token | undefined, weekdays: readonly number[], ofMonth: readonly number[]): Every | null {
  const { months }: Unit = unit === undefined ? UNITS.month : readUnit(unit);
  return months === undefined ? null : { kind: "every", unit: "month", count: months, weekdays, ofMonth };
}

const isMonth = (word: Token): boolean => ELEMENTS.months(word);
const isLong = (word: Token): boolean =>
  means(word, "unit") && !ELEMENTS.days(word) && !ELEMENTS.workdays(word) && !ELEMENTS.weekend(word);
