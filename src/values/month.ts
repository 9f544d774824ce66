import { simpleText } from "./simple-text";
import { MONTHS } from "./words/dates";
import { lazily } from "./words/word-list";

/** `"oct"`, `"octobre"`, `"okt"` → 10, for folded text; null for what is no month, or might be two (`"jui"`). */
export const findMonth = (word: string): number | null => months().get(word) ?? null;

/** Every name in every language, folded, and every beginning of it from three letters on → its month from 1 to 12; null where it begins two. */
const months = lazily(() => {
  const found = new Map<string, number | null>();
  for (const list of Object.values(MONTHS))
    for (const [index, name] of list.split(" ").map(simpleText).entries())
      for (let length = SHORTEST; length <= name.length; length++) {
        const word = name.slice(0, length);
        found.set(word, (found.get(word) ?? index + 1) === index + 1 && found.get(word) !== null ? index + 1 : null);
      }
  return found;
});

const SHORTEST = 3;
