import type { CellValue } from "../sheet/cell";
import { isError } from "./cell-error";
import { NUMBER, readNumber } from "./number-words";
import { simpleText } from "./simple-text";
import { AT_MILESTONES, EVERY, ON_COMPLETION, ONCE, TIMES, UNITS } from "./words/cadences";
import { finderOf, patternOf } from "./words/word-list";

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
  if (MILESTONES.test(text)) return { kind: "milestones" };
  const every = findEvery(text);
  if (every) return every;
  if (COMPLETION.test(text)) return { kind: "completion" };
  return { kind: ONE_TIME.test(text) ? "once" : "unreadable" };
}

const MILESTONES = finderOf(AT_MILESTONES);
const COMPLETION = finderOf(ON_COMPLETION);
const ONE_TIME = finderOf(ONCE);

function findEvery(text: string): Every | null {
  for (const { unit, count, said, rhythm } of RHYTHMS) {
    const match = said.exec(text);
    if (match) return spread(unit, count * readNumber(match.groups), readNumber(TIMES_AT_END.exec(text.slice(0, match.index))?.groups));
    if (rhythm.test(text)) return { kind: "every", unit, count };
  }
  return null;
}

/** So many times in a span of days or months: twice a month is every 15 days. */
function spread(unit: Every["unit"], count: number, times: number): Every {
  if (count % times === 0) return { kind: "every", unit, count: count / times };
  return { kind: "every", unit: "day", count: Math.max(1, Math.round(((unit === "month" ? 30 : 1) * count) / times)) };
}

const TIMES_AT_END = new RegExp(`${NUMBER}\\s*(?:x|${patternOf(TIMES)})?\\s*$`, "u");

/** `every two weeks`, `1/week`, `on Fridays`, or a number and a unit alone. */
const RHYTHMS = UNITS.map(({ unit, count, nouns, rhythms }) => ({
  unit,
  count,
  said: new RegExp(`(?:${patternOf(EVERY)}|\\/|^(?=\\S+\\s\\S+$))\\s*(?:${NUMBER}[.ªº]?(?:st|nd|rd|th)?[\\s-]*)?${patternOf(nouns)}`, "u"),
  rhythm: finderOf(rhythms),
}));
