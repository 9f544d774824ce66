import { HEADINGS } from "./headings/index";
import { wordsOf } from "../values/fold";
import type { Sense } from "./sense";

/** What the words of a heading say, and how much of it they are. */
export interface Meaning {
  readonly sense: Sense;
  /** 1 when the heading is nothing but a known phrase, less the more unknown words stand around it. */
  readonly confidence: number;
}

const LONGEST_PHRASE = 8;

/** What a cell says when it is read as a heading, or null when no word of it is known. Notes in brackets count only where nothing else does. */
export function findMeaning(text: string): Meaning | null {
  if (text.length > 200) return null;
  const outside = text.replace(/\([^)]*\)?|\[[^\]]*\]?|（[^）]*）?/g, " ");
  return findPhrase(wordsOf(outside)) ?? findPhrase(wordsOf(text));
}

function findPhrase(words: readonly string[]): Meaning | null {
  let best: Meaning | null = null;
  let bestRank = 0;
  const letters = lettersOf(words);
  for (let length = Math.min(words.length, LONGEST_PHRASE); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length);
      const sense = PHRASES.get(phrase.join(" "));
      if (sense === undefined) continue;
      const share = lettersOf(phrase) / letters;
      const rank = share + (WEAK.has(sense) ? 0 : 0.5);
      if (rank > bestRank) [best, bestRank] = [{ sense, confidence: share === 1 ? 1 : 0.4 + share / 2 }, rank];
    }
  return best;
}

/** Beside any other word in the same heading these say little: “Action owner” is an owner, “Task status” a status. */
const WEAK: ReadonlySet<Sense> = new Set<Sense>(["step", "section", "detail", "date", "number"]);

const lettersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + (word.length > 3 ? word.length : 1), 0);

/** Stemmed phrase → sense; where two languages disagree, the first in the list wins. */
const PHRASES: ReadonlyMap<string, Sense> = readPhrases();

function readPhrases(): Map<string, Sense> {
  const phrases = new Map<string, Sense>();
  for (const headings of HEADINGS)
    for (const [sense, list] of Object.entries(headings) as [Sense, string][])
      for (const phrase of list.split(",")) {
        const key = wordsOf(phrase).join(" ");
        if (!phrases.has(key)) phrases.set(key, sense);
      }
  return phrases;
}
