import type { CellValue } from "../../sheet/cell";
import type { Draft } from "../../sheet/draft";
import type { TableContents } from "../../templates/read-back/collect-choices";

/** The tables of a sheet that is about to be written, as if they had been read. */
export const listEntries = ({ tables, cells }: Draft): readonly TableContents[] =>
  tables.map(({ name, rectangle: { row, column, rows, columns } }) => {
    const valueAt = (r: number, c: number): CellValue => {
      const block = cells.find((one) => r >= one.row && r < one.row + one.contents.length);
      const content = block?.contents[r - block.row]?.[c - block.column] ?? "";
      return typeof content === "object" ? "" : content;
    };
    return {
      name,
      columns: Array.from({ length: columns }, (_, c) => ({
        heading: String(valueAt(row, column + c)),
        values: Array.from({ length: rows - 1 }, (_, r) => valueAt(row + 1 + r, column + c)),
      })),
    };
  });
