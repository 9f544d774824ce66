import type { Language } from "../words/language";
import { RHYTHM_KEYS, UNIT_KEYS } from "./units";

/** What a word can mean. */
export interface Sense {
  readonly kind: Kind;
  /**
   * The month, the weekday (Monday is 0), the number, the place in {@link UNIT_KEYS} …; 0 where the kind says it all.
   */
  readonly value: number;
  /** A bit for each language in which it does, in the order of `LANGUAGES`. */
  readonly languages: number;
}

/** Lists of a language whose meanings are numbered by their place, from a first number on. */
export const NUMBERED = [
  ["weekdays", "weekday", 0],
  ["seasons", "season", 1],
  ["numbers", "number", 1],
  ["ordinals", "ordinal", 1],
  ["endOf", "endOf", 0],
  ["timesWords", "timesWord", 1],
] as const satisfies readonly (readonly [keyof Language, string, number])[];

/** Lists of a language that have one meaning. */
export const SINGLE = [
  ["last", "ordinal", -1],
  ["early", "part", 0],
  ["middle", "part", 1],
  ["late", "part", 2],
  ["previous", "shift", -1],
  ["this", "shift", 0],
  ["next", "shift", 1],
  ["afterNext", "shift", 2],
  ["yesterday", "dayWord", -1],
  ["today", "dayWord", 0],
  ["tomorrow", "dayWord", 1],
  ["overmorrow", "dayWord", 2],
  ["firstHalf", "namedHalf", 1],
  ["secondHalf", "namedHalf", 2],
  ["quarterSign", "sign", UNIT_KEYS.indexOf("quarter")],
  ["halfSign", "sign", UNIT_KEYS.indexOf("half")],
  ["weekSign", "sign", UNIT_KEYS.indexOf("week")],
  ["ordinalEndings", "ordinalEnding", 0],
  ["by", "by", 0],
  ["byAfter", "byAfter", 0],
  ["of", "of", 0],
  ["weekOf", "weekOf", 0],
  ["from", "from", 0],
  ["to", "to", 0],
  ["and", "and", 0],
  ["spanAfter", "spanAfter", 0],
  ["at", "at", 0],
  ["clock", "clock", 0],
  ["within", "within", 0],
  ["later", "later", 0],
  ["ago", "ago", 0],
  ["schoolYear", "schoolYear", 0],
  ["fiscalYear", "fiscalYear", 0],
  ["holidays", "holiday", 0],
  ["termNames", "termName", 0],
  ["yearMark", "mark", 0],
  ["dayMark", "mark", 1],
  ["every", "every", 0],
  ["inEach", "inEach", 0],
  ["afterEvery", "afterEvery", 0],
  ["everyOther", "everyOther", 0],
  ["partOfDay", "partOfDay", 0],
  ["times", "times", 0],
  ["daily", "rhythm", RHYTHM_KEYS.indexOf("daily")],
  ["weekly", "rhythm", RHYTHM_KEYS.indexOf("weekly")],
  ["fortnightly", "rhythm", RHYTHM_KEYS.indexOf("fortnightly")],
  ["monthly", "rhythm", RHYTHM_KEYS.indexOf("monthly")],
  ["bimonthly", "rhythm", RHYTHM_KEYS.indexOf("bimonthly")],
  ["quarterly", "rhythm", RHYTHM_KEYS.indexOf("quarterly")],
  ["halfYearly", "rhythm", RHYTHM_KEYS.indexOf("halfYearly")],
  ["yearly", "rhythm", RHYTHM_KEYS.indexOf("yearly")],
  ["twoYearly", "rhythm", RHYTHM_KEYS.indexOf("twoYearly")],
] as const satisfies readonly (readonly [keyof Language, string, number])[];

export type Kind = "month" | (typeof NUMBERED)[number][1] | (typeof SINGLE)[number][1] | "unit";
