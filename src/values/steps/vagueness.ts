import { isSurelyTrimmed } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { simpleText } from "../texts/simple-text";
import { startOfWord } from "../texts/start-of";
import { createMayBegin } from "../words/create-may-begin";
import { finderOf, setOf } from "../words/known-words";

/** What keeps a step from being carried out by somebody who was not in the room, or null. */
export type Vagueness = "too-short" | "names-a-thing" | null;

/**
 * `"Tutoring"` is too short (fewer than three words; a verb and its object are enough, and scripts without spaces are
 * not measured), `"The new library"` names a thing; null for what says what to do. Numbering in front (`"1.2"`, `"Step
 * 3:"`) is skipped.
 */
export function findVagueness(value: CellValue): Vagueness {
  if (typeof value === "string" && isSurelyClear(value)) return null;
  const text = String(value).trim();
  const bare = NUMBERED.test(text) ? text.replace(NUMBERING, "") : text;
  if (isShort(bare)) return "too-short";
  const end = bare.search(AFTER_FIRST);
  const first = simpleText(end < 0 ? bare : bare.slice(0, end));
  return namingStarts.has(first) && !saysWhatIsDone(simpleText(bare)) ? "names-a-thing" : null;
}

/** Most texts have three words, and their first letters show that they neither are numbered nor name a thing. */
const isSurelyClear = (text: string): boolean =>
  isSurelyTrimmed(text) && !mayNameThing(text) && !NUMBERED_STARTS.has(startOfWord(text)) && hasThreeWords(text);

const mayNameThing = createMayBegin(() => namingStarts.listLatin());

/** Words as {@link isShort} counts them: each has a letter of the alphabet. */
function hasThreeWords(text: string): boolean {
  let words = 0;
  let isCounted = false;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === SPACE) isCounted = false;
    else if (!isCounted && isLetter(code)) {
      isCounted = true;
      if (++words === 3) return true;
    }
  }
  return false;
}

const isLetter = (code: number): boolean => (code | SPACE) >= 97 && (code | SPACE) <= 122;
const SPACE = 32;

/** True where the text starts with a verb that is known: `"Hire a tutor"`, `"1. Recruter un tuteur"`. */
export function startsWithVerb(value: CellValue): boolean {
  const text = String(value).trim().replace(NUMBERING, "");
  const [first = ""] = /[\p{L}\p{M}'’-]+/u.exec(text) ?? [];
  return doing.has(simpleText(first));
}

function isShort(text: string): boolean {
  if (text.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length >= 3) return false;
  if (!/\p{L}/u.test(text) || (text.match(UNSPACED)?.length ?? 0) >= 3) return false;
  const [first = "", ...others] = text.match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];
  const isVerbAndObject = others.length === 1 && doing.has(simpleText(first).replace(AGAIN, ""));
  return others.length < 2 && !isVerbAndObject && !COMPOUND_AND_VERB.test(text);
}

/** Letters of scripts whose words are not counted by spaces: three of them may say what is to be done. */
const UNSPACED = new RegExp(
  `[${["Han", "Hiragana", "Katakana", "Hangul", "Thai", "Lao", "Khmer", "Myanmar"]
    .map((script) => `\\p{Script=${script}}`)
    .join("")}]`,
  "gu",
);
const doing = setOf("DOING");
/** “Re-paint the hall” */
const AGAIN = /^re-(?=\p{L})/u;

const AFTER_FIRST = /[\s'’]/;
/** German and Dutch need but two words: `Räume ausmessen`. */
const COMPOUND_AND_VERB = /^\p{Lu}\p{Ll}{3,}s? \p{Ll}{3,}e[lr]?n\.?$/u;
const NUMBERED = /^(?:[#(•*–\d-]|step|action|task|activity|[ée]tape|pas[os]|schritt|stap)/i;
const NUMBERED_STARTS = new Set(
  ["step", "action", "task", "activity", "etape", "pas", "schritt", "stap"].map(startOfWord),
);
const NUMBERING = new RegExp(
  [
    String.raw`^(?:(?:step|action|[ée]tape|paso|passo|schritt|stap|activity|task)\s*)?[#(]?\d+(?:\.\d+)*[).:]*\s+`,
    String.raw`^(?:step|action)\s*\d+\s*[:–-]\s*`,
    String.raw`^[•*–-]\s*`,
  ].join("|"),
  "i",
);
const saysWhatIsDone = finderOf("SAYING_WHAT_IS_DONE");
const namingStarts = setOf("NAMING_STARTS");
