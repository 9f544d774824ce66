import type { CellValue } from "../sheet/cell";
import type { Batch } from "./batch";

export interface TableRead {
  readonly name: string;
  /** In the order of the table, without the heading's own cell in `values`. */
  readonly columns: readonly { readonly heading: string; readonly values: readonly CellValue[] }[];
}

/** The contents of the tables of these names; a table that is not there is left out. */
export const readTables =
  (names: readonly string[]): Batch<readonly TableRead[]> =>
  (context) => {
    const tables = names.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("name,columns/items/name,columns/items/values");
      return table;
    });
    return () =>
      tables
        .filter(({ isNullObject }) => !isNullObject)
        .map(({ name, columns }) => ({
          name,
          columns: columns.items.map((column) => ({ heading: column.name, values: (column.values as CellValue[][]).slice(1).flat() })),
        }));
  };
