import type { CellValue } from "../../sheet/cell";
import type { Rectangle } from "../../sheet/rectangle";
import type { Batch } from "../batch";

/**
 * Reads the values of one block of cells.
 *
 * @example
 * await run(readBlock("Plan", { row: 6, column: 0, rows: 2, columns: 2 }))
 * // [["Action Steps", "Owner"], ["Hire a tutor", ""]]
 */
export const readBlock =
  (sheet: string, { row, column, rows, columns }: Rectangle): Batch<readonly (readonly CellValue[])[]> =>
  (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.load("values");
    return () => range.values as CellValue[][];
  };

/**
 * The row in which the next filled cells of a block are; null where there are none.
 *
 * @example
 * await run(findFilledRow("Plan", { row: 600, column: 0, rows: 1_000_000, columns: 5 })) // 612
 */
export const findFilledRow =
  (sheet: string, { row, column, rows, columns }: Rectangle): Batch<number | null> =>
  (context) => {
    const block = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const used = block.getUsedRangeOrNullObject(true);
    used.load("rowIndex");
    return () => (used.isNullObject ? null : used.rowIndex);
  };

/**
 * Reads the values of a sheet from its first filled cell on; null where the sheet does not exist or is empty.
 *
 * @example
 * await run(readValuesIfThere("Lists")) // null
 */
export const readValuesIfThere =
  (sheet: string): Batch<readonly (readonly CellValue[])[] | null> =>
  (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true).untrack();
    range.load("values");
    return () => (range.isNullObject ? null : (range.values as CellValue[][]));
  };
