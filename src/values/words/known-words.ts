import { listsText } from "../built/words-text";
import type { COMPARED, SEARCHED } from "./lists";
import { listParts } from "./part";
import { createWords, lazilyByPart, readLines, readWords, tokensOf, type Words } from "./word-list";

/**
 * The folded words of a list, for comparing with a whole cell.
 *
 * @example
 * setOf("DONE").has("terminado") // true
 */
export const setOf = (name: keyof typeof COMPARED): Words =>
  createWords((part) => lists(part)?.get(name)?.flatMap(readWords) ?? null);

/** Tells whether a folded text holds any of the words, as whole words; those without spaces need no word ends. */
export function finderOf(name: keyof typeof SEARCHED): (text: string) => boolean {
  const finders = lazilyByPart((part) => {
    const fields = lists(part)?.get(`find ${name}`);
    return fields ? createFinder(fields.map(readWords)) : null;
  });
  return (text) => {
    const tokens = tokensOf(text);
    return listParts(text).some((part) => finders(part)?.(text, tokens) ?? false);
  };
}

type Finder = (text: string, tokens: readonly string[]) => boolean;

function createFinder([words = [], stems = [], phrases = [], dense = []]: readonly (readonly string[])[]): Finder {
  const [whole, open] = [new Set(words), new Set(stems)];
  return (text, tokens) => {
    if (tokens.some((token) => whole.has(token) || startsWithAny(token, open))) return true;
    const spaced = ` ${tokens.join(" ")} `;
    return phrases.some((phrase) => spaced.includes(phrase)) || dense.some((word) => text.includes(word));
  };
}

function startsWithAny(token: string, stems: ReadonlySet<string>): boolean {
  for (let length = Math.min(token.length, 18); length > 1; length--)
    if (stems.has(token.slice(0, length))) return true;
  return false;
}

const lists = lazilyByPart((part) => {
  const text = listsText(part);
  return text === null ? null : readLines(text);
});
