import { UNITS } from "./words/cadence-units";
import { finderOf } from "./words/word-list";

/**
 * For each stretch of the calendar, the longest first: whether a folded text names it (`weeks`), and whether it names
 * its rhythm (`weekly`).
 */
export const UNIT_FINDERS = UNITS.map(({ unit, count, nouns, rhythms }) => ({
  unit,
  count,
  isNoun: finderOf(nouns),
  isRhythm: finderOf(rhythms),
}));
