import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { readDate } from "../../../sheet/serial-date";
import { cellAt, formatAt, listFormulas } from "../book/cells";
import type { FormulaAt } from "../book/change";
import { readClock } from "../book/clock";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";
import { mayWrite } from "../changes/locks";
import { note } from "../changes/note";
import { calculateEntered } from "../formulas/calculate";
import { fillColumns } from "../formulas/calculated-columns";
import { invalid } from "../host-error";
import { findPlace } from "../places/find-place";
import { growTables, nameColumns } from "../tables/table-growth";
import { enter, type EntryContext } from "./entry";

/**
 * Puts contents into cells as typing does: dates, percents, formulas, growing tables. The changes are noted. They are
 * read as in the United States, unless they are in the user's own language.
 * @throws {HostError} InvalidArgument where the table is not of the rectangle's size, AccessDenied where a cell is
 * locked
 */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  rectangle: Rectangle,
  contents: unknown,
  { isLocal = false } = {},
): void {
  const contentAt = readContents(contents, rectangle);
  mayWrite(sheet, rectangle);
  const context = readContext(workbook, sheet, isLocal);
  const before = recordContents(sheet, rectangle);
  const grows = growTables(sheet, rectangle);
  editCells(workbook, sheet, rectangle, (cell, row, column) => {
    const content = contentAt(row - rectangle.row, column - rectangle.column);
    if (content === null || content === undefined) return cell;
    return enter(cell, content, cell.format ?? formatAt(sheet, { row, column }), context, { row, column });
  });
  noteCells(workbook, sheet, rectangle, before);
  grows(workbook);
  nameColumns(workbook, sheet, rectangle);
  fillColumns(workbook, sheet, rectangle, before.formulas);
  calculateEntered(workbook);
}

/** What entries of this sheet are read by; `isLocal`: those in the user's own language. */
export const readContext = (workbook: Workbook, sheet: Sheet, isLocal: boolean): EntryContext => ({
  ...(isLocal ? { culture: workbook.culture } : {}),
  readYear: () => readDate(readClock(workbook)).year,
  formatOf(reference) {
    const place = findPlace(workbook, sheet, reference);
    return place && formatAt(place.sheet, place.rectangle).numberFormat;
  },
});

/** What a change is compared with: the value of the first cell, and the formulas of all. */
interface ContentsBefore {
  readonly value: CellValue;
  readonly formulas: readonly FormulaAt[];
}

/** What there is in cells before they are changed, for `noteCells`. */
export const recordContents = (sheet: Sheet, rectangle: Rectangle): ContentsBefore => ({
  value: cellAt(sheet, rectangle).value,
  formulas: listFormulas(sheet, rectangle),
});

/** Notes that cells changed. */
export function noteCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, before: ContentsBefore): void {
  const isOne = rectangle.rows * rectangle.columns === 1;
  const formulasBefore = before.formulas.filter((cell) => cellAt(sheet, cell).formula !== cell.formula);
  note(workbook, {
    kind: "cells",
    sheet,
    rectangle,
    ...(isOne && { before: before.value, after: cellAt(sheet, rectangle).value }),
    ...(formulasBefore.length > 0 && { formulasBefore }),
  });
}

// documented: one value for a whole range is put into all its cells:
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
function readContents(contents: unknown, { rows, columns }: Rectangle): (row: number, column: number) => unknown {
  if (!Array.isArray(contents)) {
    if (contents === null || contents === undefined) invalid();
    return () => contents;
  }
  const table = contents as readonly unknown[];
  const fits = table.length === rows && table.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits)
    invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return (row, column) => (table[row] as readonly unknown[])[column];
}
