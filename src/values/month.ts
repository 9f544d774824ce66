import { simpleText } from "./simple-text";
import { MONTHS } from "./words/dates";
import { lazily } from "./words/word-list";

/** `"oct"`, `"octobre"`, `"okt"` → 10, for folded text; null for what is no month, or might be two (`"jui"`). */
export function findMonth(word: string): number | null {
  if (word.length < 3) return null;
  const found = new Set(names().flatMap(([name, month]) => (name.startsWith(word) ? month : [])));
  const [month] = found;
  return found.size === 1 && month !== undefined ? month : null;
}

/** Every name in every language, folded, and its month from 1 to 12. */
const names = lazily(() => Object.values(MONTHS).flatMap((list) => list.split(" ").map((name, index) => [simpleText(name), index + 1] as const)));
