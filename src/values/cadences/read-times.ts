import { ELEMENTS, readCount, valueOf } from "../dates/elements";
import { means, type Token } from "../dates/tokens";
import { skipBetween } from "./cadence-words";

/** How many times, and the words that say so. */
export interface Times {
  readonly times: number;
  readonly from?: number;
  /** The first word behind them. */
  readonly to?: number;
}

/**
 * Reads how many times something comes in the stretch that begins at a word: `twice a` week, `3x` monthly, `2/` month,
 * `two days a` week.
 */
export function readTimesBefore(words: readonly Token[], start: number): Times | null {
  let at = start - 1;
  let isIn = false;
  while (at >= 0 && (means(words[at], "inEach") || means(words[at], "every") || words[at]?.text === "/")) {
    if (readTimesEnding(words, at)) break;
    isIn = true;
    at--;
  }
  if (!isIn) at = skipBetween(words, at, -1);
  const found = readTimesEnding(words, at);
  if (found) return found;
  const unit = words[at];
  const isPart = unit !== undefined && isIn && (ELEMENTS.days(unit) || means(unit, "partOfDay"));
  if (isPart && countBefore(words, at) > 0) return { times: countBefore(words, at), from: at - 1 };
  return isIn && words[at + 1]?.text === "/" && countBefore(words, at + 1) > 0
    ? { times: countBefore(words, at + 1), from: at }
    : null;
}

/** `每天两次`, `हफ्ते में दो बार` */
export function readTimesAfter(words: readonly Token[], from: number): Times | null {
  let at = from;
  while (means(words[at], "inEach") && !means(words[at], "timesWord")) at++;
  const word = words[at];
  if (word === undefined) return null;
  if (means(word, "timesWord")) return { times: valueOf(word, "timesWord"), to: at + 1 };
  return readCount(word) > 0 && means(words[at + 1], "times") ? { times: readCount(word), to: at + 2 } : null;
}

function readTimesEnding(words: readonly Token[], at: number): Times | null {
  const word = words[at];
  if (means(word, "timesWord")) return { times: valueOf(word, "timesWord"), from: at };
  if (!means(word, "times")) return null;
  const count = countBefore(words, at);
  return count > 0 ? { times: count, from: at - 1 } : { times: 1, from: at };
}

const countBefore = (words: readonly Token[], at: number): number => {
  const word = words[at - 1];
  return word !== undefined && ELEMENTS.count(word) ? readCount(word) : 0;
};
