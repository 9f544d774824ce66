import type { CellValue } from "../../sheet/cell";
import { simpleText } from "../texts/simple-text";
import { startOf } from "../texts/start-of";
import { setOf } from "../words/known-words";
import { lazily } from "../words/word-list";

/** True where a cell only holds a place: `TBD`, `xxx`, `???`, `...`, `__/__/____`, `[Name]`, “Lorem ipsum …”. */
export function isPlaceholder(value: CellValue): boolean {
  if (typeof value !== "string" || value === "" || !mayBegin(value)) return false;
  const text = simpleText(value);
  return SHAPE.test(text) || (text.length < 40 && (words.has(text) || words.has(text.replace(AROUND, ""))));
}

/** Most cells are ruled out by their first letters; accents are folded later. */
function mayBegin(value: string): boolean {
  const start = startOf(value);
  return start < 0 || starts().has(start) || starts().has(startOf(value, 2));
}

/** True for `n/a`, `none`, `-`, `'`: said on purpose to be nothing. */
export const isNothing = (value: CellValue): boolean =>
  typeof value === "string" && (NO_WORD.test(value) || nothing.has(simpleText(value)));

/** Dashes, dots, quotes and the like. */
const NO_WORD = /^[-–—―./\s'’‘"“”`´,;:*~=+#|\\•·]+$/;

const SHAPE = new RegExp(
  `^(?:${[
    String.raw`x{2,}|y{3,}|\?+|\.{2,}|…+|_+`,
    "(?:(?:_+|d+|m+|y+|j+|t+|g+)[./-]){1,2}(?:_+|d{1,2}|m{2}|y{1,4}|a{2,4}|j{2,4})",
    String.raw`tb[acd]\.? (?:by|in|at|after|once|when|next|on) .{1,40}`,
    String.raw`\[[^\]]{1,40}\]|<[^>]{1,40}>|\{[^}]{1,40}\}`,
    String.raw`lorem\b.*|asdf.*|foo|blah.*`,
  ].join("|")})$`,
  "u",
);
const SHAPE_STARTS = ["xx", "yy", "dd", "mm", "jj", "tt", "gg", "d/", "m/", "d.", "m.", "lo", "as", "fo", "bl"];
const AROUND = /^[\s([<{*!?.:-]+|[\s)\]>}*!?.:…-]{1,40}$/g;
const words = setOf("PLACEHOLDERS");
const starts = lazily(
  () => new Set(Array.from([...SHAPE_STARTS, ...words.listLatin()], (word) => startOf(word, word.length > 2 ? 3 : 2))),
);
const nothing = setOf("NOTHING");
