import type { Calendar } from "./calendar";
import type { FoundPeriod } from "./date-period";
import { NUMBER, readNumber } from "./number-words";
import { UNITS } from "./words/cadences";
import { FROM_TODAY, WITHIN } from "./words/dates";
import { patternOf, setOf } from "./words/word-list";

/** Reads `tomorrow`, `next week`, `in two weeks`: which day it is depends on the day it was written. */
export function findFromToday(text: string, { today }: Calendar): FoundPeriod | null {
  const named = FROM_TODAY_SETS.find(({ words }) => words.has(text));
  const stretch = named ? null : STRETCHES.find(({ pattern }) => pattern.test(text));
  if (!named && !stretch) return null;
  const days = named?.days ?? (stretch ? stretch.days * readNumber(stretch.pattern.exec(text)?.groups) : 0);
  return { kind: "vague", of: "counted from a day that it does not name", first: -Infinity, last: Infinity, likely: [today + days] };
}

const FROM_TODAY_SETS = FROM_TODAY.map(({ days, words }) => ({ days, words: setOf(words) }));
const STRETCHES = UNITS.map(({ unit, count, nouns }) => ({
  days: unit === "day" ? count : count * 30,
  pattern: new RegExp(`^(?:${patternOf(WITHIN)}\\s+)?${NUMBER}[\\s-]*${patternOf(nouns)}$`, "u"),
}));
