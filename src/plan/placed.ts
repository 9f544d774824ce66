import type { Cell, CellValue } from "../sheet/cell";

/** A value at the cell it came from. */
export interface Placed<Value = CellValue> extends Cell {
  readonly value: Value;
}

/** The cell alone, without what stands in it. */
export const cellOf = ({ row, column }: Cell): Cell => ({ row, column });

/** True where nobody would see anything: empty, or only spaces of any width. */
export const isBlank = ({ value }: Pick<Placed, "value">): boolean =>
  value === "" || (typeof value === "string" && !(isPlainLetter(value.charCodeAt(0)) || VISIBLE.test(value)));

/** Most texts begin with something that can be seen. */
const isPlainLetter = (code: number): boolean => code > 32 && code < 127;

/** True where the first and the last letter show that there are no spaces around a text, as around most; quick. */
export const isSurelyTrimmed = (text: string): boolean =>
  isPlainLetter(text.charCodeAt(0)) && isPlainLetter(text.charCodeAt(text.length - 1));

const VISIBLE = /[^\s\u00a0\u200b-\u200d\u2060\ufeff]/;
/**
 * A joiner without width (U+200C, U+200D) is part of a word where letters have no capitals, as in Persian and Sinhala,
 * and of an emoji; elsewhere it is a stray one.
 */
const SPACES =
  /(?:[\s\u00a0\u200b\u2060\ufeff]|(?<![\p{Lo}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d])+/gu;

/** The value as text, with runs of any kind of space folded to one and none at its ends. */
export function textOf({ value }: Pick<Placed, "value">): string {
  const text = String(value);
  return ODD_SPACES.test(text) ? text.replace(SPACES, " ").trim() : text;
}

/** Any but single spaces between words. */
const ODD_SPACES = /^ | $| {2}|[^\S ]|[\u200b-\u200d\u2060\ufeff]/u;
