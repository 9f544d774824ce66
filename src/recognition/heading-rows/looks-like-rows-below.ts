import type { CellValue } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";

/**
 * True for a row of data: a number above numbers, or a text with figures above texts of the same form (`03/01/27`,
 * `24d`, `A-17`), in the two rows below. Many numbers in a row are a calendar.
 *
 * @param left the first and `right` the last column to look at, counted from 0
 */
export function looksLikeRowsBelow(grid: Grid, row: number, left: number, right: number): boolean {
  const formAt = (at: number, column: number): string | null => readForm(valueAt(grid, { row: at, column }));
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const figures = columns.filter((column) => formAt(row, column) !== null);
  const numbers = figures.filter((column) => formAt(row, column) === NUMBER);

  return (
    numbers.length <= MOST_NUMBERS &&
    figures.some((column) => {
      const form = formAt(row, column);
      return formAt(row + 1, column) === form && formAt(row + 2, column) === form;
    })
  );
}

const NUMBER = "9";
const MOST_NUMBERS = 3;

/** `9` for a number, `99/99/99` for `03/01/27`, `9a` for `24d`; null for what has no figures, or is long. */
function readForm(value: CellValue): string | null {
  if (typeof value === "number") return NUMBER;
  if (typeof value !== "string" || value.length > LONGEST || !/\d/.test(value)) return null;
  return value
    .trim()
    .replace(/\d+/g, "9")
    .replace(/\p{L}+/gu, "a");
}

const LONGEST = 24;
