import { all, type Batch } from "../batch";

/** A sheet, and a mark that it has. */
export interface Marked {
  readonly sheet: string;
  readonly mark: string;
}

/**
 * Reads which of some sheets have which of some marks: names in their own scope, which go when the sheet does.
 *
 * @example
 * await run(findMarked(["Old", "New"], new Set(["ActionPlan.Moved_4f1k"]))) // [{ sheet: "New", mark: … }]
 */
export const findMarked = (sheets: readonly string[], marks: ReadonlySet<string>): Batch<readonly Marked[]> => {
  const batch = all(sheets.map(readSheetMarks));
  return (context) => {
    const read = batch(context);
    return () => read().flatMap((found) => found.filter(({ mark }) => marks.has(mark)));
  };
};

const readSheetMarks =
  (sheet: string): Batch<readonly Marked[]> =>
  (context) => {
    const { names } = context.workbook.worksheets.getItem(sheet);
    names.load("items/name");
    return () => names.items.map(({ name }) => ({ sheet, mark: name }));
  };
