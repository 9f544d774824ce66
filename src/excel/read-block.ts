import type { CellValue } from "../sheet/cell";
import type { Rectangle } from "../sheet/rectangle";
import type { Batch } from "./batch";

/** Reads the values of one block of cells. */
export const readBlock =
  (sheet: string, { row, column, rows, columns }: Rectangle): Batch<readonly (readonly CellValue[])[]> =>
  (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.load("values");
    return () => range.values as CellValue[][];
  };

/** The values of all that stands on a sheet, from its first filled cell on; null where there is no such sheet, or nothing on it. */
export const readValuesIfThere =
  (sheet: string): Batch<readonly (readonly CellValue[])[] | null> =>
  (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true).untrack();
    range.load("values");
    return () => (range.isNullObject ? null : (range.values as CellValue[][]));
  };
