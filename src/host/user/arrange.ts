import type { Rectangle } from "../../sheet/rectangle";
import type { Font } from "../model/book/format";
import type { Frozen, Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { assign } from "../model/changes/assign";
import { editColumns, editRows } from "../model/changes/edit-cells";
import { editFormats } from "../model/changes/edit-formats";
import { mayDo } from "../model/changes/locks";
import { note } from "../model/changes/note";

/** Keeps the first rows and columns in sight while the others scroll. */
export function freezePanes(workbook: Workbook, sheet: Sheet, frozen: Frozen): void {
  assign(workbook, sheet, "frozen", frozen);
  note(workbook, { kind: "look", sheet });
}

/** Sets the width of the columns of some cells, in characters of the standard font. */
export function setWidth(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, width: number): void {
  editColumns(workbook, sheet, rectangle, (column) => ({ ...column, width }));
  note(workbook, { kind: "look", sheet });
}

/** Sets the height of the rows of some cells, in points. */
export function setHeight(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, height: number): void {
  editRows(workbook, sheet, rectangle, (row) => ({ ...row, height }));
  note(workbook, { kind: "look", sheet });
}

export function hideRows(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, hidden: boolean): void {
  editRows(workbook, sheet, rectangle, (row) => ({ ...row, hidden }));
  note(workbook, { kind: "hidden-rows", sheet, rectangle, hidden });
}

export function hideColumns(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, hidden: boolean): void {
  editColumns(workbook, sheet, rectangle, (column) => ({ ...column, hidden }));
  note(workbook, { kind: "look", sheet });
}

/** Changes the font of some cells, and leaves what is not named as it is. */
export function changeFont(workbook: Workbook, sheet: Sheet, areas: readonly Rectangle[], change: Partial<Font>): void {
  mayDo(sheet, "allowFormatCells");
  for (const area of areas)
    editFormats(workbook, sheet, area, (format) => ({ ...format, font: { ...format.font, ...change } }));
}
