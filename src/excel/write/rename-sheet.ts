import type { Batch } from "../batch";

/**
 * Gives a sheet another name.
 *
 * @example
 * await run(renameSheet("Submission (2)", "Submission"));
 */
export const renameSheet =
  (sheet: string, name: string): Batch<void> =>
  (context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
    return () => undefined;
  };
