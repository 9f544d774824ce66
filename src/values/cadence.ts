import type { CellValue } from "../sheet/cell";
import { isError } from "./cell-error";
import { numberWord } from "./number-words";
import { simpleText } from "./simple-text";
import { UNIT_FINDERS } from "./unit-finders";
import {
  AS_NEEDED,
  AT_MILESTONES,
  EVERY,
  EVERY_ZH,
  ON_COMPLETION,
  ONCE,
  ORDINALS,
  TIMES,
  TIMES_OVER,
} from "./words/cadences";
import { longNamesOf, WEEKDAYS } from "./words/weekdays";
import { finderOf, lazily, setOf, tokensOf } from "./words/word-list";

/** How often somebody is to be told; `as-needed`: when there is something to tell, on no day of its own. */
export type Cadence =
  Every | { readonly kind: "milestones" | "completion" | "once" | "as-needed" | "blank" | "error" | "unreadable" };

/**
 * Whether a cell says how often at all, in words that are understood.
 *
 * @example
 * isRead(readCadence("weekly")) // true; of "often", false
 */
export const isRead = ({ kind }: Cadence): boolean => kind !== "blank" && kind !== "error" && kind !== "unreadable";

/** Every so many days or months; a week is 7 days, a quarter or a school term 3 months. */
export interface Every {
  readonly kind: "every";
  readonly count: number;
  readonly unit: "day" | "month";
  /**
   * Monday is 0. Only where weekdays are named and the days are whole weeks, or with `ofMonth`: it is told on each of
   * these.
   */
  readonly weekdays?: readonly number[];
  /** Which of the month's days of that name: 1 the first … 4 the fourth, 5 the last. */
  readonly ofMonth?: readonly number[];
}

/**
 * `"Twice a month"` → every 15 days, `"Alle zwei Wochen"` → every 14 days, `"às sextas-feiras"` → every 7 days, on
 * Fridays, `"first Monday of each month"` → every month, on its first Monday, `"bei Bedarf"` → as needed; `"often"`,
 * and what says two rhythms (`"weekly, then monthly"`) → unreadable.
 */
export function readCadence(value: CellValue): Cadence {
  const text = simpleText(value).replace(PREFIX, "$1");
  if (text === "") return { kind: "blank" };
  if (isError(value)) return { kind: "error" };
  const every = findEvery(text);
  if (every === "several" || (every && isAtMilestones(text))) return { kind: "unreadable" };
  if (isAtMilestones(text)) return { kind: "milestones" };
  if (every) return withWeekdays(every, text);
  if (isOnCompletion(text)) return { kind: "completion" };
  if (isAsNeeded(text)) return { kind: "as-needed" };
  return { kind: isOneTime(text) ? "once" : "unreadable" };
}

const isAtMilestones = finderOf(AT_MILESTONES);
const isOnCompletion = finderOf(ON_COMPLETION);
const isOneTime = finderOf(ONCE);
const isAsNeeded = finderOf(AS_NEEDED);

/** "bi-weekly" and "half yearly" are one word, or they would be taken for weekly and yearly. */
const PREFIX = /(?<!\p{L})(bi|semi|half)[- ](?=\p{L})/gu;

function withWeekdays(every: Every, text: string): Every {
  const weekdays = weekdaysIn(text);
  if (weekdays.length === 0) return every;
  if (every.unit === "day") return every.count % 7 === 0 ? { ...every, weekdays } : every;
  const ofMonth = ordinalsBefore(text, weekdays);
  return ofMonth.length > 0 ? { ...every, weekdays, ofMonth } : every;
}

const IS_WEEKDAY = WEEKDAYS.map((day) => finderOf(longNamesOf(day)));
const weekdaysIn = (text: string): readonly number[] =>
  IS_WEEKDAY.flatMap((isNamed, weekday) => (isNamed(text) ? [weekday] : []));

/** Of "the 1st and third Monday": 1 and 3. */
function ordinalsBefore(text: string, weekdays: readonly number[]): readonly number[] {
  const words = text.split(/[\s,/-]+/);
  const before = words.slice(
    0,
    words.findIndex((word) => weekdays.some((weekday) => IS_WEEKDAY[weekday]?.(word))),
  );
  return IS_ORDINAL.flatMap((isNamed, index) =>
    before.some((word) => isNamed(word) || ORDINAL_DIGIT.exec(word)?.[1] === String(index + 1)) ? [index + 1] : [],
  );
}

