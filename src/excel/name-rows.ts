import type { Batch } from "./batch";

/** Rows of a sheet to be known by a name of that sheet. */
export interface RowsToName {
  readonly name: string;
  /** Counted from 0, both included. */
  readonly first: number;
  readonly last: number;
}

/** What decides whether rows of a sheet can be named, and how. */
export const readSheetNames =
  (sheet: string): Batch<{ readonly names: readonly string[]; readonly protected: boolean }> =>
  (context) => {
    const { names, protection } = context.workbook.worksheets.getItem(sheet);
    names.load("items/name");
    protection.load("protected");
    return () => ({ names: names.items.map(({ name }) => name), protected: protection.protected });
  };

/** Names rows in a way that no list of names shows; names in `taken` are given anew. */
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
