import { formulaRows } from "../book/formula-rows";
import type { Workbook } from "../book/workbook";

/** After a file was opened: the formulas that it has no value for are calculated; what Excel calculated is kept. */
export function markUncalculated({ sheets, history }: Workbook): void {
  for (const sheet of sheets) {
    for (const row of formulaRows(sheet)) {
      for (const [column, cell] of (sheet.rows.get(row)?.cells ?? []).entries())
        if (cell?.formula && cell.value === "" && history.stale !== "everything")
          history.stale.push({ sheet, rectangle: { row, column, rows: 1, columns: 1 } });
    }
  }
}
