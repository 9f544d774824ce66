import { isExcelError } from "../excel/excel-error";
import type { Command } from "./command";
import type { CellWrites } from "./fixes/cell-writes";
import { type FixOutcome, PROTECTED, refused } from "./fixes/fix-outcome";
import { writeCells } from "./fixes/write-cells";

/**
 * Takes back what a fix wrote, in one write, where the cells still hold it. What somebody typed there since stays; so
 * does everything where the steps have moved.
 */
export const undoFix = {
  id: "undoFix",
  title: "Undo",
  async run(written) {
    try {
      const outcome = await writeCells(written);
      return outcome.kind === "done" ? outcome : CHANGED;
    } catch (error) {
      if (isExcelError(error, "AccessDenied")) return PROTECTED;
      if (isExcelError(error, "ItemNotFound")) return CHANGED; // the sheet is gone, or has another name
      throw error;
    }
  },
} as const satisfies Command<CellWrites, FixOutcome>;

const CHANGED = refused("The sheet has been changed there since, so nothing was undone.");
