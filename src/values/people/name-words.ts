import { simpleText } from "../texts/simple-text";
import { CREDENTIALS, FORMERLY, PARTICLES, SUFFIXES, TITLES } from "../words/name-words";

/** The words of a name, without what stands around them. */
export interface NameWords {
  /** Neither titles nor suffixes, as they were written: `de la Vega` */
  readonly words: readonly string[];
  readonly hasTitle: boolean;
  readonly hasSuffix: boolean;
}

/**
 * Reads the words of a text as those of a name.
 *
 * @example readNameWords("Dr. John A. Doe Jr.") // { words: ["John", "A.", "Doe"], hasTitle: true, hasSuffix: true }
 */
export function readNameWords(text: string): NameWords {
  const all = text
    .replace(NICKNAME, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  let [from, to] = [0, all.length];
  while (from < to - 1 && isTitle(all[from] ?? "")) from++;
  while (to > from + 1 && isSuffix(all[to - 1] ?? "", isAllCapitals(text))) to--;
  return { words: all.slice(from, to), hasTitle: from > 0, hasSuffix: to < all.length };
}

/** `Peter 'Pedro' Lind` */
const NICKNAME = /(?<=^|\s)(["“'‘])[^"”'’]+["”'’](?=\s|$)/g;

/** Whether a text is nothing but what stands behind a name: `Jr. MD`, `Ph. D.`, `M.Ed.`, `née Johnson`. */
export function isBehindName(text: string, isInCapitals = isAllCapitals(text)): boolean {
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (FORMERLY.has(bare(words[0] ?? ""))) return true;
  if (words.length > 1 && CREDENTIALS.has(words.map(bare).join(""))) return true;
  return (
    words.length > 0 &&
    words.every((word) => isSuffix(word, isInCapitals) || (/^\p{Lu}\.?$/u.test(word) && words.length > 1))
  );
}

/** Two to six letters, of which most are capitals, are letters behind a name too, but not where all others are. */
const isSuffix = (word: string, isInCapitals: boolean): boolean =>
  SUFFIXES.has(bare(word)) || isCredential(word) || (!isInCapitals && INITIALS_OF_DEGREE.test(word));

function isCredential(word: string): boolean {
  const letters = bare(word);
  return CREDENTIALS.has(letters) && !/^\p{Lu}\p{Ll}$/u.test(word); // “Ed” and “Ma” are names
}

const INITIALS_OF_DEGREE = /^\p{Lu}(?:\p{Ll}{0,2}\.?\p{Lu}){1,5}\p{Ll}?\.?(?:-\p{Lu}{1,3})?$/u;

export const isTitle = (word: string): boolean =>
  word.split(/\.(?=.)/).every((part) => TITLES.has(bare(part))) && (word.endsWith(".") || word.length > 1);

/** A capital letter alone is an initial, but for `O Brien`. */
export const isParticle = (word: string): boolean => PARTICLES.has(bare(word)) && !/^[A-NP-Z]\.?$/.test(word);

/** `J.`, `J`, `J.R.` */
export const isInitial = (word: string): boolean => /^(?:\p{L}\.?|(?:\p{L}\.){2,3})$/u.test(word);

/** A word that may be part of a name: letters, hyphens, apostrophes. */
export const isNameWord = (word: string): boolean => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word);

export const isAllCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const bare = (word: string): string => simpleText(word).replace(/[.,'’]/g, "");
