import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import type { Pivot } from "../book/pivot";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { editStoredCells } from "../changes/edit-cells";
import { editFormats } from "../changes/edit-formats";
import { mayDo, mayWrite } from "../changes/locks";
import { note } from "../changes/note";
import { isInside, subtractAll } from "../places/rectangles";
import { nameColumns } from "../tables/table-growth";
import { noteCells, recordContents } from "./write";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

/** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
export function clearCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, what: ClearWhat): void {
  if (what === "All" || what === "Contents") forgetPivots(workbook, sheet, rectangle);
  if (what === "All" || what === "Contents" || what === "ResetContents")
    clearContents(workbook, sheet, rectangle, what === "All");
  if (what === "All" || what === "Formats") clearFormats(workbook, sheet, rectangle);
  // assumed: a validation goes with everything else
  if (what === "All" && sheet.validations.some(({ areas }) => areas.some((area) => overlap(area, rectangle)))) {
    assign(
      workbook,
      sheet,
      "validations",
      sheet.validations
        .map((validation) => ({ ...validation, areas: subtractAll(validation.areas, [rectangle]) }))
        .filter(({ areas }) => areas.length > 0),
    );
    note(workbook, { kind: "validations", sheet });
  }
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    mayWrite(sheet, rectangle);
    editStoredCells(workbook, sheet, rectangle, (cell) => (cell.link ? { ...cell, link: null } : cell));
    if (what === "RemoveHyperlinks")
      editStoredCells(workbook, sheet, rectangle, (cell) => (cell.format ? { ...cell, format: null } : cell));
    note(workbook, { kind: "format", sheet, rectangle });
  }
}

// assumed: a PivotTable whose cells are all cleared is gone, as it is for a person
function forgetPivots(workbook: Workbook, sheet: Sheet, rectangle: Rectangle): void {
  const isLeft = ({ place, filterPlace }: Pivot): boolean =>
    !isInside(place, rectangle) || (filterPlace !== null && !isInside(filterPlace, rectangle));
  if (!sheet.pivots.every(isLeft)) assign(workbook, sheet, "pivots", sheet.pivots.filter(isLeft));
}

function clearContents(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, links: boolean): void {
  mayWrite(sheet, rectangle);
  const before = recordContents(sheet, rectangle);
  editStoredCells(workbook, sheet, rectangle, (cell) => ({
    ...cell,
    value: "",
    formula: null,
    link: links ? null : cell.link,
  }));
  noteCells(workbook, sheet, rectangle, before);
  nameColumns(workbook, sheet, rectangle);
}

function clearFormats(workbook: Workbook, sheet: Sheet, rectangle: Rectangle): void {
  mayDo(sheet, "allowFormatCells");
  const normal = workbook.styles[0]?.format;
  if (normal) editFormats(workbook, sheet, rectangle, () => normal);
  // assumed: conditional formats are cleared with the formats, and merged cells are split
  assign(
    workbook,
    sheet,
    "merges",
    sheet.merges.filter((merge) => !overlap(merge, rectangle)),
  );
  const formats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: subtractAll(format.areas, [rectangle]) }))
    .filter(({ areas }) => areas.length > 0);
  if (sheet.conditionalFormats.some(({ areas }) => areas.some((area) => overlap(area, rectangle)))) {
    assign(workbook, sheet, "conditionalFormats", formats);
    note(workbook, { kind: "conditional-formats", sheet });
  }
}
