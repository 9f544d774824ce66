import { NUMBERS } from "./words/cadences";
import { finderOf, patternOf } from "./words/word-list";

/** A part of a pattern that takes a number in digits or in words; give its groups to `readNumber`. */
export const NUMBER = `(?:(?<digits>\\d{1,3})|(?<word>${patternOf(...NUMBERS)}))`;

/** 1 where none was written. */
export function readNumber(groups: Readonly<Record<string, string>> | undefined): number {
  if (groups?.digits) return Math.max(1, Number(groups.digits));
  const word = groups?.word ?? "";
  return Math.max(1, NUMBER_WORDS.findIndex((one) => one.test(word)) + 1);
}

const NUMBER_WORDS = NUMBERS.map((words) => finderOf(words));
