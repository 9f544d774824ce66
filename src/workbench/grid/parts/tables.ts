import type { Table } from "../../../host/doors/spreadsheet";
import { toRange } from "../sheet-view";
import { tableTheme } from "../table-theme";
import type { Part } from "./part";

export const tables: Part<readonly Table[]> = {
  of: (sheet) => sheet.tables,
  show: ({ paint }, tables, before = []) => {
    for (const { id } of before) paint("sheet.mutation.delete-table", { tableId: id });
    for (const table of tables) {
      const theme = tableTheme(table);
      paint("sheet.mutation.register-worksheet-range-theme-style", {
        themeName: theme.name,
        rangeThemeStyleJson: theme,
      });
      paint("sheet.mutation.add-table", {
        tableId: table.id,
        name: table.name,
        range: toRange(table.rectangle),
        header: table.columns.map(({ name }) => name),
        options: { tableStyleId: theme.name, showHeader: table.showHeaders },
      });
    }
  },
};
