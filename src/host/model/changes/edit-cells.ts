import type { Rectangle } from "../../../sheet/rectangle";
import { MOST_CELLS, storedRows } from "../book/cells";
import type { Column, Row, Sheet, StoredCell } from "../book/sheet";
import { emptyCell, emptyColumn, emptyRow } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { HostError } from "../host-error";
import { assign, putRows } from "./assign";

/** What a cell is afterwards; the same object where it stays as it is. */
type Edit = (cell: StoredCell, row: number, column: number) => StoredCell;

/** Changes every cell of a rectangle, whether anything was there or not. */
export function editCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, edit: Edit): void {
  // assumed: what Excel says when one writes that many cells at once
  if (rectangle.rows * rectangle.columns > MOST_CELLS)
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  const edited: [number, Row][] = [];
  for (let row = rectangle.row; row < rectangle.row + rectangle.rows; row++)
    edited.push([row, editRow(sheet, row, rectangle, edit)]);
  putRows(workbook, sheet, edited);
}

/** Changes the cells of a rectangle that are stored; the others stay as they are. */
export function editStoredCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, edit: Edit): void {
  const editStored: Edit = (cell, row, column) => (cell === emptyCell ? cell : edit(cell, row, column));
  putRows(
    workbook,
    sheet,
    storedRows(sheet, rectangle).map((row): [number, Row] => [row, editRow(sheet, row, rectangle, editStored)]),
  );
}

/** What a row of a rectangle is afterwards. */
function editRow(sheet: Sheet, index: number, { column: from, columns }: Rectangle, edit: Edit): Row {
  const row = sheet.rows.get(index) ?? emptyRow;
  const cells = row.cells.slice();
  for (let column = from; column < from + columns; column++) {
    const before = cells[column] ?? emptyCell;
    const after = edit(before, index, column);
    if (after !== before) cells[column] = isEmpty(after) ? undefined : after;
  }
  return { ...row, cells };
}

const isEmpty = ({ value, formula, format, link }: StoredCell): boolean =>
  value === "" && formula === null && format === null && link === null;

export function editColumns(
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

export function editRows(workbook: Workbook, sheet: Sheet, { row, rows }: Rectangle, edit: (row: Row) => Row): void {
  putRows(
    workbook,
    sheet,
    Array.from({ length: rows }, (_, index): [number, Row] => [
      row + index,
      edit(sheet.rows.get(row + index) ?? emptyRow),
    ]),
  );
}
