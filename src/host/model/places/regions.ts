import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { findUsed } from "../book/find-used";
import type { Sheet } from "../book/sheet";
import { COLUMNS, ROWS } from "../book/sheet";
import { bound } from "./rectangles";

/** The cells around some cells up to the first empty row and column on each side: Ctrl+Shift+*. */
export function surroundingRegion(sheet: Sheet, start: Rectangle): Rectangle {
  let region: Rectangle = { row: start.row, column: start.column, rows: 1, columns: 1 };
  for (;;) {
    const ring = grown(region);
    const used = findUsed(sheet, true, ring);
    const next = used ? bound(region, used) : region;
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

/** One row and column more on every side. */
function grown({ row, column, rows, columns }: Rectangle): Rectangle {
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  const bottom = Math.min(ROWS - 1, row + rows);
  const right = Math.min(COLUMNS - 1, column + columns);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const STEPS = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
} as const;

/** Where Ctrl+arrow goes: to the end of the filled cells, or to the next filled one, or to the edge of the sheet. */
export function towards(from: Cell, direction: keyof typeof STEPS, isFilled: (cell: Cell) => boolean): Cell {
  const step = STEPS[direction];
  const next = (cell: Cell): Cell => ({ row: cell.row + step.row, column: cell.column + step.column });
  const isOnSheet = ({ row, column }: Cell): boolean => row >= 0 && column >= 0 && row < ROWS && column < COLUMNS;
  let at = { row: from.row, column: from.column };
  const runs = isFilled(at) && isOnSheet(next(at)) && isFilled(next(at));
  while (isOnSheet(next(at)) && (runs ? isFilled(next(at)) : true)) {
    at = next(at);
    if (!runs && isFilled(at)) break;
  }
  return at;
}
