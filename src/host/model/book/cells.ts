import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { assign, note, putRows } from "../changes/change";
import { HostError } from "../host-error";
import type { Format } from "./format";
import type { Column, Row, Sheet, StoredCell } from "./sheet";
import { COLUMNS, emptyCell, emptyColumn, emptyRow, ROWS } from "./sheet";
import type { Workbook } from "./workbook";

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

/** The indexes of the rows of a rectangle that are stored at all, from the top. */
export function storedRows(sheet: Sheet, { row, rows }: Rectangle): number[] {
  if (rows <= sheet.rows.size)
    return Array.from({ length: rows }, (_, index) => row + index).filter((index) => sheet.rows.has(index));
  return Array.from(sheet.rows.keys())
    .filter((index) => index >= row && index < row + rows)
    .sort((a, b) => a - b);
}

/** Changes every cell of a rectangle, whether anything was there or not. */
export function editCells(
  workbook: Workbook,
  sheet: Sheet,
  rectangle: Rectangle,
  edit: (cell: StoredCell, row: number, column: number) => StoredCell,
): void {
  // assumed: what Excel says when one writes that many cells at once
  if (rectangle.rows * rectangle.columns > MOST_CELLS)
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  const rows = Array.from({ length: rectangle.rows }, (_, index) => rectangle.row + index);
  editRows(workbook, sheet, rows, rectangle.column, rectangle.column + rectangle.columns, edit);
}

/** Changes the cells of a rectangle that are stored; the others stay as they are. */
export function editStoredCells(
  workbook: Workbook,
  sheet: Sheet,
  rectangle: Rectangle,
  edit: (cell: StoredCell, row: number, column: number) => StoredCell,
): void {
  editRows(
    workbook,
    sheet,
    storedRows(sheet, rectangle),
    rectangle.column,
    rectangle.column + rectangle.columns,
    (cell, row, column) => (cell === emptyCell ? cell : edit(cell, row, column)),
  );
}

function editRows(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly number[],
  from: number,
  to: number,
  edit: (cell: StoredCell, row: number, column: number) => StoredCell,
): void {
  const edited: [number, Row][] = rows.map((index) => {
    const row = sheet.rows.get(index) ?? emptyRow;
    const cells = row.cells.slice();
    for (let column = from; column < to; column++) {
      const before = cells[column] ?? emptyCell;
      const after = edit(before, index, column);
      if (after !== before) cells[column] = isEmpty(after) ? undefined : after;
    }
    return [index, { ...row, cells }];
  });
  putRows(workbook, sheet, edited);
}

const isEmpty = ({ value, formula, format, link }: StoredCell): boolean =>
  value === "" && formula === null && format === null && link === null;

/** Changes how a rectangle looks; whole rows and columns also for the cells to come. */
export function editFormats(
  workbook: Workbook,
  sheet: Sheet,
  rectangle: Rectangle,
  edit: (format: Format) => Format,
): void {
  const change = once(edit);
  if (isWholeColumns(rectangle) && isWholeRows(rectangle)) assign(workbook, sheet, "format", change(sheet.format));
  if (isWholeColumns(rectangle)) {
    if (!isWholeRows(rectangle))
      eachColumn(workbook, sheet, rectangle, (column) => ({
        ...column,
        format: change(column.format ?? sheet.format),
      }));
    else
      eachColumn(workbook, sheet, rectangle, (column) =>
        column.format ? { ...column, format: change(column.format) } : column,
      );
    reformatRows(workbook, sheet, rectangle, change);
  } else if (isWholeRows(rectangle)) {
    eachRow(workbook, sheet, rectangle, (row) => {
      const before = row.format;
      const cells = row.cells.slice();
      for (const [index, column] of sheet.columns)
        if (column.format && !cells[index]) cells[index] = { ...emptyCell, format: before ?? column.format };
      return {
        ...row,
        format: change(before ?? sheet.format),
        cells: cells.map((cell) => cell && reformatted(cell, cell.format && change(cell.format))),
      };
    });
  } else {
    editCells(workbook, sheet, rectangle, (cell, row, column) =>
      reformatted(cell, change(cell.format ?? formatAt(sheet, { row, column }))),
    );
  }
  note(workbook, { kind: "format", sheet, rectangle });
}

const reformatted = (cell: StoredCell, format: Format | null): StoredCell => ({ ...cell, format });

/** Rows with a format of their own meet columns whose format changes: the cells where they cross get one of their own. */
function reformatRows(
  workbook: Workbook,
  sheet: Sheet,
  { column, columns }: Rectangle,
  change: (format: Format) => Format,
): void {
  const whole = columns === COLUMNS;
  const rows = Array.from(sheet.rows, ([index, row]): [number, Row] => {
    const cells = row.cells.slice();
    if (whole) {
      return [
        index,
        {
          ...row,
          format: row.format && change(row.format),
          cells: cells.map((cell) => cell && reformatted(cell, cell.format && change(cell.format))),
        },
      ];
    }
    for (let at = column; at < column + columns; at++) {
      const cell = cells[at];
      if (cell?.format) cells[at] = reformatted(cell, change(cell.format));
      else if (row.format) cells[at] = reformatted(cell ?? emptyCell, change(row.format));
    }
    return [index, { ...row, cells }];
  });
  putRows(workbook, sheet, rows);
}

export function eachColumn(
  workbook: Workbook,
  sheet: Sheet,
  { column, columns }: Rectangle,
  edit: (column: Column) => Column,
): void {
  const map = new Map(sheet.columns);
  for (let index = column; index < column + columns; index++) {
    const before = map.get(index) ?? emptyColumn;
    const after = edit(before);
    if (after !== before) map.set(index, after);
  }
  assign(workbook, sheet, "columns", map);
}

export function eachRow(workbook: Workbook, sheet: Sheet, { row, rows }: Rectangle, edit: (row: Row) => Row): void {
  putRows(
    workbook,
    sheet,
    Array.from({ length: rows }, (_, index): [number, Row] => [
      row + index,
      edit(sheet.rows.get(row + index) ?? emptyRow),
    ]),
  );
}

/** The same answer object for the same format, so that formats stay shared. */
function once(edit: (format: Format) => Format): (format: Format) => Format {
  const known = new Map<Format, Format>();
  return (format) => {
    let after = known.get(format);
    if (!after) known.set(format, (after = edit(format)));
    return after;
  };
}

/** The smallest rectangle around what is used; null where nothing is. With `valuesOnly`, formats do not count. */
export function findUsed(sheet: Sheet, valuesOnly: boolean, within?: Rectangle): Rectangle | null {
  const edge = within ?? { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
  const counts = valuesOnly
    ? (cell: StoredCell | undefined) => cell !== undefined && (cell.value !== "" || cell.formula !== null)
    : Boolean;
  let [top, left, bottom, right] = [ROWS, COLUMNS, -1, -1];
  const rows =
    edge.rows < sheet.rows.size
      ? storedRows(sheet, edge).map((index) => [index, sheet.rows.get(index) ?? emptyRow] as const)
      : sheet.rows;
  for (const [index, { cells }] of rows) {
    if (index < edge.row || index >= edge.row + edge.rows) continue;
    let first = edge.column;
    let last = Math.min(cells.length, edge.column + edge.columns) - 1;
    while (last >= first && !counts(cells[last])) last--;
    if (last < first) continue;
    while (!counts(cells[first])) first++;
    top = Math.min(top, index);
    bottom = Math.max(bottom, index);
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
