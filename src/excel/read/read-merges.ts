import { formatRectangle } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/rectangle";
import type { Batch } from "../batch";

/**
 * Reads the merged blocks whose first cell is in a part of a sheet (ExcelApi 1.13).
 * Some versions of Excel for Windows lose their undo list when they are asked this, so ask only where it matters:
 * https://github.com/OfficeDev/office-js/issues/5918
 *
 * @example
 * await run(readMerges("Plan", { row: 0, column: 0, rows: 9, columns: 5 }))
 * // [{ row: 1, column: 1, rows: 1, columns: 3 }]
 */
export const readMerges =
  (sheet: string, part: Rectangle): Batch<readonly Rectangle[]> =>
  (context) => {
    const merged = context.workbook.worksheets
      .getItem(sheet)
      .getRange(formatRectangle(part))
      .getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return () =>
      merged.isNullObject
        ? []
        : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            row: rowIndex,
            column: columnIndex,
            rows: rowCount,
            columns: columnCount,
          }));
  };
