import type { CellValue } from "../../sheet/cell";
import type { Batch } from "../batch";

export interface TableRead {
  readonly name: string;
  /** In the order of the table; `values` does not contain the heading. */
  readonly columns: readonly { readonly heading: string; readonly values: readonly CellValue[] }[];
}

/**
 * Reads the contents of the tables with these names; tables that do not exist are left out.
 *
 * @example
 * await run(readTables(["Strategies"]))
 * // [{ name: "Strategies", columns: [{ heading: "Strategy", values: ["Tutoring"] }] }]
 */
export const readTables =
  (names: readonly string[]): Batch<readonly TableRead[]> =>
  (context) => {
    const tables = names.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("columns/items/values");
      return { name, table };
    });
    return () =>
      tables
        .filter(({ table }) => !table.isNullObject)
        .map(({ name, table }) => ({
          name,
          columns: table.columns.items.map(({ values }) => readColumn(values as CellValue[][])),
        }));
  };

/** A column's first value is its heading. */
const readColumn = ([heading, ...values]: readonly (readonly CellValue[])[]): TableRead["columns"][number] => ({
  heading: String(heading),
  values: values.flat(),
});
