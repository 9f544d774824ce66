import type { CellValue } from "../../sheet/cell";
import { isError } from "../gaps/is-error";
import { simpleText } from "../texts/simple-text";
import { createMayBegin } from "../words/create-may-begin";
import { setOf } from "../words/known-words";

/** How far a step is; `dropped` will not be done at all. */
export type Status = "blank" | "error" | "not-started" | "started" | "done" | "dropped" | "unreadable";

/**
 * Reads words in 26 languages, ticked boxes, ✔ and ✘, and shares of 0 to 1 or of 100.
 *
 * @example readStatus("Не готово") // "not-started"
 * @example readStatus("40 %") // "started"
 */
export function readStatus(value: CellValue): Status {
  if (typeof value === "boolean") return value ? "done" : "not-started";
  if (typeof value === "number") return ofShare(value > 1 ? value / 100 : value);
  if (isError(value)) return "error";
  const box = BOX.exec(value)?.[1];
  if (box !== undefined) return box.trim() === "" ? "not-started" : "done";
  const text = simpleText(value).replace(DECORATION, "").trim();
  if (text === "") return ofSign(value.trim());
  if (NUMBER.test(text)) return readStatus(Number(text.replace(",", ".")));
  const [, some, all] = COUNTED.exec(text) ?? [];
  if (some !== undefined) return ofShare(Number(some) / Number(all));
  const share = /^(\d{1,3})(?:[.,]\d+)?\s?%/.exec(text);
  return share ? ofShare(Number(share[1]) / 100) : ofWords(text);
}

/**
 * Whether a status tells how well it goes and not how far it is: `R`, `amber`, `🔴`.
 *
 * @example isTrafficLight("Red") // true
 */
export const isTrafficLight = (value: CellValue): boolean =>
  typeof value === "string" && (LIGHTS.test(value.trim()) || LIGHT_WORDS.has(simpleText(value).trim()));

const LIGHTS = /^(?:[RAGYB]|[🟢🟡🟠🔴🔵⚪⚫]\ufe0f?)$/u;
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    "red amber yellow green blue rot gelb grun rouge orange vert jaune rojo amarillo verde vermelho amarelo " +
    "rosso giallo rood oranje geel groen"
  ).split(" "),
);

/**
 * The whole cell, else what stands before a note: `done (see minutes)`, `completed 3 March`, `in progress - 2 of 5`.
 */
function ofWords(text: string): Status {
  if (!mayBegin(text)) return "unreadable";
  for (const part of [text, ...partsOf(text)]) {
    const found = STATUSES.find(({ words }) => words.has(part));
    if (found) return found.status;
    if (isNegated(part)) return "not-started";
  }
  return "unreadable";
}

const mayBegin = createMayBegin(() => [
  ...negations.listLatin(),
  ...STATUSES.flatMap(({ words }) => [...words.listLatin()]),
]);

/** `not done`, `не готово`, `未完成`: what is denied is done, in the same words. */
function isNegated(text: string): boolean {
  const at = text.lastIndexOf(" ");
  if (/^[未没沒不미]/u.test(text)) return done.has(text.slice(1).trim());
  let space = 0;
  for (let words = 0; words < MOST_WORDS && (space = text.indexOf(" ", space + 1)) > 0; words++)
    if (negations.has(text.slice(0, space)) && done.has(text.slice(space + 1))) return true;
  return at > 0 && negations.has(text.slice(at + 1)) && done.has(text.slice(0, at));
}

/** Of what denies: `noch nicht`. */
const MOST_WORDS = 3;
const done = setOf("DONE");
const negations = setOf("NOT");

function partsOf(text: string): readonly string[] {
  const [beforeNote = ""] = text.split(/[(:;,–—]|\s-\s|\s\d/);
  const words = beforeNote.trim().split(" ");
  return [
    beforeNote.trim(),
    words.slice(0, 3).join(" "),
    words.slice(0, 2).join(" "),
    isTelling(words[0]) ? words[0] : "",
  ];
}

/**
 * “da” is yes in Romanian, and “to be” in the Italian “da avviare”: a short word is a status only where it stands
 * alone.
 */
const isTelling = (word = ""): word is string => word.length > 3 || !/^[a-zа-я]/.test(word);

function ofShare(share: number): Status {
  if (share < 0 || share > 1) return "unreadable";
  if (share === 1) return "done";
  return share === 0 ? "not-started" : "started";
}

function ofSign(text: string): Status {
  if (text === "" || /^\s*$/u.test(text.replace(/[\u00a0\u200b-\u200d\u2060\ufeff]/gu, ""))) return "blank";
  if (/[✓✔☑✅🗹☒]/u.test(text)) return "done";
  if (/[✗✘❌]/u.test(text)) return "not-started";
  return /[🟢🟡🟠🔴●◐◑◔◕⏳🔄⏸⚠]/u.test(text) ? "started" : /[☐⬜○◯⚪]/u.test(text) ? "not-started" : "unreadable";
}

/** `[x]`, `[ ]` */
const BOX = /^\s*\[([ xX✓✔]?)\]\s*$/u;
/** `4 of 9 back`, `18 von 22` */
const COUNTED = /^(\d{1,4}) ?(?:of|out of|von|sur|de|di|av|van|z|из) ?([1-9]\d{0,3})(?![\d.,/-])/;
/** A share stored as text. */
const NUMBER = /^\d{1,3}(?:[.,]\d+)?$/;
const DECORATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%).]{1,9}$/gu;

const STATUSES = [
  { status: "done", words: done },
  { status: "started", words: setOf("STARTED") },
  { status: "not-started", words: setOf("NOT_STARTED") },
  { status: "dropped", words: setOf("DROPPED") },
] as const;

/**
 * True where nothing is left to do: done, or dropped.
 *
 * @example
 * isOver("dropped") // true
 */
export const isOver = (status: Status | undefined): boolean => status === "done" || status === "dropped";
