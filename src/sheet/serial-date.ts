/** A whole day as Excel counts it: days since 30 December 1899, so 1 March 1900 is 61 (the 1900 date system). */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial of a calendar date, or null where the calendar has no such day (31 February). */
export function findDay({ year, month, day }: CalendarDate): Day | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? (time.getTime() - EPOCH) / MILLISECONDS_A_DAY : null;
}

export function readDate(day: Day): CalendarDate {
  const time = new Date(EPOCH + Math.floor(day) * MILLISECONDS_A_DAY);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/** `46000` → `"2025-12-09"`. */
export const formatIsoDay = (day: Day): string =>
  new Date(EPOCH + Math.floor(day) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** `"2025-12-09"` → `46000`; null for anything else. */
export function findIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? findDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null;
}

/** Monday is 0, Sunday is 6. */
export const weekdayOf = (day: Day): number => (((Math.floor(day) + 5) % 7) + 7) % 7;
