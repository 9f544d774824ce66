import type { Rectangle } from "../../../sheet/rectangle";
import type { Table } from "../book/table";

/** The rows of a table between its headings and its totals. A table has always at least one. */
export function getBody({ rectangle, showHeaders, showTotals }: Table): Rectangle {
  const above = showHeaders ? 1 : 0;
  return { ...rectangle, row: rectangle.row + above, rows: rectangle.rows - above - (showTotals ? 1 : 0) };
}

/** Null where it is not shown. */
export const findHeader = ({ rectangle, showHeaders }: Table): Rectangle | null =>
  showHeaders ? { ...rectangle, rows: 1 } : null;

export const findTotals = ({ rectangle, showTotals }: Table): Rectangle | null =>
  showTotals ? { ...rectangle, row: rectangle.row + rectangle.rows - 1, rows: 1 } : null;
