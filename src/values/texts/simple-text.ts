import { textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { writeVowels } from "./write-vowels";

/**
 * A cell's content as it is compared: lower case, no accents, wide letters and digits made plain, spaces folded;
 * punctuation stays.
 *
 * @example
 * simpleText(" Échéance\n(jour)") // "echeance (jour)"
 */
export function simpleText(value: CellValue): string {
  const text = typeof value === "string" ? value : String(value);
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = writeVowels(textOf({ value: text }).replace(JOINERS, " ").normalize("NFKD"))
    .replace(MARKS, "")
    .normalize("NFC")
    .toLowerCase();
  return bare
    .replace(LIGATURES, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(OTHER_DIGITS, (digit) => String((digit.charCodeAt(0) - (digit < "\u0966" ? 0 : 6)) % 16))
    .replace(SPACES, " ")
    .trim();
}

/** Letters, digits and ASCII punctuation with single spaces between them: nothing to fold but the case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** What joins letters without width: some people type it, others a space. */
const JOINERS = /[\u200c\u200d]/g;
const MARKS = /[\p{M}\u0640\u00b4\u200e\u200f]/gu;
/** Arabic, Persian and Hindi digits. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
/** Letters that Unicode does not part into a plain letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ς: "σ",
};
const LIGATURES = /[ßæœøłđıς]/g;
const SPACES = / {2,}/g;
