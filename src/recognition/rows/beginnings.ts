import { fold } from "../../values/texts/fold";
import { createMayBegin } from "../../values/words/create-may-begin";
import { createWords, lazilyByPart, readLines, readWords } from "../../values/words/word-list";
import { rowWordsText } from "../built/headings-text";
import type { BEGINNINGS } from "./write-row-words";

/** Phrases that texts may begin with. */
export interface Beginnings {
  /** True when the first words of a text, at most so many, are one of the phrases. */
  readonly begin: (text: string, most: number) => boolean;
  /** False where the first letters of a text show that it begins with none of the phrases; quick. */
  readonly mayBegin: (text: string) => boolean;
}

/**
 * Reads a list of phrases when it is first asked about.
 *
 * @example
 * readBeginnings("TOTALS").begin("Grand total (hours)", 2) // true
 */
export function readBeginnings(name: keyof typeof BEGINNINGS): Beginnings {
  const phrases = createWords((part) => lists(part)?.get(name)?.flatMap(readWords) ?? null);
  const mayBegin = createMayBegin(phrases.listLatin);
  return {
    mayBegin,
    begin: (text, most) => {
      if (!mayBegin(text)) return false;
      const words = fold(text.slice(0, LONGEST)).split(" ");
      for (let count = Math.min(most, words.length); count > 0; count--)
        if (phrases.has(words.slice(0, count).join(" "))) return true;
      return false;
    },
  };
}

/** A longer phrase is not looked for. */
const LONGEST = 60;

const lists = lazilyByPart((part) => {
  const text = rowWordsText(part);
  return text === null ? null : readLines(text);
});
