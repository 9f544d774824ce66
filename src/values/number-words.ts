import { NUMBERS } from "./words/cadences";
import { finderOf } from "./words/word-list";

/** What a folded word counts, in digits or in one of ten languages; null where it is no number from 1 on. */
export function numberWord(word: string | undefined): number | null {
  if (word === undefined || word === "") return null;
  if (/^\d{1,3}$/.test(word)) return Math.max(1, Number(word));
  const index = FINDERS.findIndex((isMeant) => isMeant(word));
  return index < 0 ? null : index + 1;
}

const FINDERS = NUMBERS.map((words) => finderOf(words));
