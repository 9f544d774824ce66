import type { CellValue } from "../sheet/cell";
import { simpleText } from "./simple-text";
import { NAMING_STARTS } from "./words/openings";
import { patternOf } from "./words/word-list";

/** What keeps a step from being carried out by somebody who was not in the room, or null. */
export type Vagueness = "too-short" | "names-a-thing" | null;

/**
 * `"Tutoring"` is too short (fewer than three words; German and Dutch may take two, Chinese is measured by its letters), `"The new library"`
 * names a thing; null for what says what to do. Numbering in front (`"1.2"`, `"Step 3:"`) is passed over.
 */
export function findVagueness(value: CellValue): Vagueness {
  const text = simpleText(value).replace(NUMBERING, "");
  if (isShort(text, String(value).trim())) return "too-short";
  return NAMING.test(text) ? "names-a-thing" : null;
}

function isShort(text: string, written: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? [];
  return words.length < 3 && dense.length < 5 && !COMPOUND_AND_VERB.test(written);
}

/** German and Dutch need but two words: `Räume ausmessen`. */
const COMPOUND_AND_VERB = /^\p{Lu}\p{Ll}{3,}s? \p{Ll}{3,}e[lr]?n\.?$/u;
const NUMBERING = /^(?:(?:step|action|etape|paso|passo|schritt|stap|activity|task)\s*)?[#(]?\d+(?:\.\d+)*[).:]?\s+|^(?:step|action)\s*\d+\s*[:–-]\s*|^[•*–-]\s*/;
const NAMING = new RegExp(`^${patternOf(NAMING_STARTS)}`, "u");
