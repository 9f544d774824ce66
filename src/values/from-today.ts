import type { Calendar } from "./calendar";
import type { FoundPeriod } from "./date-period";
import { numberWord } from "./number-words";
import { UNIT_FINDERS } from "./unit-finders";
import { FROM_TODAY, WITHIN } from "./words/dates";
import { lazily, setOf, tokensOf } from "./words/word-list";

/** Reads `tomorrow`, `next week`, `in two weeks`: which day it is depends on the day it was written. */
export function findFromToday(text: string, { today }: Calendar): FoundPeriod | null {
  const days = namedDays().find(({ words }) => words.has(text))?.days ?? findStretch(text);
  return days === null ? null : { kind: "vague", of: "a time counted from the day it was written", first: -Infinity, last: Infinity, likely: [today + days] };
}

function findStretch(text: string): number | null {
  const words = tokensOf(text);
  const unit = UNIT_FINDERS.find(({ isNoun }) => isNoun(words.at(-1) ?? ""));
  const number = unit ? numberWord(words.at(-2)) : null;
  if (!unit || number === null) return null;
  const before = words.slice(0, -2).join(" ");
  return before === "" || within().has(before) ? number * unit.count * (unit.unit === "day" ? 1 : 30) : null;
}

const namedDays = lazily(() => FROM_TODAY.map(({ days, words }) => ({ days, words: setOf(words) })));

const within = lazily(() => setOf(WITHIN));
