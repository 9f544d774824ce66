import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import { COLUMNS, ROWS } from "../book/sheet";

export const wholeSheet: Rectangle = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** The rectangle from one corner to another, both included. */
export const spanBetween = (first: Cell, last: Cell): Rectangle => ({
  row: Math.min(first.row, last.row),
  column: Math.min(first.column, last.column),
  rows: Math.abs(last.row - first.row) + 1,
  columns: Math.abs(last.column - first.column) + 1,
});

export const getLast = ({ row, column, rows, columns }: Rectangle): Cell => ({
  row: row + rows - 1,
  column: column + columns - 1,
});

export const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const isSame = (a: Rectangle, b: Rectangle): boolean => isInside(a, b) && isInside(b, a);

/** Null where they have no cell in common. */
export function findIntersection(a: Rectangle, b: Rectangle): Rectangle | null {
  if (!overlap(a, b)) return null;
  const first = { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) };
  const endA = getLast(a);
  const endB = getLast(b);
  return spanBetween(first, { row: Math.min(endA.row, endB.row), column: Math.min(endA.column, endB.column) });
}

/** The smallest rectangle around both. */
export function bound(a: Rectangle, b: Rectangle): Rectangle {
  const endA = getLast(a);
  const endB = getLast(b);
  return spanBetween(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(endA.row, endB.row), column: Math.max(endA.column, endB.column) },
  );
}

/** The smallest rectangle around some cells. */
export function boundCells(cells: readonly Cell[]): Rectangle {
  const first = { row: Infinity, column: Infinity };
  const last = { row: 0, column: 0 };
  for (const { row, column } of cells) {
    first.row = Math.min(first.row, row);
    first.column = Math.min(first.column, column);
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, column);
  }
  return spanBetween(first, last);
}

/** Two rectangles as one, where the second goes on directly below the first; else null. */
export const joinBelow = (above: Rectangle, below: Rectangle): Rectangle | null =>
  above.column === below.column && above.columns === below.columns && above.row + above.rows === below.row
    ? { row: above.row, column: above.column, rows: above.rows + below.rows, columns: above.columns }
    : null;

/** What is left of a rectangle without another: up to four pieces. */
function subtract(from: Rectangle, hole: Rectangle): Rectangle[] {
  const cut = findIntersection(from, hole);
  if (!cut) return [from];
  const end = getLast(from);
  const cutEnd = getLast(cut);
  const pieces: Rectangle[] = [];
  if (cut.row > from.row) pieces.push(spanBetween(from, { row: cut.row - 1, column: end.column }));
  if (cutEnd.row < end.row) pieces.push(spanBetween({ row: cutEnd.row + 1, column: from.column }, end));
  if (cut.column > from.column)
    pieces.push(spanBetween({ row: cut.row, column: from.column }, { row: cutEnd.row, column: cut.column - 1 }));
  if (cutEnd.column < end.column)
    pieces.push(spanBetween({ row: cut.row, column: cutEnd.column + 1 }, { row: cutEnd.row, column: end.column }));
  return pieces;
}

export const subtractAll = (areas: readonly Rectangle[], holes: readonly Rectangle[]): Rectangle[] =>
  holes.reduce<Rectangle[]>((left, hole) => left.flatMap((area) => subtract(area, hole)), Array.from(areas));

/** Few rectangles that cover exactly these cells: runs down a column first, then equal neighbours joined. */
export function joinCells(cells: readonly Cell[]): Rectangle[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const joined: Rectangle[] = [];
  for (const run of runs) {
    const index = joined.findIndex(
      (other) => other.row === run.row && other.rows === run.rows && other.column + other.columns === run.column,
    );
    const other = joined[index];
    if (other) joined[index] = { ...other, columns: other.columns + run.columns };
    else joined.push(run);
  }
  return joined.sort((a, b) => a.row - b.row || a.column - b.column);
}

export const listCells = function* ({ row, column, rows, columns }: Rectangle): Generator<Cell> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield { row: r, column: c };
};

/** Throws nothing: whether the rectangle lies on a sheet at all. */
export const isOnSheet = ({ row, column, rows, columns }: Rectangle): boolean =>
  row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= ROWS && column + columns <= COLUMNS;
