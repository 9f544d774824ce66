import type { Language } from "../words/language";

/** A stretch of the calendar, counted in days or in months. */
export interface Unit {
  readonly name: "day" | "workday" | "weekend" | "week" | "month" | "quarter" | "half" | "year" | "term";
  readonly days?: number;
  readonly months?: number;
}

/** The units that languages have words for; the key is the list of a {@link Language}. */
export const UNITS = {
  day: { name: "day", days: 1 },
  workday: { name: "workday", days: 1 },
  weekend: { name: "weekend", days: 7 },
  week: { name: "week", days: 7 },
  fortnight: { name: "week", days: 14 },
  month: { name: "month", months: 1 },
  quarter: { name: "quarter", months: 3 },
  half: { name: "half", months: 6 },
  year: { name: "year", months: 12 },
  term: { name: "term", months: 3 },
  semester: { name: "term", months: 6 },
  twoDays: { name: "day", days: 2 },
  twoMonths: { name: "month", months: 2 },
  twoYears: { name: "year", months: 24 },
} as const satisfies Partial<Record<keyof Language, Unit>>;

export type UnitKey = keyof typeof UNITS;
export const UNIT_KEYS = Object.keys(UNITS) as readonly UnitKey[];

/** The rhythms that languages have a word for (`weekly`), each as its stretch of days or months. */
export const RHYTHMS = {
  daily: { days: 1 },
  weekly: { days: 7 },
  fortnightly: { days: 14 },
  monthly: { months: 1 },
  bimonthly: { months: 2 },
  quarterly: { months: 3 },
  halfYearly: { months: 6 },
  yearly: { months: 12 },
  twoYearly: { months: 24 },
} as const satisfies Partial<Record<keyof Language, Pick<Unit, "days" | "months">>>;

export const RHYTHM_KEYS = Object.keys(RHYTHMS) as readonly (keyof typeof RHYTHMS)[];
