import type { Rectangle } from "../../../sheet/rectangle";
import { formatAt, isWholeColumns, isWholeRows, storedCells } from "../../model/book/cells";
import type { Format } from "../../model/book/format";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { editFormats } from "../../model/changes/edit-formats";
import { mayDo } from "../../model/changes/locks";
import type { Look, RangeTarget } from "../targets";

/** How some cells look. */
export const createLook = (range: RangeTarget, workbook: Workbook): Look => ({
  range,
  uniform: (pick) => findUniform(range, pick),
  change(edit) {
    mayDo(range.sheet, "allowFormatCells");
    for (const area of range.areas) editFormats(workbook, range.sheet, area, edit);
  },
});

function findUniform<Value>({ sheet, areas }: RangeTarget, pick: (format: Format) => Value): Value | undefined {
  let first: Value | undefined;
  let last: Format | undefined;
  for (const area of areas) {
    for (const format of listFormats(sheet, area)) {
      if (format === last) continue;
      last = format;
      const value = pick(format);
      if (first === undefined) first = value;
      else if (first !== value) return undefined;
    }
  }
  return first;
}

/** The formats of the cells of an area; of whole rows and columns, that of what is not stored once. */
function* listFormats(sheet: Sheet, area: Rectangle): Generator<Format> {
  if (isWholeColumns(area)) {
    for (let column = area.column; column < Math.min(area.column + area.columns, 256); column++)
      yield sheet.columns.get(column)?.format ?? sheet.format;
    for (const { row, column } of storedCells(sheet, area)) yield formatAt(sheet, { row, column });
    return;
  }
  const columns = isWholeRows(area) ? Math.min(area.columns, 256) : area.columns;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const stored = sheet.rows.get(row);
    for (let column = area.column; column < area.column + columns; column++) {
      yield stored?.cells[column]?.format ?? stored?.format ?? sheet.columns.get(column)?.format ?? sheet.format;
    }
  }
}
