import type { Rectangle } from "../../../sheet/rectangle";
import { formatAt, mapCells } from "../book/cells";
import { writeDisplayText } from "../book/display";
import { findUsed } from "../book/find-used";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { editColumns } from "./edit-cells";
import { note } from "./note";

/**
 * Makes the columns of an area as wide as what they show.
 * assumed: a column fits when its longest text does, with a digit's width for each character
 */
export function fitColumns(workbook: Workbook, sheet: Sheet, area: Rectangle): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const used = findUsed(sheet, true, { ...area, column, columns: 1 });
    if (!used) continue;
    const width = Math.min(255, longestIn(sheet, used, workbook.culture) + 0.71);
    editColumns(workbook, sheet, used, (one) => ({ ...one, width, hidden: false }));
  }
  note(workbook, { kind: "look", sheet });
}

function longestIn(sheet: Sheet, rectangle: Rectangle, culture: Workbook["culture"]): number {
  let longest = 0;
  mapCells(sheet, rectangle, (cell, row, column) => {
    const { font, numberFormat } = cell.format ?? formatAt(sheet, { row, column });
    for (const line of writeDisplayText(cell.value, { numberFormat }, culture).split("\n"))
      longest = Math.max(longest, (line.length * font.size) / 11);
  });
  return longest;
}
