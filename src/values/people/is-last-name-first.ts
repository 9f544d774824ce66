import { isLastFirst } from "./join-commas";
import { isNameWord, readNameWords } from "./name-words";

/**
 * Whether every name of a text surely has its last name first: one last name, a comma, and one or two first names.
 *
 * @example isLastNameFirst("Doe, Jane; Roe, Rick") // true
 * @example isLastNameFirst("Jane Doe, Rick Roe") // false
 */
export const isLastNameFirst = (text: string): boolean => text.split(/[;\n|/&]/).every(isPair);

function isPair(text: string): boolean {
  const [last = "", first = "", ...others] = text.split(",").map((part) => part.trim());
  const words = [readNameWords(last).words, readNameWords(first).words];
  return (
    others.length === 0 &&
    words.every((some) => some.length > 0 && some.length <= MOST_WORDS && some.every(isCapitalised)) &&
    isLastFirst(last, first, { isInCapitals: false, lastNamesFirst: false })
  );
}

const MOST_WORDS = 3;
const isCapitalised = (word: string): boolean => isNameWord(word) && /\p{Lu}|^\p{Ll}{2,3}$/u.test(word);
