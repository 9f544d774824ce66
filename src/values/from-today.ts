import type { Calendar } from "./calendar";
import type { FoundPeriod } from "./date-period";
import { numberPattern, numberWord } from "./number-words";
import { UNITS } from "./words/cadences";
import { FROM_TODAY, WITHIN } from "./words/dates";
import { lazily, patternOf, setOf } from "./words/word-list";

/** Reads `tomorrow`, `next week`, `in two weeks`: which day it is depends on the day it was written. */
export function findFromToday(text: string, { today }: Calendar): FoundPeriod | null {
  const days = namedDays().find(({ words }) => words.has(text))?.days ?? findStretch(text);
  return days === null ? null : { kind: "vague", of: "counted from a day that it does not name", first: -Infinity, last: Infinity, likely: [today + days] };
}

function findStretch(text: string): number | null {
  for (const { days, pattern } of stretches()) {
    const match = pattern.exec(text);
    if (match) return days * (numberWord(match.groups?.number) ?? 1);
  }
  return null;
}

const namedDays = lazily(() => FROM_TODAY.map(({ days, words }) => ({ days, words: setOf(words) })));

const stretches = lazily(() => {
  const within = patternOf(WITHIN);
  return UNITS.map(({ unit, count, nouns }) => ({
    days: unit === "day" ? count : count * 30,
    pattern: new RegExp(`^(?:${within}\\s+)?${numberPattern()}[\\s-]*${patternOf(nouns)}$`, "u"),
  }));
});
