import { fold } from "../texts/fold";
import { startOfWord } from "../texts/start-of";
import { lazily } from "./word-list";

/**
 * Gives a function that is false for texts whose first word begins none of the phrases; most texts are told so by three
 * letters, without folding them.
 *
 * @param listPhrases the phrases, folded; asked for when the first text comes
 * @example
 * createMayBegin(() => ["total", "grand total"])("Totally new") // false
 */
export function createMayBegin(listPhrases: () => Iterable<string>): (text: string) => boolean {
  const starts = lazily(() => new Set(Array.from(listPhrases(), startOfWord)));
  const firstWords = lazily(() => new Set(Array.from(listPhrases(), readFirstWord)));
  return (text) => {
    const start = startOfWord(text);
    return start < 0 || (starts().has(start) && firstWords().has(readFirstWord(text)));
  };
}

function readFirstWord(text: string): string {
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  const isWhole = !(text.charCodeAt(word.length) > LAST_ASCII);
  return isWhole ? word.toLowerCase() : (fold(text).split(" ")[0] ?? "");
}

const FIRST_WORD = /^[A-Za-z\d]*/;
const LAST_ASCII = 126;
