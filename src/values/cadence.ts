import type { CellValue } from "../sheet/cell";
import { isError } from "./cell-error";
import { numberWord } from "./number-words";
import { simpleText } from "./simple-text";
import { UNIT_FINDERS } from "./unit-finders";
import { AT_MILESTONES, EVERY, EVERY_ZH, ON_COMPLETION, ONCE, TIMES } from "./words/cadences";
import { finderOf, lazily, setOf, tokensOf } from "./words/word-list";

/** How often somebody is to be told. */
export type Cadence = Every | { readonly kind: "milestones" | "completion" | "once" | "blank" | "error" | "unreadable" };

/** Every so many days or months; a week is 7 days, a quarter or a school term 3 months. */
export interface Every {
  readonly kind: "every";
  readonly count: number;
  readonly unit: "day" | "month";
}

/** `"Twice a month"` → every 15 days, `"Alle zwei Wochen"` → every 14 days, `"às sextas-feiras"` → every 7 days, `"often"` → unreadable. */
export function readCadence(value: CellValue): Cadence {
  const text = simpleText(value);
  if (text === "") return { kind: "blank" };
  if (isError(value)) return { kind: "error" };
  if (isAtMilestones(text)) return { kind: "milestones" };
  const every = findEvery(text);
  if (every) return every;
  if (isOnCompletion(text)) return { kind: "completion" };
  return { kind: isOneTime(text) ? "once" : "unreadable" };
}

const isAtMilestones = finderOf(AT_MILESTONES);
const isOnCompletion = finderOf(ON_COMPLETION);
const isOneTime = finderOf(ONCE);

function findEvery(text: string): Every | null {
  const words = tokensOf(text.replaceAll("/", " per "));
  for (const { unit, count, isNoun, isRhythm } of UNIT_FINDERS) {
    const at = words.findIndex(isNoun);
    const said = at < 0 ? null : readBefore(words.slice(0, at), at === words.length - 1);
    if (said) return spread(unit, count * said.number, said.times);
    if (isRhythm(text)) return { kind: "every", unit, count };
  }
  return findChinese(text);
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

/** Of “2nd” and “2.º” the number has been cut off. */
const ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "er", "º", "ª"]);

/** The longest first, so that `a` does not hide `once a`. */
const everyPhrases = lazily(() => Array.from(setOf(EVERY), (phrase) => ` ${phrase}`).sort((a, b) => b.length - a.length));
const timesWords = lazily(() => setOf(TIMES));
