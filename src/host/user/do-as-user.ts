import type { Workbook } from "../model/book/workbook";
import { inStep, redo, undo } from "../model/changes/steps";
import { calculateStale } from "../model/formulas/calculate";

/**
 * Does something as a person at the keyboard does: it is one step, which can be undone, and the formulas are calculated
 * at once.
 * @throws {HostError} whatever the workbook refuses; what was changed before that stays changed
 * @example doAsUser(workbook, () => writeCells(workbook, sheet, { row: 3, column: 1, rows: 1, columns: 1 },
 * "Library"));
 */
export const doAsUser = <Result>(workbook: Workbook, work: () => Result): Result =>
  inStep(workbook, "user", () => {
    const result = work();
    calculateStale(workbook);
    return result;
  });

/** Undoes the last step, and calculates the formulas; false if there is none. */
export const undoAsUser = (workbook: Workbook): boolean => undo(workbook) && doAsUser(workbook, () => true);

/** Repeats the step that was undone last, and calculates the formulas; false if there is none. */
export const redoAsUser = (workbook: Workbook): boolean => redo(workbook) && doAsUser(workbook, () => true);
