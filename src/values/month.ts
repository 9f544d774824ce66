import { findSenses } from "./dates/lexicon";

/** `"oct"`, `"octobre"`, `"okt"` → 10, for folded text; null for what is no month, or might be two (`"jui"`). */
export function findMonth(word: string): number | null {
  const months = findSenses(word).filter(({ kind }) => kind === "month");
  return months.length === 1 ? (months[0]?.value ?? null) : null;
}
