import type { Batch } from "./batch";

/**
 * A hidden name in the scope of each sheet that the add-in makes. It is written in the same batch as the sheet, first
 * of all and again last of all: after a failure it tells a half-made sheet from a complete one, and both from a sheet
 * of somebody else's.
 */
const MARK = "ActionPlan.Made";
const BEGUN = '="begun"';
const DONE = '="done"';

/** Queues the mark of a sheet whose contents follow. */
export function markBegun(sheet: Excel.Worksheet): void {
  sheet.names.add(MARK, BEGUN).visible = false;
}

/** Queues the mark of a sheet whose contents are all queued. */
export function markDone(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK).formula = DONE;
}

/** What became of a sheet that was to be made. `foreign`: there is such a sheet, but it is not marked and not blank. */
export type Made = "absent" | "begun" | "done" | "foreign";

/** Reads what became of sheets that were to be made. */
export const readMade =
  (names: readonly string[]): Batch<readonly Made[]> =>
  (context) => {
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const mark = sheet.names.getItemOrNullObject(MARK);
      mark.load("formula");
      return { sheet, mark, used: sheet.getUsedRangeOrNullObject(true) };
    });
    return () =>
      sheets.map(({ sheet, mark, used }): Made => {
        if (sheet.isNullObject) return "absent";
        if (!mark.isNullObject) return mark.formula === DONE ? "done" : "begun";
        return used.isNullObject ? "begun" : "foreign";
      });
  };

/** Deletes sheets. */
export const deleteSheets =
  (names: readonly string[]): Batch<void> =>
  (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    return () => undefined;
  };
