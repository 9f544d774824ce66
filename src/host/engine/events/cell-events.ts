import { formatCell } from "../../../sheet/a1";
import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import type { CellsChange, Change } from "../../model/book/change";
import type { Sheet } from "../../model/book/sheet";
import { readValueType } from "../../model/book/value-type";
import type { Workbook } from "../../model/book/workbook";
import { formatAddress } from "../../model/places/address";
import { EVENT } from "../protocol";
import { BINDING_DATA_CHANGED } from "./classic-events";
import type { EventEntry, Origin } from "./event-entry";
import { describePlace, raiseOnSheet, raiseTwice } from "./event-entry";

/** What an event says of a single cell, or of the way that cells moved. */
export interface CellDetail {
  readonly before?: CellValue;
  readonly after?: CellValue;
  readonly shift?: string;
}

// documented: details only where a single cell was edited:
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
export function listCellEvents(
  sheet: Sheet,
  rectangle: Rectangle,
  changeType: string,
  origin: Origin,
  { before, after, shift = "None" }: CellDetail,
): EventEntry[] {
  const args = {
    ...describePlace({ sheet, rectangle }),
    changeType,
    ...origin,
    shiftDirection: shift,
    ...(before !== undefined && after !== undefined && rectangle.rows * rectangle.columns === 1
      ? {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: readValueType(before),
          valueTypeAfter: readValueType(after),
        }
      : {}),
  };
  const tables = sheet.tables.filter((table) => overlap(table.rectangle, rectangle));
  return [
    ...raiseOnSheet(EVENT.worksheetChanged, sheet, args),
    ...tables.flatMap(({ id }) => {
      const tableArgs = { ...args, tableId: id, worksheetId: sheet.id };
      return [
        { type: EVENT.tableChanged, target: id, args: tableArgs },
        ...raiseTwice(EVENT.tableChanged, sheet.id, tableArgs),
      ];
    }),
  ];
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.datachangetype
export function nameMovement({
  kind,
  shift,
  rectangle,
}: {
  readonly kind: "inserted" | "deleted";
  readonly shift: string;
  readonly rectangle: Rectangle;
}): string {
  const vertical = shift === "Down" || shift === "Up";
  const whole = formatAddress(rectangle).match(vertical ? /^\d+:/ : /^[A-Z]+:[A-Z]+$/) !== null;
  if (!whole) return kind === "inserted" ? "CellInserted" : "CellDeleted";
  return `${vertical ? "Row" : "Column"}${kind === "inserted" ? "Inserted" : "Deleted"}`;
}

/** The names that Office.js has for the ways that cells move. */
export const SHIFTED = {
  inserted: { Down: "ShiftCellDown", Right: "ShiftCellRight", Up: "None", Left: "None" },
  deleted: { Up: "ShiftCellUp", Left: "ShiftCellLeft", Down: "None", Right: "None" },
} as const;

// documented: only of cells that had a formula:
// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onformulachanged-member
export function listFormulaEvents(
  { sheet, formulasBefore = [] }: Extract<Change, { kind: "cells" }>,
  source: string,
): EventEntry[] {
  if (formulasBefore.length === 0) return [];
  return raiseOnSheet(EVENT.worksheetFormulaChanged, sheet, {
    source,
    formulaDetails: formulasBefore.map(({ formula, ...cell }) => ({
      cellAddress: formatCell(cell),
      previousFormula: formula,
    })),
  });
}

/** Events of the bindings that contain a changed cell. */
export function listBindingEvents({ sheet, rectangle }: CellsChange, { bindings }: Workbook): EventEntry[] {
  const touched = bindings.filter(
    ({ anchor }) => anchor.sheet === sheet && anchor.areas.some((area) => overlap(area, rectangle)),
  );
  return touched.map(({ id }) => ({ type: BINDING_DATA_CHANGED, target: "", args: { bindingId: id } }));
}
