import type { CellValue } from "../../sheet/cell";
import { simpleText } from "../../values/texts/simple-text";

/**
 * True where a row only counts the columns, as forms do below their headings: `1 | 2 | 3`, `(1) | (2) | (3)`,
 * `1. | 2. | 3 = 1 + 2`, `a) | b) | c)`, `I | II | III`, `Column 1 | Column 2 | Column 3`.
 *
 * @param texts what its filled cells say, from the left
 * @example countsColumns(["1.", "2.", "3."]) // true
 */
export function countsColumns(texts: readonly CellValue[]): boolean {
  if (texts.length < LEAST) return false;
  const [first, ...others] = texts.map((text) => COUNT.exec(simpleText(String(text)))?.groups);
  if (!first || others.some((one) => one?.word !== first.word)) return false;
  const counts = [first, ...others].map((one) => one?.count ?? "");
  return SERIES.some((countIn) => counts.every((count, i) => countIn(count) === i + 1));
}

const LEAST = 3;

const COUNT =
  /^[([]?(?:(?<word>\p{L}{2,12})\.? ?(?=\d)|#)?(?<count>\d{1,2}|[a-z]|[ivx]{1,5})[-.)\]:]{0,2}(?: ?= ?[\d +*/()-]+)?$/u;

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/** The number that each way of counting makes of a count; something else for one of another way. */
const SERIES: readonly ((count: string) => number)[] = [
  Number,
  (count) => (count.length === 1 ? count.charCodeAt(0) - "a".charCodeAt(0) + 1 : 0),
  (count) => ROMAN.indexOf(count) + 1,
];
