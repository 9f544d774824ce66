import { formatRectangle } from "../sheet/a1";
import type { Rectangle } from "../sheet/rectangle";
import type { Batch } from "./batch";

/** Reads whether some rows of a block are hidden, by hand or by a filter. */
export const readHidden =
  (sheet: string, block: Rectangle): Batch<boolean> =>
  (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatRectangle(block));
    range.load("rowHidden");
    return () => (range.rowHidden as boolean | null) !== false; // null where some are and some are not
  };
