import type { CellValue } from "../../../sheet/cell";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";

/** Puts values into a sheet from A1 on, as they are: text that looks like a date or a formula stays text. */
export function putValues(workbook: Workbook, sheet: Sheet, values: readonly (readonly CellValue[])[]): void {
  const columns = values.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (columns === 0) return;
  editCells(workbook, sheet, { row: 0, column: 0, rows: values.length, columns }, (cell, row, column) => ({
    ...cell,
    value: values[row]?.[column] ?? "",
  }));
}
