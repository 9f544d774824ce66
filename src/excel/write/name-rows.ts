import type { Batch } from "../batch";

/** Rows of a sheet that get a name in the scope of that sheet. */
export interface RowsToName {
  readonly name: string;
  /** Counted from 0, both included. */
  readonly first: number;
  readonly last: number;
}

/**
 * Reads what decides whether rows of a sheet can be named, and how.
 *
 * @example
 * await run(readSheetNames("Plan")) // { names: ["ActionPlan.LastRow"], protected: false }
 */
export const readSheetNames =
  (sheet: string): Batch<{ readonly names: readonly string[]; readonly protected: boolean }> =>
  (context) => {
    const { names, protection } = context.workbook.worksheets.getItem(sheet);
    names.load("items/name");
    protection.load("protected");
    return () => ({ names: names.items.map(({ name }) => name), protected: protection.protected });
  };

/** Names rows with names that no list of names shows; names in `taken` are replaced. */
export const nameRows =
  (sheet: string, rows: readonly RowsToName[], taken: readonly string[]): Batch<void> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { name, first, last } of rows) {
      if (taken.includes(name)) worksheet.names.getItem(name).delete();
      worksheet.names.add(name, worksheet.getRange(`${String(first + 1)}:${String(last + 1)}`)).visible = false;
    }
    return () => undefined;
  };
