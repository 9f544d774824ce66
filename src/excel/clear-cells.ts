import { formatRectangle } from "../sheet/a1";
import type { Rectangle } from "../sheet/rectangle";
import type { Batch } from "./batch";

/** Empties blocks of cells; their formats, lists and messages stay. */
export const clearCells =
  (sheet: string, rectangles: readonly Rectangle[]): Batch<void> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const rectangle of rectangles)
      worksheet.getRange(formatRectangle(rectangle)).clear(Excel.ClearApplyTo.contents);
    return () => undefined;
  };
