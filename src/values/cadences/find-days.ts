import { ELEMENTS, valueOf } from "../dates/elements";
import { means, type Token } from "../dates/tokens";
import { isBetween, isNth, readWhich } from "./cadence-words";

/** Which days a cadence names. */
export interface NamedDays {
  /** Monday is 0. */
  readonly weekdays: readonly number[];
  /** Of “the first and third Monday”: 1 and 3; the last is 5. Null where it is another one, as the last but one. */
  readonly nths: readonly number[] | null;
}

const WORKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

/** The weekdays in a text, with `Monday to Friday` as five of them, and which of a month's they are. */
export function findWeekdays(words: readonly Token[]): NamedDays {
  const isKnown = words.every((word) => word.isSign || Number.isFinite(word.number) || word.senses.length > 0);
  const found = new Set<number>();
  let first = -1;
  words.forEach((word, at) => {
    const days = readWeekdays(word, words[at - 1], words[at + 1], isKnown);
    const from = isTo(words[at - 1]) ? words[at - 2] : undefined;
    if (days.length === 1 && means(from, "weekday"))
      for (let day = valueOf(from, "weekday"); day !== days[0]; day = (day + 1) % 7) found.add(day);
    for (const day of days) found.add(day);
    if (days.length > 0 && first < 0) first = at;
  });
  const weekdays = [...found].sort((a, b) => a - b);
  return { weekdays, nths: first < 0 ? [] : findNths(words, first) };
}

const isTo = (word: Token | undefined): boolean =>
  word !== undefined && (word.isSign ? /^[-–—~]$/.test(word.text) : means(word, "to"));

/** A name of two letters may be any word, unless all others are known: `so` in English, `do` in Portuguese. */
function readWeekdays(
  word: Token,
  before: Token | undefined,
  after: Token | undefined,
  isKnown: boolean,
): readonly number[] {
  if (ELEMENTS.workdays(word)) return WORKDAYS;
  if (ELEMENTS.weekend(word)) return WEEKEND;
  if (means(word, "weekday"))
    return word.text.length > 2 || DENSE.test(word.text) || isKnown ? [valueOf(word, "weekday")] : [];
  return readChineseWeekday(word, before, after);
}

/** Of 每周一 only the number says the day: 一 is Monday, 日 and 天 are Sunday. */
function readChineseWeekday(word: Token, before: Token | undefined, after: Token | undefined): readonly number[] {
  const isAfterWeek = before !== undefined && /^(?:每?[周週]|每?星期|每?礼拜|、)$/.test(before.text);
  if (!isAfterWeek || after?.text === "次" || after?.text === "回") return [];
  if (/^[一二三四五六]$/.test(word.text)) return ["一二三四五六".indexOf(word.text)];
  return /^[日天]$/.test(word.text) ? [6] : [];
}

const DENSE = /\p{Script=Han}/u;

/** What stands directly before the first weekday, or else behind it: `first and third`, `الأول`. */
function findNths(words: readonly Token[], weekday: number): readonly number[] | null {
  if (words.some((word, at) => at > weekday && means(word, "weekday") && isNth(words[at - 1]))) return null;
  let from = weekday;
  while (isNth(words[from - 1]) || isJoint(words[from - 1])) from--;
  const before = words.slice(from, weekday);
  if (!before.some(isNth) && isNth(words[weekday + 1])) before.push(...words.slice(weekday + 1, weekday + 2));
  const nths = before.filter(isNth).map(readWhich);
  const isWorkday = words[weekday] !== undefined && ELEMENTS.workdays(words[weekday]); // “the last working day”
  if (nths.some((nth) => nth > 4) || (isWorkday && nths.length > 0)) return null;
  return [...new Set(nths.map((nth) => (nth < 0 ? 5 : nth)))].sort((a, b) => a - b);
}

const isLast = (word: Token | undefined): boolean => isNth(word) && readWhich(word) < 0;
const isJoint = (word: Token | undefined): boolean =>
  word !== undefined && (isBetween(word) || means(word, "and") || /^[,&/+]$/.test(word.text));

/** `the 2nd to last`, `4th last`: counted from the end. */
export const isCountedFromEnd = (words: readonly Token[]): boolean =>
  words.some((word, at) => {
    const next = words[at + 1];
    return isNth(word) && (isLast(next) || (next?.isSign === false && means(next, "to")));
  });
