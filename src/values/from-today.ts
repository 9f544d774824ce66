import { type Day, weekdayOf } from "../sheet/serial-date";
import type { Calendar } from "./calendar";
import type { FoundPeriod } from "./date-period";
import { numberWord } from "./number-words";
import { UNIT_FINDERS } from "./unit-finders";
import { BY, COMING, FROM_TODAY, ORDINALS, WITHIN } from "./words/dates";
import { WEEKDAYS } from "./words/weekdays";
import { cutterOf, finderOf, lazily, patternOf, setOf, tokensOf } from "./words/word-list";

/** Reads `tomorrow`, `next week`, `in two weeks`, `by friday`: which day it is depends on the day it was written. */
export function findFromToday(text: string, { today }: Calendar): FoundPeriod | null {
  const named = namedDays().find(({ words }) => words.has(text));
  const days = named ? named.days : (findStretch(text) ?? daysToWeekday(text, today));
  if (days === null && !named) return null;
  return {
    kind: "vague",
    of: "a time counted from the day it was written",
    first: -Infinity,
    last: Infinity,
    likely: days === null ? [] : [today + days],
  };
}

function findStretch(text: string): number | null {
  const words = tokensOf(text);
  const unit = UNIT_FINDERS.find(({ isNoun }) => isNoun(words.at(-1) ?? ""));
  const word = words.at(-2) ?? "";
  const number = unit && !ORDINAL.test(text) && !isOrdinal(word) ? numberWord(word) : null;
  if (!unit || number === null) return null;
  const before = words.slice(0, -2).join(" ");
  return before === "" || within().has(before) ? number * unit.count * (unit.unit === "day" ? 1 : 30) : null;
}

/** The next such day after today. */
function daysToWeekday(text: string, today: Day): number | null {
  const name = cutComing(text).replace(/\.$/, "");
  const weekday = weekdays().findIndex((names) => names.has(name));
  return weekday < 0 ? null : ((weekday - weekdayOf(today) + 6) % 7) + 1;
}

const namedDays = lazily(() => FROM_TODAY.map(({ days, words }) => ({ days, words: setOf(words) })));
const weekdays = lazily(() => WEEKDAYS.map((names) => setOf(names)));
const cutComing = cutterOf([COMING, BY], () => new RegExp(`^(?:${patternOf(COMING, BY)}\\s+)+`, "u"));
const within = lazily(() => setOf(WITHIN));

/** `2. halbjahr` and `second semester` are no two of them. */
const ORDINAL = /\d\s?(?:\.|st|nd|rd|th|er|e|º|ª)(?=\s)/;
const isOrdinal = finderOf(...ORDINALS);
