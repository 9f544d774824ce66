import type { CellValue } from "../../sheet/cell";
import { simpleText } from "../texts/simple-text";
import { setOf } from "../words/known-words";

/**
 * Whether a cell says that something is high: in a word, with a number of a scale up to 5 or 10, with three signs.
 *
 * @example
 * isHigh("Sehr hoch") // true
 * isHigh("4/5") // true
 */
export function isHigh(value: CellValue): boolean {
  if (typeof value === "boolean") return false;
  const text = simpleText(value);
  const scale = /^(\d{1,2})(?: ?\/ ?| of | von | de | sur )(\d{1,2})\b/.exec(text);
  if (scale) return Number(scale[1]) > Number(scale[2]) * A_BIT_MORE_THAN_MEDIUM;
  if (/^\d{1,2}$/.test(text)) return Number(text) >= HIGH_OF_FIVE;
  return /^(?:\+{2,}|\*{3,}|★{3,}|!{2,})$/.test(text) || text.split(/[^\p{L}]+/u).some((word) => high.has(word));
}

const A_BIT_MORE_THAN_MEDIUM = 0.67;
const HIGH_OF_FIVE = 4;
const high = setOf("HIGH");
