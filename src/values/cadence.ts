import type { CellValue } from "../sheet/cell";
import { isError } from "./cell-error";
import { numberWord } from "./number-words";
import { simpleText } from "./simple-text";
import { UNIT_FINDERS } from "./unit-finders";
import { AS_NEEDED, AT_MILESTONES, EVERY, EVERY_ZH, ON_COMPLETION, ONCE, TIMES, TIMES_OVER } from "./words/cadences";
import { longNamesOf, WEEKDAYS } from "./words/weekdays";
import { finderOf, lazily, setOf, tokensOf } from "./words/word-list";

/** How often somebody is to be told; `as-needed`: when there is something to tell, on no day of its own. */
export type Cadence = Every | { readonly kind: "milestones" | "completion" | "once" | "as-needed" | "blank" | "error" | "unreadable" };

/** Every so many days or months; a week is 7 days, a quarter or a school term 3 months. */
export interface Every {
  readonly kind: "every";
  readonly count: number;
  readonly unit: "day" | "month";
  /** Monday is 0. Only where weekdays are named and the days are whole weeks: it is told on each of these. */
  readonly weekdays?: readonly number[];
}

/** `"Twice a month"` → every 15 days, `"Alle zwei Wochen"` → every 14 days, `"às sextas-feiras"` → every 7 days, on Fridays, `"bei Bedarf"` → as needed, `"often"` → unreadable. */
export function readCadence(value: CellValue): Cadence {
  const text = simpleText(value).replace(PREFIX, "$1");
  if (text === "") return { kind: "blank" };
  if (isError(value)) return { kind: "error" };
  if (isAtMilestones(text)) return { kind: "milestones" };
  const every = findEvery(text);
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
  const weekdays = every.unit === "day" && every.count % 7 === 0 ? IS_WEEKDAY.flatMap((isNamed, weekday) => (isNamed(text) ? [weekday] : [])) : [];
  return weekdays.length > 0 ? { ...every, weekdays } : every;
}

const IS_WEEKDAY = WEEKDAYS.map((day) => finderOf(longNamesOf(day)));

function findEvery(text: string): Every | null {
  const words = tokensOf(text.replaceAll("/", " per "));
  for (const { unit, count, isNoun, isRhythm } of UNIT_FINDERS) {
    const at = words.findIndex(isNoun);
    const said = at < 0 ? null : readBefore(words.slice(0, at), at === words.length - 1);
    if (said) return spread(unit, count * said.number, said.times);
    if (isRhythm(text)) return readRhythm(words.slice(0, Math.max(0, words.findIndex(isRhythm))), unit, count);
  }
  return findChinese(text);
}

/** What stands before a rhythm: `twice` (yearly), `2x` (wöchentlich); of `14` (täglich), it is every so many. */
function readRhythm(before: readonly string[], unit: Every["unit"], count: number): Every {
  const last = before.at(-1) ?? "";
  if (timesWords().has(last)) return spread(unit, count, numberWord(before.at(-2)) ?? 1);
  const number = numberWord(last) ?? 1;
  return timesOver().has(last) ? spread(unit, count, number) : { kind: "every", unit, count: count * number };
}

/** What stands before a unit: `twice` `every` `two` (weeks). Null where nothing says that it comes again. */
function readBefore(before: readonly string[], isLast: boolean): { readonly number: number; readonly times: number } | null {
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
const ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "er", "º", "ª", "school", "working", "business", "calendar"]);

/** The longest first, so that `a` does not hide `once a`. */
const everyPhrases = lazily(() => Array.from(setOf(EVERY), (phrase) => ` ${phrase}`).sort((a, b) => b.length - a.length));
const timesWords = lazily(() => setOf(TIMES));
const timesOver = lazily(() => setOf(TIMES_OVER));
