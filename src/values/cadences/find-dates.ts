import { ELEMENTS, readCount, valueOf } from "../dates/elements";
import { means, type Token } from "../dates/tokens";
import { isBetween, isNth, readWhich, skipBetween } from "./cadence-words";
import type { Period } from "./find-periods";

/** The last day of a month, whatever its number. */
const LAST_DAY = 31;
const MIDDLE = 15;

/** The days of the month that are named beside a stretch of months: `the 4th of every month`, `monthly on the 15th`. */
export function findDaysOfMonth(words: readonly Token[], period: Period): readonly number[] {
  const [before, after] = [skipBetween(words, period.from - 1, -1), skipBetween(words, period.to)];
  const parts = period.count > 1 ? [] : [...readParts(words, before, -1), ...readParts(words, after, 1)];
  if (parts.length > 0) return inOrder(parts);
  const days = readDaysBefore(words, before);
  return days.length > 0 ? days : readDaysAfter(words, after);
}

function readDaysBefore(words: readonly Token[], to: number): readonly number[] {
  const end = isDayWord(words[to]) ? skipBetween(words, to - 1, -1) : to;
  const days: number[] = [];
  for (let at = end; isDayNumber(words, at) || isAnd(words[at]); at--) {
    if (!isAnd(words[at])) days.unshift(readDay(words[at]));
  }
  return inOrder(days);
}

function readDaysAfter(words: readonly Token[], from: number): readonly number[] {
  const days: number[] = [];
  for (let at = isDayWord(words[from]) ? from + 1 : from; at < words.length; at++) {
    if (isDayNumber(words, at) && !isCounted(words[at + 1])) days.push(readDay(words[at]));
    else if (!(isAnd(words[at]) || isBetween(words[at]))) break;
  }
  return inOrder(days);
}

const inOrder = (days: readonly number[]): readonly number[] =>
  days.some((day) => day < 1 || day > LAST_DAY) ? [] : [...new Set(days)].sort((a, b) => a - b);

/** `4th`, `last`, `day 15`, `15日`; in “every 3 months” the number counts. */
function isDayNumber(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (word === undefined || means(word, "timesWord")) return false;
  if (isNth(word)) return true;
  return (
    word.digits > 0 && word.digits < 3 && (isDayWord(words[at - 1]) || isDayWord(words[at + 1]) || isOf(words[at + 1]))
  );
}

const isOf = (word: Token | undefined): boolean => word !== undefined && !word.isSign && means(word, "of");
const isDayWord = (word: Token | undefined): boolean =>
  word !== undefined && (ELEMENTS.days(word) || (means(word, "mark") && valueOf(word, "mark") === 1));
const isCounted = (word: Token | undefined): boolean => means(word, "times");
const isAnd = (word: Token | undefined): boolean =>
  word !== undefined && (word.isSign ? /^[,&/+、]$/.test(word.text) : means(word, "and"));
const readDay = (word: Token | undefined): number => {
  const nth = readWhich(word);
  return nth < 0 ? LAST_DAY : nth;
};

/** `beginning and end` of each month; of a quarter it would be another month's. */
function readParts(words: readonly Token[], from: number, by: 1 | -1): readonly number[] {
  const days: number[] = [];
  for (let at = from; readPartOfMonth(words[at]) > 0 || (days.length > 0 && isAnd(words[at])); at += by)
    if (!isAnd(words[at])) days.push(readPartOfMonth(words[at]));
  return days;
}

/** The beginning, the middle or the end of a month, as its day; 0 where a word says none. */
function readPartOfMonth(word: Token | undefined): number {
  if (!means(word, "part")) return 0;
  return [1, MIDDLE, LAST_DAY][valueOf(word, "part")] ?? 0;
}

/** A month that comes every year, and its days: `every July 4th`, `each 30 August`, `yearly in May and June`. */
export function findDatesOfYear(words: readonly Token[]): {
  readonly months: readonly number[];
  readonly days: readonly number[];
} {
  const months: number[] = [];
  const days: number[] = [];
  words.forEach((word, at) => {
    if (!means(word, "month")) return;
    months.push(valueOf(word, "month"));
    for (let near = at + 1; near < words.length && isOfDate(words, near); near++) days.push(...dayIn(words[near]));
    for (let near = at - 1; near >= 0 && isOfDate(words, near); near--) days.push(...dayIn(words[near]));
  });
  return { months: inOrder(months), days: inOrder(days) };
}

const isOfDate = (words: readonly Token[], at: number): boolean =>
  isBetween(words[at]) || isAnd(words[at]) || isDayWord(words[at]) || dayIn(words[at]).length > 0;
const dayIn = (word: Token | undefined): readonly number[] =>
  word !== undefined && ELEMENTS.day(word) && !means(word, "every") ? [readDay(word) || readCount(word)] : [];

/** `every 15/4`, where only one of the two can be the month. */
export function findNumericDate(words: readonly Token[]): { readonly month: number; readonly day: number } | null {
  const at = words.findIndex((word, place) => means(words[place - 1], "every") && word.digits > 0);
  const [one, sign, other] = words.slice(at, at + 3);
  if (
    at < 0 ||
    one === undefined ||
    other === undefined ||
    !/^[/.-]$/.test(sign?.text ?? "") ||
    sign?.afterSpace === true
  )
    return null;
  const [month, day] = [Math.min(one.number, other.number), Math.max(one.number, other.number)];
  return month > 0 && month <= 12 && day > 12 && day <= LAST_DAY ? { month, day } : null;
}
