import { textOf } from "../plan/placed";
import type { CellValue } from "../sheet/cell";
import { simpleText } from "./simple-text";
import { AND, FIELDS_OF_WORK } from "./words/fields-of-work";
import { finderOf, setOf } from "./words/word-list";

/**
 * The names a cell holds, as they were written: parted at line breaks, `;`, `,`, `/`, `+`, `&`, “and” in several languages;
 * notes in brackets, bullets and numbering are left out. “Head of Teaching and Learning” stays one.
 */
export function splitNames(value: CellValue): readonly string[] {
  return String(value)
    .replace(IN_BRACKETS, " ")
    .split(APART)
    .flatMap(splitAtAnd)
    .map((name) => textOf({ value: name.replace(BULLET, "") }))
    .filter((name) => /[\p{L}\p{N}?]/u.test(name));
}

const IN_BRACKETS = /\([^)]*\)|\[[^\]]*\]|（[^）]*）/g;
const APART = /[\n\r;,|•·、，；；+]|\s\/|\/(?=\s*\p{L})|\s[-–—]\s(?=@)/u;
const BULLET = /^\s*(?:[-*–—•@]\s*|\d{1,2}[.)]\s+)/;

function splitAtAnd(text: string): readonly string[] {
  const parts = text.split(AND_BETWEEN);
  if (parts.length === 1 || parts.some((part) => OF_WORK.has(simpleText(part)) || ENDS_IN_WORK.test(simpleText(part)))) return [text];
  return parts;
}

const AND_WORDS = Array.from(setOf(AND), (word) => word.replace(".", "\\.")).join("|");
const AND_BETWEEN = new RegExp(`\\s*&\\s*|\\s+(?:${AND_WORDS})\\s+|\\s*[和与及]\\s*`, "iu");
const OF_WORK = setOf(FIELDS_OF_WORK);
const ENDS_IN_WORK = new RegExp(`^(?:\\S+\\s+)*?(?:of|for|de|du|da|do|del|della|für|van|voor)\\s+(?:the\\s+|la\\s+|l'|el\\s+|a\\s+)?${finderOf(FIELDS_OF_WORK).source}$`, "u");
