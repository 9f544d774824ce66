import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { FormulaAt } from "./change";
import type { Format } from "./format";
import type { Sheet, StoredCell } from "./sheet";
import { COLUMNS, emptyCell, ROWS } from "./sheet";

/** More cells than this are not written one by one; Excel's own limit for reading them. */
// documented: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
export const MOST_CELLS = 5_000_000;

/** What a cell holds; an empty cell where nothing was written. */
export const cellAt = (sheet: Sheet, { row, column }: Cell): StoredCell =>
  sheet.rows.get(row)?.cells[column] ?? emptyCell;

/** How a cell looks: its own format, else its row's, else its column's, else the sheet's. */
export function formatAt(sheet: Sheet, { row, column }: Cell): Format {
  const stored = sheet.rows.get(row);
  return stored?.cells[column]?.format ?? stored?.format ?? sheet.columns.get(column)?.format ?? sheet.format;
}

export const isWholeColumns = ({ row, rows }: Rectangle): boolean => row === 0 && rows === ROWS;
export const isWholeRows = ({ column, columns }: Rectangle): boolean => column === 0 && columns === COLUMNS;

/** The rows and columns of a rectangle, as a table of what `read` gives for each cell. */
export function mapCells<Value>(
  sheet: Sheet,
  rectangle: Rectangle,
  read: (cell: StoredCell, row: number, column: number) => Value,
): Value[][] {
  const table: Value[][] = [];
  for (let row = rectangle.row; row < rectangle.row + rectangle.rows; row++) {
    const cells = sheet.rows.get(row)?.cells;
    const line: Value[] = [];
    for (let column = rectangle.column; column < rectangle.column + rectangle.columns; column++) {
      line.push(read(cells?.[column] ?? emptyCell, row, column));
    }
    table.push(line);
  }
  return table;
}

/** Every cell of a rectangle that holds something or has a format of its own, row by row. */
export function* storedCells(sheet: Sheet, rectangle: Rectangle): Generator<Cell & { readonly cell: StoredCell }> {
  for (const row of storedRows(sheet, rectangle)) {
    const cells = sheet.rows.get(row)?.cells ?? [];
    const end = Math.min(cells.length, rectangle.column + rectangle.columns);
    for (let column = rectangle.column; column < end; column++) {
      const cell = cells[column];
      if (cell) yield { row, column, cell };
    }
  }
}

/** The formulas in a rectangle, row by row. */
export function listFormulas(sheet: Sheet, rectangle: Rectangle): FormulaAt[] {
  const formulas: FormulaAt[] = [];
  for (const row of storedRows(sheet, rectangle)) {
    const cells = sheet.rows.get(row)?.cells ?? [];
    const end = Math.min(cells.length, rectangle.column + rectangle.columns);
    for (let column = rectangle.column; column < end; column++) {
      const formula = cells[column]?.formula;
      if (formula) formulas.push({ row, column, formula });
    }
  }
  return formulas;
}

/** The indexes of the rows of a rectangle that are stored at all, from the top. */
export function storedRows(sheet: Sheet, { row, rows }: Rectangle): number[] {
  if (rows <= sheet.rows.size) {
    const stored: number[] = [];
    for (let index = row; index < row + rows; index++) if (sheet.rows.has(index)) stored.push(index);
    return stored;
  }
  return Array.from(sheet.rows.keys())
    .filter((index) => index >= row && index < row + rows)
    .sort((a, b) => a - b);
}
