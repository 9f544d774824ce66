import { simpleText } from "../simple-text";

/**
 * Words and phrases of one idea, a language an entry, `|` between them; written as people write them, since case and
 * accents are folded. A `*` at the end stands for any ending.
 */
export type WordList = Readonly<Record<string, string>>;

/** Each language is folded in one piece, which is quicker than phrase by phrase. */
const phrasesOf = (lists: readonly WordList[]): readonly string[] => [
  ...new Set(lists.flatMap((words) => Object.values(words).flatMap((list) => simpleText(list).split("|")))),
];

/** Several lists as one. */
export const joined = (...lists: readonly WordList[]): WordList =>
  Object.fromEntries(
    lists.flatMap((list, index) => Object.entries(list).map(([language, words]) => [`${language}${index}`, words])),
  );

/**
 * What is built when it is first asked for, so that words nobody needs cost nothing.
 *
 * @example
 * const words = lazily(() => setOf(DONE)); // nothing is folded until words() is called
 */
export function lazily<Built>(build: () => Built): () => Built {
  let built: { readonly value: Built } | null = null;
  return () => (built ??= { value: build() }).value;
}

/** The folded words, for comparing with a whole cell. */
export const setOf = (...lists: readonly WordList[]): ReadonlySet<string> => new Set(phrasesOf(lists));

/** The words of a folded text: runs of letters, and of digits. */
export const tokensOf = (text: string): readonly string[] => text.match(/\p{L}+|\p{N}+/gu) ?? [];

/** Tells whether a folded text holds any of the words, as whole words; those without spaces need no word ends. */
export function finderOf(...lists: readonly WordList[]): (text: string) => boolean {
  const index = lazily(() => indexOf(phrasesOf(lists)));
  return (text) => {
    const { words, stems, phrases, dense } = index();
    const tokens = tokensOf(text);
    if (tokens.some((token) => words.has(token) || startsWithAny(token, stems))) return true;
    const spaced = ` ${tokens.join(" ")} `;
    return phrases.some((phrase) => spaced.includes(phrase)) || dense.some((word) => text.includes(word));
  };
}

function startsWithAny(token: string, stems: ReadonlySet<string>): boolean {
  for (let length = Math.min(token.length, 18); length > 1; length--)
    if (stems.has(token.slice(0, length))) return true;
  return false;
}

function indexOf(all: readonly string[]) {
  const isDense = (phrase: string): boolean => DENSE.test(phrase);
  const spaced = all
    .filter((phrase) => !isDense(phrase))
    .map((phrase) => ({ words: tokensOf(phrase).join(" "), open: phrase.endsWith("*") }));
  const single = spaced.filter(({ words }) => !words.includes(" "));
  return {
    words: new Set(single.flatMap(({ words, open }) => (open ? [] : words))),
    stems: new Set(single.flatMap(({ words, open }) => (open ? words : []))),
    phrases: spaced.flatMap(({ words, open }) => (words.includes(" ") ? (open ? ` ${words}` : ` ${words} `) : [])),
    dense: all.filter(isDense),
  };
}

/**
 * Cuts out of a folded text what a pattern finds. Building it is expensive, so that waits for the first text that
 * has any of the words.
 */
export function cutterOf(lists: readonly WordList[], pattern: () => RegExp): (text: string) => string {
  const isSaid = finderOf(...lists);
  const built = lazily(pattern);
  return (text) => (isSaid(text) ? text.replace(built(), "") : text);
}

/** A pattern part that matches any of the words as whole words of a folded text, as {@link finderOf} does. */
export function patternOf(...lists: readonly WordList[]): string {
  const phrases = [...phrasesOf(lists)].sort((a, b) => b.length - a.length);
  const spaced = phrases
    .filter((phrase) => !DENSE.test(phrase))
    .map(escape)
    .join("|");
  const dense = phrases
    .filter((phrase) => DENSE.test(phrase))
    .map(escape)
    .join("|");
  const whole = `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`;
  return dense === "" ? whole : `(?:${whole}|${dense})`;
}

/** Chinese and Japanese, and Korean but for single syllables, which other words may hold. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]|[\uac00-\ud7a3]{2}/;
const escape = (phrase: string): string =>
  phrase
    .replace(/[.+?^${}()[\]\\/]/g, "\\$&")
    .replaceAll("*", "\\p{L}*")
    .replaceAll(" ", "\\s+");
