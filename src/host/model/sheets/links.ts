import type { Rectangle } from "../../../sheet/rectangle";
import { cellAt, formatAt } from "../book/cells";
import { writeDisplayText } from "../book/display";
import type { Link, Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";
import { mayDo, mayWrite } from "../changes/locks";
import { note } from "../changes/note";
import { invalid } from "../host-error";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
export interface RangeHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link of the first cell; null where it has none. */
export function readLink(sheet: Sheet, rectangle: Rectangle): RangeHyperlink | null {
  const { link, value, format } = cellAt(sheet, rectangle);
  if (!link) return null;
  const textToDisplay = writeDisplayText(value, format ?? formatAt(sheet, rectangle), {
    name: "en-US",
  } as Workbook["culture"]);
  return {
    ...(link.address ? { address: link.address } : {}),
    ...(link.documentReference ? { documentReference: link.documentReference } : {}),
    ...(link.screenTip ? { screenTip: link.screenTip } : {}),
    textToDisplay,
  };
}

/**
 * Links cells, and writes what they show. The cells get the look of a link.
 * documented: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-hyperlinks
 */
export function setLink(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, value: unknown): void {
  mayWrite(sheet, rectangle);
  mayDo(sheet, sheet.protection.protected ? "allowInsertHyperlinks" : null);
  const wanted = readHyperlink(value);
  const link: Link = {
    address: wanted.address ?? "",
    documentReference: wanted.documentReference ?? "",
    screenTip: wanted.screenTip ?? "",
  };
  const shown = wanted.textToDisplay;
  const style = workbook.styles.find(({ name }) => name === "Hyperlink")?.format.font;
  editCells(workbook, sheet, rectangle, (cell, row, column) => {
    const format = cell.format ?? formatAt(sheet, { row, column });
    const font = { ...format.font, color: style?.color ?? "#0563C1", underline: "Single" as const };
    // assumed: an empty cell shows the address
    const text = shown ?? (cell.value === "" ? link.address || link.documentReference : null);
    return {
      value: text ?? cell.value,
      formula: text === null ? cell.formula : null,
      link,
      format: { ...format, font, style: "Hyperlink" },
    };
  });
  note(workbook, { kind: "cells", sheet, rectangle });
}

function readHyperlink(value: unknown): RangeHyperlink {
  if (typeof value !== "object" || value === null || Array.isArray(value)) invalid();
  const link: RangeHyperlink = value;
  if (!link.address && !link.documentReference) invalid();
  return link;
}
