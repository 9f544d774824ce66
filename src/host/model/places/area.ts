import type { Rectangle } from "../../../sheet/rectangle";
import { COLUMNS, ROWS } from "../book/sheet";
import { findRectangle, splitAddress } from "./address";
import { isOnSheet } from "./rectangles";

/** The cells that a formula refers to, and which of their ends have a dollar. */
export interface Area {
  /** Null where the formula's own sheet is meant. */
  readonly sheet: string | null;
  readonly rectangle: Rectangle;
  readonly isFixed: {
    readonly row: boolean;
    readonly column: boolean;
    readonly lastRow: boolean;
    readonly lastColumn: boolean;
  };
}

/** `"B$4"`, `"Plan!B4:$D9"`, `"B:B"`; null for what is no cells of one sheet. */
export function findArea(text: string): Area | null {
  const { sheet, address } = splitAddress(text);
  const rectangle = sheet?.includes(":") || sheet?.includes("[") ? null : findRectangle(address);
  return rectangle && { sheet, rectangle, isFixed: findFixed(address, rectangle) };
}

/** Whole columns have no rows that could move; nor have whole rows columns. */
export function findFixed(address: string, { rows, columns }: Rectangle): Area["isFixed"] {
  const [first = "", last = first] = address.split(":");
  return {
    row: /\$\d/.test(first) || rows === ROWS,
    column: /\$[A-Z]/i.test(first) || columns === COLUMNS,
    lastRow: /\$\d/.test(last) || rows === ROWS,
    lastColumn: /\$[A-Z]/i.test(last) || columns === COLUMNS,
  };
}

/** How far a formula goes. */
export interface Offset {
  readonly down: number;
  readonly right: number;
}

/** The cells that are meant once the formula has moved; null where the sheet ends before. */
export function moveRectangle(
  { row, column, rows, columns }: Rectangle,
  isFixed: Area["isFixed"],
  { down, right }: Offset,
): Rectangle | null {
  const top = isFixed.row ? row : row + down;
  const left = isFixed.column ? column : column + right;
  const bottom = row + rows - 1 + (isFixed.lastRow ? 0 : down);
  const end = column + columns - 1 + (isFixed.lastColumn ? 0 : right);
  const moved = {
    row: Math.min(top, bottom),
    column: Math.min(left, end),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(end - left) + 1,
  };
  return isOnSheet(moved) ? moved : null;
}
