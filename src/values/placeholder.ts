import type { CellValue } from "../sheet/cell";
import { simpleText } from "./simple-text";
import { NOTHING, PLACEHOLDERS } from "./words/placeholders";
import { setOf } from "./words/word-list";

/** True where a cell only holds a place: `TBD`, `xxx`, `???`, `...`, `__/__/____`, `[Name]`, “Lorem ipsum …”. */
export function isPlaceholder(value: CellValue): boolean {
  if (typeof value !== "string" || value === "") return false;
  const text = simpleText(value);
  return SHAPE.test(text) || (text.length < 40 && (WORDS.has(text) || WORDS.has(text.replace(AROUND, ""))));
}

/** True for `n/a`, `none`, `-`: said on purpose to be nothing. */
export const isNothing = (value: CellValue): boolean => typeof value === "string" && (/^[-–—./\s]+$/.test(value.trim()) || NOTHING_WORDS.has(simpleText(value)));

const SHAPE = /^(?:x{2,}|y{3,}|\?+|\.{2,}|…+|_+|(?:[_dmy]{1,4}[./-]){2}[_dmy]{1,4}|lorem\b.*|\[[^\]]{1,40}\]|<[^>]{1,40}>|\{[^}]{1,40}\}|asdf.*|foo|bar|blah.*)$/u;
const AROUND = /^[\s([<{*!?.:-]+|[\s)\]>}*!?.:…-]+$/g;
const WORDS = setOf(PLACEHOLDERS);
const NOTHING_WORDS = setOf(NOTHING);
