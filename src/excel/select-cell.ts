import { formatCell } from "../sheet/a1";
import type { Cell } from "../sheet/cell";
import type { Batch } from "./batch";

/**
 * Activates a sheet and selects one of its cells; false where the cell is not visible because its row or column is
 * hidden.
 *
 * @example
 * await run(selectCell("Plan", { row: 8, column: 3 })) // D9 is selected: true
 */
export const selectCell =
  (sheet: string, cell: Cell): Batch<boolean> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    const range = worksheet.getRange(formatCell(cell));
    range.select();
    range.load("rowHidden,columnHidden");
    return () => !range.rowHidden && !range.columnHidden;
  };

export interface SelectedCell {
  readonly sheet: string;
  readonly cell: Cell;
}

/**
 * Reads which cell is selected.
 *
 * @example
 * await run(readSelected) // { sheet: "Plan", cell: { row: 8, column: 3 } }
 */
export const readSelected: Batch<SelectedCell> = ({ workbook }) => {
  const active = workbook.getActiveCell();
  active.load("rowIndex,columnIndex");
  active.worksheet.load("name");
  return () => ({ sheet: active.worksheet.name, cell: { row: active.rowIndex, column: active.columnIndex } });
};
