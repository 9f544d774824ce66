import type { Rectangle } from "../../../sheet/rectangle";
import { storedRows } from "./cells";
import type { Sheet, StoredCell } from "./sheet";
import { COLUMNS, emptyRow, ROWS } from "./sheet";

/** The smallest rectangle around what is used; null where nothing is. With `valuesOnly`, formats do not count. */
export function findUsed(sheet: Sheet, valuesOnly: boolean, within?: Rectangle): Rectangle | null {
  const edge = within ?? { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
  const counts = valuesOnly
    ? (cell: StoredCell | undefined) => cell !== undefined && (cell.value !== "" || cell.formula !== null)
    : Boolean;
  let [top, left, bottom, right] = [ROWS, COLUMNS, -1, -1];
  const rows =
    edge.rows < sheet.rows.size
      ? storedRows(sheet, edge).map((index) => [index, sheet.rows.get(index) ?? emptyRow] as const)
      : sheet.rows;
  for (const [index, { cells }] of rows) {
    if (index < edge.row || index >= edge.row + edge.rows) continue;
    let first = edge.column;
    let last = Math.min(cells.length, edge.column + edge.columns) - 1;
    while (last >= first && !counts(cells[last])) last--;
    if (last < first) continue;
    while (!counts(cells[first])) first++;
    top = Math.min(top, index);
    bottom = Math.max(bottom, index);
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
