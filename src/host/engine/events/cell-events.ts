import { formatCell } from "../../../sheet/a1";
import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import type { CellsChange, Change } from "../../model/book/change";
import type { Sheet } from "../../model/book/sheet";
import type { Table } from "../../model/book/table";
import { readValueType } from "../../model/book/value-type";
import type { Workbook } from "../../model/book/workbook";
import { wholeSheet } from "../../model/places/rectangles";
import { EVENT } from "../protocol";
import { BINDING_DATA_CHANGED } from "./classic-events";
import type { EventEntry, Origin } from "./event-entry";
import { describePlace, raiseOnSheet, raiseTwice } from "./event-entry";

// documented: details only where a single cell was edited:
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
/** Events of the sheet and of the tables in which cells were edited. */
export function listEditEvents({ sheet, rectangle, before, after }: CellsChange, origin: Origin): EventEntry[] {
  const isDetailed = before !== undefined && after !== undefined && rectangle.rows * rectangle.columns === 1;
  const args = {
    ...describePlace({ sheet, rectangle }),
    changeType: "RangeEdited",
    ...origin,
    shiftDirection: "None",
    ...(isDetailed
      ? {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: readValueType(before),
          valueTypeAfter: readValueType(after),
        }
      : {}),
  };

  return [
    ...raiseOnSheet(EVENT.worksheetChanged, sheet, args),
    ...sheet.tables.filter(isTouched(rectangle)).flatMap((table) => raiseOnTable(table, sheet, args)),
  ];
}

type MovedCells = Extract<Change, { kind: "inserted" | "deleted" }>;

/** Events of the sheet and of the tables in which cells came or went. */
export function listMovementEvents(change: MovedCells, origin: Origin): EventEntry[] {
  const { kind, sheet, rectangle, shift, tablesBefore } = change;
  const describe = (within: Rectangle): EventEntry["args"] => ({
    ...describePlace({ sheet, rectangle }),
    changeType: nameMovement(change, within),
    ...origin,
    shiftDirection: SHIFTED[kind][shift],
  });
  const tables = kind === "inserted" ? sheet.tables : tablesBefore;

  return [
    ...raiseOnSheet(EVENT.worksheetChanged, sheet, describe(wholeSheet)),
    ...tables.filter(isTouched(rectangle)).flatMap((table) => raiseOnTable(table, sheet, describe(table.rectangle))),
  ];
}

const isTouched =
  (rectangle: Rectangle) =>
  (table: Table): boolean =>
    overlap(table.rectangle, rectangle);

function raiseOnTable({ id }: Table, sheet: Sheet, args: EventEntry["args"]): EventEntry[] {
  const tableArgs = { ...args, tableId: id, worksheetId: sheet.id };
  return [
    { type: EVENT.tableChanged, target: id, args: tableArgs },
    ...raiseTwice(EVENT.tableChanged, sheet.id, tableArgs),
  ];
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.datachangetype
/** Rows of the sheet or of a table come and go as a whole, or only some of their cells do. */
function nameMovement({ kind, shift, rectangle }: MovedCells, within: Rectangle): string {
  const isVertical = shift === "Down" || shift === "Up";
  const isWhole = isVertical
    ? rectangle.column <= within.column && rectangle.column + rectangle.columns >= within.column + within.columns
    : rectangle.row <= within.row && rectangle.row + rectangle.rows >= within.row + within.rows;
  const lines = isVertical ? "Row" : "Column";
  return `${isWhole ? lines : "Cell"}${kind === "inserted" ? "Inserted" : "Deleted"}`;
}

/** The names that Office.js has for the ways that cells move. */
const SHIFTED = {
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
