import type { Column } from "../../../host/doors/spreadsheet";
import { emptyColumn } from "../../../host/doors/spreadsheet";
import { columnData } from "../sheet-data";
import type { Part } from "./part";

export const columns: Part<ReadonlyMap<number, Column>> = {
  of: (sheet) => sheet.columns,
  show: ({ paint }, columns, before, sheet) => {
    if (!before) return;
    const changed = new Set(
      [...columns.keys(), ...before.keys()].filter((index) => columns.get(index) !== before.get(index)),
    );
    const data = Object.fromEntries(
      [...changed].map((index) => [index, columnData(columns.get(index) ?? emptyColumn, sheet)]),
    );
    if (changed.size > 0) paint("sheet.mutation.set-col-data", { columnData: data });
  },
};
