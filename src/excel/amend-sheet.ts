import type { AmendedCells, Amendment, RowChange } from "../sheet/amendment";
import type { Batch } from "./batch";
import { makeRanges, type Ranges } from "./make-ranges";
import { setFormats } from "./set-formats";
import { toValue } from "./write-draft";

/** Changes a sheet only where it must be changed; everything else on it stays as it is. */
export const amendSheet =
  ({ sheet: name, unfilter, rows, cells, formats }: Amendment): Batch<void> =>
  (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(name);
    // https://github.com/OfficeDev/office-js/issues/224 (values), https://github.com/OfficeDev/office-js/issues/994
    // (rows)
    for (const table of unfilter) sheet.tables.getItem(table).clearFilters();
    for (const change of rows) changeRows(sheet, change);
    const ranges = makeRanges(sheet);
    for (const block of cells) writeAmended(ranges, block);
    setFormats(ranges, formats);
    return () => undefined;
  };

function changeRows(sheet: Excel.Worksheet, { kind, row, count }: RowChange): void {
  const range = sheet.getRange(`${String(row + 1)}:${String(row + count)}`);
  if (kind === "delete") range.delete(Excel.DeleteShiftDirection.up);
  else range.insert(Excel.InsertShiftDirection.down).clear(Excel.ClearApplyTo.formats);
}

/** In a matrix of values, Excel skips the cells whose value is null. */
export function writeAmended({ at }: Ranges, { row, column, contents }: AmendedCells): void {
  const [first] = contents;
  if (!first || first.length === 0) return;
  at({ row, column, rows: contents.length, columns: first.length }).values = contents.map((line) =>
    line.map((content) => (content === null ? null : toValue(content))),
  );
}
