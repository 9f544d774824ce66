import { simpleText } from "../simple-text";

/**
 * Words and phrases of one idea, a language an entry, `|` between them; written as people write them, since case and accents
 * are folded. A `*` stands for any ending.
 */
export type WordList = Readonly<Record<string, string>>;

const phrasesOf = (words: WordList): readonly string[] => Object.values(words).flatMap((list) => list.split("|").map(simpleText));

/** Several lists as one. */
export const joined = (...lists: readonly WordList[]): WordList =>
  Object.fromEntries(lists.flatMap((list, index) => Object.entries(list).map(([language, words]) => [`${language}${index}`, words])));

/** The folded words, for comparing with a whole cell. */
export const setOf = (words: WordList): ReadonlySet<string> => new Set(phrasesOf(words));

/** A pattern part that matches any of the words as whole words of a folded text; Chinese needs no word ends. */
export function patternOf(...lists: readonly WordList[]): string {
  const phrases = [...new Set(lists.flatMap(phrasesOf))].sort((a, b) => b.length - a.length);
  const spaced = phrases.filter((phrase) => !HAN.test(phrase)).map(escape).join("|");
  const dense = phrases.filter((phrase) => HAN.test(phrase)).map(escape).join("|");
  const whole = `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`;
  return dense === "" ? whole : `(?:${whole}|${dense})`;
}

export const finderOf = (...lists: readonly WordList[]): RegExp => new RegExp(patternOf(...lists), "u");

const HAN = /\p{Script=Han}/u;
const escape = (phrase: string): string => phrase.replace(/[.+?^${}()[\]\\/]/g, "\\$&").replaceAll("*", "\\p{L}*").replaceAll(" ", "\\s+");
