import type { Plan } from "../../plan/plan";
import { simpleText } from "../texts/simple-text";

/** Yes and no as one letter each, as the heading of a column of statuses has them: “Réalisé (O/N)”. */
export interface StatusLetters {
  readonly done: string;
  readonly open: string;
}

/**
 * The letters that stand for yes and no in the column of statuses, folded; null where its heading names none.
 *
 * @example
 * findStatusLetters([{ role: "status", heading: "Wykonano (T/N)", … }]) // { done: "t", open: "n" }
 */
export const findStatusLetters = (columns: Plan["columns"]): StatusLetters | null =>
  readStatusLetters(columns.find(({ role }) => role === "status")?.heading ?? "");

/** The letters that a heading names, folded; null where it names none: “Réalisé (O/N)”, “Wykonano T/N”. */
export function readStatusLetters(heading: string): StatusLetters | null {
  const [, done, open] = LETTERS.exec(simpleText(heading)) ?? [];
  return done === undefined || open === undefined ? null : { done, open };
}

const LETTERS = /(?<![\p{L}\p{N}])(\p{L}) ?[/|] ?(\p{L})(?![\p{L}\p{N}])/u;
