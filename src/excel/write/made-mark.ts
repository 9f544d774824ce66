import type { Batch } from "../batch";
import type { NamedDraft } from "./write-draft";

/** What became of a sheet that was to be made. `foreign`: there is such a sheet, but somebody else made it. */
export type Made = "absent" | "begun" | "done" | "foreign";

/**
 * Reads what became of sheets that were to be made. The color of its tab is written last of all, so it marks a complete
 * sheet; a half-made one is blank or begins with the words of its draft. A hidden sheet has no mark: its name is only
 * ever the add-in's.
 */
export const readMade =
  (drafts: readonly NamedDraft[]): Batch<readonly Made[]> =>
  (context) => {
    const reads = drafts.map(({ name, draft }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("tabColor");
      const first = sheet.getRange("A1").load("values");
      const used = sheet.getUsedRangeOrNullObject(true);
      return (): Made => {
        if (sheet.isNullObject) return "absent";
        if (draft.hidden === true || sheet.tabColor.toLowerCase() === draft.tabColor?.toLowerCase()) return "done";
        return used.isNullObject || first.values[0]?.[0] === draft.cells[0]?.contents[0]?.[0] ? "begun" : "foreign";
      };
    });
    return () => reads.map((read) => read());
  };

/** Deletes sheets. */
export const deleteSheets =
  (names: readonly string[]): Batch<void> =>
  (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    return () => undefined;
  };
