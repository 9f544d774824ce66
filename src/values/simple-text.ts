import { textOf } from "../plan/placed";
import type { CellValue } from "../sheet/cell";

/** A cell's content as it is compared: lower case, no accents, wide letters and digits made plain, spaces folded; punctuation stays. */
export function simpleText(value: CellValue): string {
  const text = typeof value === "string" ? value : String(value);
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = textOf({ value: text }).normalize("NFKD").replace(MARKS, "").toLowerCase().replaceAll("ß", "ss");
  return bare
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(SPACES, " ")
    .trim();
}

/** Letters, digits and ASCII punctuation with single spaces between them: nothing to fold but the case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const MARKS = /[\p{M}\u0640\u00b4\u200e\u200f]/gu;
const ARABIC_DIGITS = /[\u0660-\u0669]/g;
const SPACES = / {2,}/g;
