import { textOf } from "../../plan/placed";
import type { Cell } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import type { Rectangle } from "../../sheet/rectangle";
import type { Template } from "../template";

/**
 * Finds the question and group headings that a template has written above a heading, as far up as they are its own;
 * `rows` may be 0.
 */
export function findOwnCellsAbove({ columns }: Template, grid: Grid, { row, column }: Cell): Rectangle {
  const most = 1 + Math.max(...columns.map(({ bands = [] }) => bands.length));
  const own = new Set(["", ...columns.flatMap(({ bands = [], guidingQuestion = "" }) => [...bands, guidingQuestion])]);
  const rows = Array.from({ length: Math.min(most, row) }, (_, up) =>
    textOf({ value: valueAt(grid, { row: row - 1 - up, column }) }),
  );
  const end = rows.findIndex((text) => !own.has(text));
  const count = end < 0 ? rows.length : end;
  return { row: row - count, column, rows: count, columns: 1 };
}
