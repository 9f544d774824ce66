import type { Cell } from "./cell";
import type { Rectangle } from "./rectangle";

/** `0` → `"A"`, `27` → `"AB"`. */
export function formatColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : formatColumn(Math.floor(column / 26) - 1) + letter;
}

/** `"A"` → `0`, `"AB"` → `27`; any case. */
export const readColumn = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `{ row: 3, column: 1 }` → `"B4"`. */
export const formatCell = ({ row, column }: Cell): string => `${formatColumn(column)}${row + 1}`;

/** `"B4:D9"`, or `"B4"` for a single cell. */
export function formatRectangle(rectangle: Rectangle): string {
  const first = formatCell(rectangle);
  const last = formatCell({
    row: rectangle.row + rectangle.rows - 1,
    column: rectangle.column + rectangle.columns - 1,
  });
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** `"B4"` or `"$B$4"` → its position; null for anything else. */
export function findCell(text: string): Cell | null {
  const match = CELL.exec(text.trim());
  return match ? { row: Number(match[2]) - 1, column: readColumn(match[1] ?? "") } : null;
}

/**
 * `"B4:D9"`, `"B4"` or `"Plan!B4:D9"` → the block of cells; the sheet's name is ignored.
 * @throws {RangeError} when the text is not an address of cells
 */
export function readRectangle(address: string): Rectangle {
  const [from = "", to = from] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const first = findCell(from);
  const last = findCell(to);
  if (!first || !last) throw new RangeError(`"${address}" is not an address of cells.`);
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return { row, column, rows: Math.abs(last.row - first.row) + 1, columns: Math.abs(last.column - first.column) + 1 };
}

/** A sheet's name as formulas write it: always in quotes, with quotes inside doubled. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
