import { findSenses } from "./lexicon";

/** `"oct"`, `"octobre"`, `"okt"` → 10, for folded text; null for what is no month, or might be two (`"jui"`). */
export function findMonth(word: string): number | null {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const months = findSenses(word).filter(({ kind }) => kind === "month");
  const month = months.length === 1 ? (months[0]?.value ?? null) : null;
  if (KNOWN.size < MOST) KNOWN.set(word, month);
  return month;
}

/** Cells repeat their words. */
const KNOWN = new Map<string, number | null>();
const MOST = 4096;