const IS_ORDINAL = ORDINALS.map((words) => finderOf(words));
const ORDINAL_DIGIT = /^([1-4])(?:st|nd|rd|th|er|e|o|a|\.|º|ª)\.?$/;

/** `several` where two of them are said, as in "daily, then weekly". */
function findEvery(text: string): Every | "several" | null {
  const words = tokensOf(text.replaceAll("/", " per "));
  const rhythm = UNIT_FINDERS.find(({ isRhythm }) => isRhythm(text));
  if (rhythm) {
    const at = words.findIndex(rhythm.isRhythm); // -1 where it is two words: "14-täglich"
    const isAnother = (word: string) => UNIT_FINDERS.some((one) => one !== rhythm && one.isRhythm(word));
    return at >= 0 && words.some(isAnother)
      ? "several"
      : readRhythm(words.slice(0, Math.max(0, at)), rhythm.unit, rhythm.count);
  }
  const nouns = UNIT_FINDERS.flatMap(({ unit, count, isNoun }) => {
    const at = words.findIndex(isNoun);
    const said = at < 0 ? null : readBefore(words.slice(0, at), at === words.length - 1);
    return said ? [spread(unit, count * said.number, said.times)] : [];
  });
  if (nouns.length > 1 && ordinalsBefore(text, weekdaysIn(text)).length === 0) return "several";
  return nouns[0] ?? findChinese(text) ?? findWeekdays(text);
}

/** "Mondays"; not of "Monday of exam week". */
const findWeekdays = (text: string): Every | null =>
  weekdaysIn(text).length > 0 &&
  !UNIT_FINDERS.some(({ count, unit, isNoun }) => (unit === "month" || count > 7) && isNoun(text))
    ? { kind: "every", unit: "day", count: 7 }
    : null;

/** What stands before a rhythm: `twice` (yearly), `2x` (wöchentlich); of `14` (täglich), it is every so many. */
function readRhythm(before: readonly string[], unit: Every["unit"], count: number): Every {
  const last = before.at(-1) ?? "";
  if (timesWords().has(last)) return spread(unit, count, numberWord(before.at(-2)) ?? 1);
  const number = numberWord(last) ?? 1;
  return timesOver().has(last) ? spread(unit, count, number) : { kind: "every", unit, count: count * number };
}

/** What stands before a unit: `twice` `every` `two` (weeks). Null where nothing says that it comes again. */
function readBefore(
  before: readonly string[],
  isLast: boolean,
): { readonly number: number; readonly times: number } | null {
  const rest = ENDINGS.has(before.at(-1) ?? "") ? before.slice(0, -1) : before;
  const number = numberWord(rest.at(-1));
  const spaced = ` ${(number === null ? rest : rest.slice(0, -1)).join(" ")}`;
  const every = everyPhrases().find((phrase) => spaced.endsWith(phrase));
  if (every === undefined) return isLast && spaced === " " && number !== null ? { number, times: 1 } : null;
  const words = tokensOf(spaced.slice(0, -every.length));
  const times = timesWords().has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
  return { number: number ?? 1, times: numberWord(times.at(-1)) ?? 1 };
}

/** So many times in a span of days or months: twice a month is every 15 days. */
function spread(unit: Every["unit"], count: number, times: number): Every {
  if (count % times === 0) return { kind: "every", unit, count: count / times };
  return { kind: "every", unit: "day", count: Math.max(1, Math.round(((unit === "month" ? 30 : 1) * count) / times)) };
}

function findChinese(text: string): Every | null {
  const [, number = "", name = ""] = /每([两二三四隔\d]?)个?(天|日|周|星期|月|季度|学期|年)/u.exec(text) ?? [];
  const every = EVERY_ZH[name];
  return every ? { ...every, kind: "every", count: every.count * (numberWord(number) ?? 1) } : null;
}

/** Of “2nd” and “2.º” the number has been cut off; of “school day” the day is enough. */
const ENDINGS: ReadonlySet<string> = new Set([
  "st",
  "nd",
  "rd",
  "th",
  "er",
  "º",
  "ª",
  "school",
  "working",
  "business",
  "calendar",
]);

/** The longest first, so that `a` does not hide `once a`. */
const everyPhrases = lazily(() =>
  Array.from(setOf(EVERY), (phrase) => ` ${phrase}`).sort((a, b) => b.length - a.length),
);
const timesWords = lazily(() => setOf(TIMES));
const timesOver = lazily(() => setOf(TIMES_OVER));
