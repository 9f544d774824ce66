import { type Day, findDay, readDate, weekdayOf } from "../../sheet/serial-date";

/** A stretch of the calendar where a day is meant. */
export interface Period {
  /** In plain words: `a month`. */
  readonly of: string;
  /** The earliest and the latest day that can be meant; infinite where the text does not say. */
  readonly first: Day;
  readonly last: Day;
  /** The days that may be meant, the likeliest first. */
  readonly likely: readonly Day[];
}

/**
 * From its first to its last day, of which the last is the likeliest for a deadline; null where the calendar has no
 * such period.
 */
export const periodFrom = (of: string, first: Day | null, last: Day | null): Period | null =>
  first === null || last === null ? null : { of, first, last, likely: [last] };

/** A holiday is one day (New Year’s Eve), or weeks of which only the school knows the dates (half term). */
export const HOLIDAY = "a holiday";

/** A period of which only the kind is known: `Q3`, `spring`. */
export const unknownPeriod = (of: string, likely: readonly Day[] = []): Period => ({
  of,
  first: -Infinity,
  last: Infinity,
  likely,
});

/** The nth stretch of so many months of a year: quarter 3 is `monthsOf("a quarter", 2027, 3, 3)`. */
export function readMonths(of: string, year: number, number: number, count: number): Period | null {
  if (number < 1 || number * count > 12) return null;
  const first = findDay({ year, month: (number - 1) * count + 1, day: 1 });
  return periodFrom(of, first, lastOfMonth(year, number * count));
}

export const readYear = (of: string, year: number): Period | null =>
  periodFrom(of, findDay({ year, month: 1, day: 1 }), findDay({ year, month: 12, day: 31 }));

/** ISO 8601: the first week of a year is the one that holds 4 January; not every year has a week 53. */
export function readWeek(year: number, number: number): Period | null {
  const [start, next] = [firstMonday(year), firstMonday(year + 1)];
  if (start === null || next === null || number < 1) return null;
  const monday = start + (number - 1) * 7;
  return monday < next ? periodFrom("a week", monday, monday + 6) : null;
}

function firstMonday(year: number): Day | null {
  const fourth = findDay({ year, month: 1, day: 4 });
  return fourth === null ? null : fourth - weekdayOf(fourth);
}

/** The nth week of a period that lies wholly in it, the last one for −1. */
export function readWeekOf({ first, last }: Period, nth: number): Period | null {
  const monday = nth < 0 ? last - 6 - weekdayOf(last - 6) : first + ((7 - weekdayOf(first)) % 7) + (nth - 1) * 7;
  return monday > last ? null : periodFrom("a week", monday, monday + 6);
}

/** The nth Friday of a period, the last one for −1. */
export function findWeekdayOf({ first, last }: Period, nth: number, weekday: number): Day | null {
  const day =
    nth < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return day >= first && day <= last ? day : null;
}

export const lastOfMonth = (year: number, month: number): Day | null => {
  const next = findDay(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 });
  return next === null ? null : next - 1;
};

/** The same day so many months later, or the last of that month where it is shorter. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = readDate(from);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return findDay({ year: toYear, month: toMonth, day }) ?? lastOfMonth(toYear, toMonth) ?? from;
}
