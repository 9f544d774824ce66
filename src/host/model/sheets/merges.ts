import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { editStoredCells } from "../changes/edit-cells";
import { mayDo, mayWrite } from "../changes/locks";
import { note } from "../changes/note";
import { HostError } from "../host-error";
import { isInside } from "../places/rectangles";

/**
 * Makes one cell of many: only what the top left one holds is kept. `across` does it row by row.
 * @throws {HostError} InvalidOperation within a table
 */
export function mergeCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, across: boolean): void {
  mayDo(sheet, null);
  mayWrite(sheet, rectangle);
  // assumed: the code within a table, where Excel's own button is grey
  if (sheet.tables.some((table) => overlap(table.rectangle, rectangle)))
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
  const blocks = across
    ? Array.from({ length: rectangle.rows }, (_, index) => ({ ...rectangle, row: rectangle.row + index, rows: 1 }))
    : [rectangle];
  const merged = blocks.filter(({ rows, columns }) => rows * columns > 1);
  for (const block of merged) {
    editStoredCells(workbook, sheet, block, (cell, row, column) =>
      row === block.row && column === block.column ? cell : { ...cell, value: "", formula: null },
    );
  }
  assign(workbook, sheet, "merges", [
    ...sheet.merges.filter((merge) => !overlap(merge, rectangle) || !isInside(merge, rectangle)),
    ...merged,
  ]);
  note(workbook, { kind: "look", sheet });
  note(workbook, { kind: "cells", sheet, rectangle });
}

export function unmergeCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle): void {
  mayDo(sheet, null);
  assign(
    workbook,
    sheet,
    "merges",
    sheet.merges.filter((merge) => !overlap(merge, rectangle)),
  );
  note(workbook, { kind: "look", sheet });
}
