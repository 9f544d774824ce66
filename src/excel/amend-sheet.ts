import { formatRectangle } from "../sheet/a1";
import type { AmendedCells, Amendment } from "../sheet/amendment";
import type { Batch } from "./batch";
import { setFormat, toValue } from "./write-draft";

/** Changes a sheet as an amendment says, and brings it to the front; whole rows move, so what people typed, coloured and commented moves with them. */
export const amendSheet =
  ({ sheet: name, rows, cells, formats }: Amendment): Batch<void> =>
  (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { kind, row, count } of rows) {
      const range = sheet.getRange(`${row + 1}:${row + count}`);
      if (kind === "delete") range.delete(Excel.DeleteShiftDirection.up);
      else range.insert(Excel.InsertShiftDirection.down).clear(Excel.ClearApplyTo.formats);
    }
    for (const { on, format } of formats) setFormat(sheet.getRange(formatRectangle(on)), format, on);
    for (const block of cells) amendCells(sheet, block);
    sheet.activate();
    return () => undefined;
  };

/** Excel leaves a cell as it is where it is handed null. */
function amendCells(sheet: Excel.Worksheet, { row, column, contents }: AmendedCells): void {
  const [first] = contents;
  if (!first) return;
  sheet.getRangeByIndexes(row, column, contents.length, first.length).values = contents.map((cells) => cells.map((content) => (content === null ? null : toValue(content))));
}
