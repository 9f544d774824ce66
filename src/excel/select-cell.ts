import { formatCell } from "../sheet/a1";
import type { Cell } from "../sheet/cell";
import type { Batch } from "./batch";

/** Brings a sheet to the front and selects one of its cells. */
export const selectCell =
  (sheet: string, cell: Cell): Batch<void> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(formatCell(cell)).select();
    return () => undefined;
  };
