import { findSenses } from "../../values/dates/lexicon";
import { fold } from "../../values/texts/fold";

/**
 * For each heading of a row whether it is one of at least three neighbours that count months, quarters, weeks or days:
 * a Gantt chart in cells.
 */
export function findCalendarColumns(texts: readonly string[]): readonly boolean[] {
  const isPeriod = texts.map(namesPeriod);
  return texts.map((_, i) => {
    let [from, to] = [i, i];
    while (isPeriod[from - 1]) from--;
    while (isPeriod[to + 1]) to++;
    return isPeriod[i] === true && to - from + 1 >= FEWEST;
  });
}

const FEWEST = 3;

/**
 * `Jan`, `Q1`, `KW 12`, `Week 3`, `1er trimestre`, `3月`, `14`, and a day as Excel keeps it: nothing but counted time.
 */
function namesPeriod(text: string): boolean {
  if (text === "" || text.length > LONGEST) return false;
  const words = fold(text).split(" ");
  return words.length <= 3 && words.every((word) => COUNTED.test(word) || isTime(word));
}

const LONGEST = 20;
const COUNTED = /^(?:\p{L}{0,2}\d{1,2}\p{L}{0,2}|\d{4,5}|kw|第?[一二三四五六七八九十\d]{1,3}[月周週日季天][度]?)$/u;
/** “Mar” is March, though it is November in Finnish. */
const isTime = (word: string): boolean =>
  SHORT_UNITS.has(word) || findSenses(word).some(({ kind }) => ["month", "unit", "weekday"].includes(kind));
const SHORT_UNITS: ReadonlySet<string> = new Set(["quad", "trim", "sem", "bim", "wk", "qtr", "кв", "нед", "季度"]);
