import type { CellValue } from "../../sheet/cell";
import { simpleText } from "../texts/simple-text";
import { finderOf } from "../words/known-words";

/**
 * False where a reader could not count, date, compare or be shown anything: praise without evidence (`"better
 * teaching"`), or a single word that names no evidence (`"awareness"`). Whatever else is written is believed: `"room is
 * open"`, `"80%"`, `"signed contract"`.
 */
export function isMeasurable(value: CellValue): boolean {
  if (typeof value !== "string" || /[\d%<>]/.test(value) || COUNTED.test(value)) return true;
  const text = simpleText(value);
  return namesEvidence(text) || !(praises(text) || ONE_WORD.test(text));
}

const COUNTED = /[\p{N}≥≤±↑↓]/u;
/** One English word for a state of mind or of things; other single words may name what is shown: `registre`. */
const ONE_WORD = /^\p{L}*(?:ness|ity|tion|sion|ment|ance|ence|ship|ing)$/u;
const namesEvidence = finderOf("EVIDENCE");
const praises = finderOf("PRAISE");
