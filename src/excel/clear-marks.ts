import { all, type Batch } from "./batch";
import { markCells } from "./mark-cells";

/** Removes marks by their ids; nothing else on the sheet is touched. */
export const clearMarks = (sheet: string, ids: readonly string[]): Batch<unknown> => all(markCells(sheet, ids, []));
