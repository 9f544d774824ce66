import { wordsOf } from "./fold";

/** A text with fewer words is in too many others by chance. */
const WORDS_THAT_TELL = 3;

/**
 * Measures how similar two texts are, 0 to 1: the share of their words (stems, in any order) that they have in common;
 * at least 0.6 where one of them is the other with words added.
 *
 * @example
 * measureSimilarity("Hire a math tutor", "Hire a tutor"); // above 0.6
 */
export function measureSimilarity(a: string, b: string): number {
  const words = wordsOf(a);
  const others = wordsOf(b);
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  const share = words.length + others.length === 0 ? 0 : (2 * shared) / (words.length + others.length);
  const shorter = Math.min(words.length, others.length);
  return shared === shorter && shorter >= WORDS_THAT_TELL ? 0.6 + 0.4 * share : share;
}
