import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { contains, overlap } from "../../../sheet/rectangle";
import type { CalculatedCell, ChangedCells } from "../book/calculated";
import { cellAt } from "../book/cells";
import type { Sheet } from "../book/sheet";
import type { Spill } from "../book/spill";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { editCells } from "../changes/edit-cells";
import { isOnSheet, listCells } from "../places/rectangles";

/** The spill that a cell is in; null where it is in none. */
export const findSpill = ({ spills }: Sheet, cell: Cell): Spill | null =>
  spills.find(({ rectangle }) => contains(rectangle, cell)) ?? null;

const spillFrom = ({ spills }: Sheet, { row, column }: Cell): Spill | null =>
  spills.find(({ rectangle }) => rectangle.row === row && rectangle.column === column) ?? null;

/** Clears the cells that deleted formulas had filled; returns these cells. */
export function withdrawSpills(workbook: Workbook): ChangedCells[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.spills.flatMap((spill) => {
      if (cellAt(sheet, spill.rectangle).formula !== null) return [];
      forget(workbook, sheet, spill);
      return [{ sheet, rectangle: spill.rectangle }];
    }),
  );
}

/**
 * Puts the values of formulas that have several into the cells next to them, or `#SPILL!` if something is in the way;
 * returns the cells that this changed, other than the formulas' own.
 * documented: https://support.microsoft.com/office/205c6b06-03ba-4151-89a1-87a7eb36e531
 */
export function spillOver(workbook: Workbook, calculated: readonly CalculatedCell[]): ChangedCells[] {
  return calculated.flatMap(({ sheet, row, column, values }) => {
    const before = spillFrom(sheet, { row, column });
    if (!before && !values) return [];
    const rectangle = { row, column, rows: values?.length ?? 1, columns: values?.[0]?.length ?? 1 };
    const spill = values ? { rectangle, values } : null;
    if (spill && isSame(before, spill) && isIntact(sheet, spill)) return [];
    if (before) forget(workbook, sheet, before);
    if (spill && isFree(sheet, rectangle)) fill(workbook, sheet, spill);
    else if (spill)
      editCells(workbook, sheet, { row, column, rows: 1, columns: 1 }, (cell) => ({ ...cell, value: "#SPILL!" }));
    return [before?.rectangle, rectangle].flatMap((place) => (place ? [{ sheet, rectangle: place }] : []));
  });
}

const isSame = (a: Spill | null, b: Spill | null): boolean => JSON.stringify(a) === JSON.stringify(b);

const isOwn = (cell: Cell, { row, column }: Rectangle): boolean => cell.row === row && cell.column === column;

/** Whether a cell still holds what was put into it. */
const holds = (sheet: Sheet, { rectangle, values }: Spill, cell: Cell): boolean => {
  const { value, formula } = cellAt(sheet, cell);
  return formula === null && Object.is(value, values[cell.row - rectangle.row]?.[cell.column - rectangle.column]);
};

const isIntact = (sheet: Sheet, spill: Spill): boolean =>
  Array.from(listCells(spill.rectangle)).every((cell) => isOwn(cell, spill.rectangle) || holds(sheet, spill, cell));

/** Nothing is in the way: no content, no merged cells, no table, and not the edge of the sheet. */
function isFree(sheet: Sheet, rectangle: Rectangle): boolean {
  if (
    !isOnSheet(rectangle) ||
    sheet.merges.some((merge) => overlap(merge, rectangle)) ||
    sheet.tables.some((table) => overlap(table.rectangle, rectangle))
  )
    return false;
  return Array.from(listCells(rectangle)).every(
    (cell) => isOwn(cell, rectangle) || (cellAt(sheet, cell).value === "" && cellAt(sheet, cell).formula === null),
  );
}

function fill(workbook: Workbook, sheet: Sheet, spill: Spill): void {
  const { row, column } = spill.rectangle;
  editCells(workbook, sheet, spill.rectangle, (cell, r, c) => ({
    ...cell,
    value: spill.values[r - row]?.[c - column] ?? "",
  }));
  assign(workbook, sheet, "spills", [...sheet.spills, spill]);
}

function forget(workbook: Workbook, sheet: Sheet, spill: Spill): void {
  editCells(workbook, sheet, spill.rectangle, (cell, row, column) =>
    !isOwn({ row, column }, spill.rectangle) && holds(sheet, spill, { row, column }) ? { ...cell, value: "" } : cell,
  );
  assign(
    workbook,
    sheet,
    "spills",
    sheet.spills.filter((one) => one !== spill),
  );
}
