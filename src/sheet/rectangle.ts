import type { Cell } from "./cell";

/** A block of cells: its top left cell, and how many rows and columns it spans (both at least 1). */
export interface Rectangle extends Cell {
  readonly rows: number;
  readonly columns: number;
}

export const contains = (rectangle: Rectangle, { row, column }: Cell): boolean =>
  row >= rectangle.row &&
  row < rectangle.row + rectangle.rows &&
  column >= rectangle.column &&
  column < rectangle.column + rectangle.columns;

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const oneCell = ({ row, column }: Cell): Rectangle => ({ row, column, rows: 1, columns: 1 });
