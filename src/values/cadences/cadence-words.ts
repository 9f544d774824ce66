import { cutClock } from "../dates/clean-tokens";
import { ELEMENTS, readNth, valueOf } from "../dates/elements";
import type { Kind } from "../dates/kinds";
import { means, readWords, type Token } from "../dates/tokens";

/**
 * The words of a folded text that may say how often, in the languages in which most of them do; without the time of the
 * day and without brackets around what they hold. Null where the text is too long to be a cadence.
 *
 * @example readCadenceWords("every monday at 9 am (by email)") // every, monday, by, email
 */
export function readCadenceWords(text: string): readonly Token[] | null {
  const words = readWords(text.replace(TIME, " ").replace(ONCE_A_WEEK, "$1内$2"));
  if (words === null) return null;
  const inOneLanguage = keepLikelyLanguages(words.filter((word) => !/^[()[\]*]$/.test(word.text)));
  const withDays = inOneLanguage.map((word, at) => keepPartOfDay(word, inOneLanguage[at - 1]));
  return cutBounds(cutClock(withDays.filter((_, at) => !isHour(withDays, at))));
}

/** `9:30`, `16.00`; not of `2026.11.28`. */
const TIME = /(?<![\d.:/-])\d{1,2}[.:]\d{2}(?![\d.:/-])/g;

/** 两周一次 is once in two weeks, and no Monday. */
const ONCE_A_WEEK = /([周週期])(一[次回])/g;

/** `at 9`, `um 9`, `saat 9` */
const isHour = (words: readonly Token[], at: number): boolean =>
  Number.isFinite(words[at]?.number) &&
  (words[at]?.digits ?? 3) < 3 &&
  words[at]?.isOrdinal === false &&
  means(words[at - 1], "at") &&
  !(words[at + 1]?.senses.some(({ kind }) => kind === "unit" || kind === "of") ?? false);

/** Without since when and until when: of `every Friday from 3 March until June`, the first two words. */
function cutBounds(words: readonly Token[]): readonly Token[] {
  const start = words.findIndex((word, at) => {
    const next = words[skipBetween(words, at + 1)];
    const isDate = next !== undefined && (next.digits > 0 || DATED.some((kind) => means(next, kind)));
    return at > 0 && !word.isSign && (means(word, "from") || means(word, "to")) && !means(word, "of") && isDate;
  });
  if (start < 0) return words;
  const end = words.findIndex((word, at) => at > start && isEnd(word, words[at + 1]));
  return end < 0 ? words.slice(0, start) : [...words.slice(0, start), ...words.slice(end)];
}

/** What follows is no part of a day: a comma before a year is. */
const isEnd = ({ text }: Token, next: Token | undefined): boolean =>
  text === ";" || (text === "," && next?.digits !== 4);

const DATED: readonly Kind[] = ["month", "dayWord", "shift", "season"];

/** Of each word, what it means in the languages that have the most words of a cadence in the text. */
function keepLikelyLanguages(words: readonly Token[]): readonly Token[] {
  const telling = words.map(({ senses }) =>
    senses.reduce((bits, { kind, languages }) => (TELLING.has(kind) ? bits | languages : bits), 0),
  );
  let [most, likely] = [0, -1];
  for (let bit = 1; bit !== 0; bit <<= 1) {
    const count = telling.filter((languages) => (languages & bit) !== 0).length;
    if (count > most) [most, likely] = [count, bit];
    else if (count === most) likely |= bit;
  }
  return words.map((word) => ({ ...word, senses: word.senses.filter(({ languages }) => (languages & likely) !== 0) }));
}

const TELLING: ReadonlySet<Kind> = new Set<Kind>([
  "every",
  "everyOther",
  "afterEvery",
  "inEach",
  "rhythm",
  "unit",
  "times",
  "timesWord",
  "weekday",
  "partOfDay",
  "month",
]);

/** Of “every morning” and “3 evenings a week” the time of the day is a day. */
const keepPartOfDay = (word: Token, before: Token | undefined): Token =>
  means(word, "partOfDay") && before && (means(before, "every") || ELEMENTS.count(before))
    ? { ...word, senses: word.senses.filter(({ kind }) => kind === "partOfDay") }
    : word;

/** Whether a word adds nothing between the words of a cadence: `the`, `of`, `-`. */
export const isBetween = (word: Token | undefined): boolean =>
  word !== undefined &&
  (word.isSign ? /^[-.'’]$/.test(word.text) : BETWEEN.some((kind) => means(word, kind)) && !saysHowOften(word));

const BETWEEN: readonly Kind[] = ["of", "by", "at", "mark"];
const saysHowOften = (word: Token): boolean =>
  Number.isFinite(word.number) ||
  word.senses.some(({ kind }) => (TELLING.has(kind) && kind !== "inEach") || kind === "ordinal" || kind === "number");

/** The place of the next word, or of the one before, that is not only between others. */
export function skipBetween(words: readonly Token[], from: number, by: 1 | -1 = 1): number {
  let at = from;
  while (isBetween(words[at])) at += by;
  return at;
}

/** Whether a word says which one of several: `first`, `3rd`, `letzten`. */
export const isNth = (word: Token | undefined): boolean =>
  word !== undefined && (ELEMENTS.nth(word) || valueOf(word, "shift") < 0);

/** Which one it says: 1 is the first, −1 the last. */
export const readWhich = (word: Token | undefined): number => (valueOf(word, "shift") < 0 ? -1 : readNth(word));
