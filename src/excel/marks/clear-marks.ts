import { all, type Batch } from "../batch";
import { markCells } from "./mark-cells";

/**
 * Removes marks by their ids; nothing else on the sheet is touched.
 *
 * @example
 * await run(clearMarks("Plan", ["{5F0B3C2E-…}"]));
 */
export const clearMarks = (sheet: string, ids: readonly string[]): Batch<unknown> => all(markCells(sheet, ids, []));
