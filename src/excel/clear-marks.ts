import { all, type Batch } from "./batch";
import { markCells } from "./mark-cells";

/** Takes marks away, told by their ids; nothing else of the sheet is touched. */
export const clearMarks = (sheet: string, ids: readonly string[]): Batch<unknown> => all(markCells(sheet, ids, []));
