import { fold, foldList } from "../../values/fold";
import { createMayBegin } from "../../values/may-begin";
import { lazily } from "../../values/words/word-list";

/** Phrases that texts may begin with. */
export interface Beginnings {
  /** True when the first words of a text, at most so many, are one of the phrases. */
  readonly begin: (text: string, most: number) => boolean;
  /** False where the first letters of a text show that it begins with none of the phrases; quick. */
  readonly mayBegin: (text: string) => boolean;
}

/**
 * Reads a list of phrases, commas between them, when it is first asked about.
 *
 * @example
 * readBeginnings("total, grand total").begin("Grand total (hours)", 2) // true
 */
export function readBeginnings(list: string): Beginnings {
  const phrases = lazily(() => new Set(foldList(list)));
  const mayBegin = createMayBegin(phrases);
  return {
    mayBegin,
    begin: (text, most) => {
      if (!mayBegin(text)) return false;
      const words = fold(text.slice(0, LONGEST)).split(" ");
      for (let count = Math.min(most, words.length); count > 0; count--)
        if (phrases().has(words.slice(0, count).join(" "))) return true;
      return false;
    },
  };
}

/** A longer phrase is not looked for. */
const LONGEST = 60;
