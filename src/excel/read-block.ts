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
