import type { Rectangle } from "../../../sheet/rectangle";
import { readBoolean, readChoice, readInteger } from "../../engine/arguments";
import type { Call, Instance } from "../../engine/host-type";
import { cellAt } from "../../model/book/cells";
import { findUsed } from "../../model/book/find-used";
import type { Sheet } from "../../model/book/sheet";
import { COLUMNS, ROWS } from "../../model/book/sheet";
import { calculateStale } from "../../model/formulas/calculate";
import { findSpill } from "../../model/formulas/spills";
import { invalid, missing } from "../../model/host-error";
import { bound, findIntersection, getLast, isInside, isOnSheet, spanBetween } from "../../model/places/rectangles";
import { surroundingRegion, towards } from "../../model/places/regions";
import { getRectangle, readRange } from "../ranges";
import { createObject } from "../registry";
import type { RangeTarget } from "../targets";

type Method = (target: RangeTarget, args: readonly unknown[], call: Call) => Instance | null;

/** The methods of a Range that give another range near it. */
export const rangeMoves: Readonly<Record<string, Method>> = {
  GetCell: (target, [row, column]) =>
    near(target, { ...shifted(target, readInteger(row), readInteger(column)), rows: 1, columns: 1 }),
  GetRow: (target, [row]) => near(target, { ...inside(target, "rows", readInteger(row)), rows: 1 }),
  GetColumn: (target, [column]) => near(target, { ...inside(target, "columns", readInteger(column)), columns: 1 }),
  GetLastCell: (target) => near(target, { ...getLast(getRectangle(target)), rows: 1, columns: 1 }),
  GetLastRow: (target) => near(target, { ...getRectangle(target), row: getLast(getRectangle(target)).row, rows: 1 }),
  GetLastColumn: (target) =>
    near(target, { ...getRectangle(target), column: getLast(getRectangle(target)).column, columns: 1 }),
  GetEntireRow: (target) => near(target, { ...getRectangle(target), column: 0, columns: COLUMNS }),
  GetEntireColumn: (target) => near(target, { ...getRectangle(target), row: 0, rows: ROWS }),
  GetOffsetRange: (target, [rows, columns]) => near(target, shifted(target, readInteger(rows), readInteger(columns))),
  GetResizedRange: (target, [rows, columns]) =>
    near(target, resized(getRectangle(target), readInteger(rows), readInteger(columns))),
  GetAbsoluteResizedRange: (target, [rows, columns]) =>
    near(target, { ...getRectangle(target), rows: readInteger(rows), columns: readInteger(columns) }),
  GetRowsAbove: (target, [count]) => beside(target, "row", "rows", -readInteger(count, 1)),
  GetRowsBelow: (target, [count]) => beside(target, "row", "rows", readInteger(count, 1)),
  GetColumnsBefore: (target, [count]) => beside(target, "column", "columns", -readInteger(count, 1)),
  GetColumnsAfter: (target, [count]) => beside(target, "column", "columns", readInteger(count, 1)),
  GetBoundingRect: (target, [other], call) => near(target, bound(getRectangle(target), other1(target, other, call))),
  GetIntersection: (target, [other], call) => findCommon(target, other, call) ?? missing(),
  GetIntersectionOrNullObject: findCommonArgument,
  // documented: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
  GetUsedRange: (target, [valuesOnly]) => near(target, used(target, valuesOnly) ?? missing()),
  GetUsedRangeOrNullObject: (target, [valuesOnly]) => orNull(target, used(target, valuesOnly)),
  GetSurroundingRegion: (target) => near(target, surroundingRegion(target.sheet, getRectangle(target))),
  GetRangeEdge: (target, [direction, active], call) =>
    near(target, { ...edge(target, direction, active, call), rows: 1, columns: 1 }),
  GetExtendedRange: (target, [direction, active], call) =>
    near(target, bound(getRectangle(target), { ...edge(target, direction, active, call), rows: 1, columns: 1 })),
  GetSpillParent: (target, _, call) => spillParent(readOneCell(target), call) ?? missing(),
  GetSpillParentOrNullObject: spillParentOrNull,
  GetSpillingToRange: (target, _, call) => spillingTo(readOneCell(target), call) ?? missing(),
  GetSpillingToRangeOrNullObject: spillingToOrNull,
};

/** @throws {HostError} InvalidArgument where it would lie outside of the sheet */
function near({ sheet }: RangeTarget, rectangle: Rectangle): Instance {
  // assumed: the code beyond the edges of the sheet
  if (!isOnSheet(rectangle)) invalid();
  return createObject("Range", { sheet, areas: [rectangle] });
}

const orNull = (target: RangeTarget, rectangle: Rectangle | null): Instance | null =>
  rectangle && near(target, rectangle);

function shifted(target: RangeTarget, rows: number, columns: number): Rectangle {
  const rectangle = getRectangle(target);
  return { ...rectangle, row: rectangle.row + rows, column: rectangle.column + columns };
}

/** A row or a column of the range, counted within it; one behind it is taken too, as `getCell` does. */
function inside(target: RangeTarget, along: "rows" | "columns", index: number): Rectangle {
  return along === "rows" ? shifted(target, index, 0) : shifted(target, 0, index);
}

/** The last cell moves; beyond the first one, the range lies on its other side. */
// assumed: the latter, as a sample of Microsoft's draws with it
function resized({ row, column, ...size }: Rectangle, rows: number, columns: number): Rectangle {
  return spanBetween({ row, column }, { row: row + size.rows - 1 + rows, column: column + size.columns - 1 + columns });
}

/** `count` rows or columns behind the range, before it where negative. */
function beside(target: RangeTarget, start: "row" | "column", size: "rows" | "columns", count: number): Instance {
  if (count === 0) invalid();
  const rectangle = getRectangle(target);
  const from = count > 0 ? rectangle[start] + rectangle[size] : rectangle[start] + count;
  return near(target, { ...rectangle, [start]: from, [size]: Math.abs(count) });
}

/**
 * documented: both must be on the same sheet:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getboundingrect-member(1)
 */
function other1(target: RangeTarget, value: unknown, { workbook }: Call): Rectangle {
  const other = readRange(value, workbook, target.sheet);
  if (other.sheet !== target.sheet) invalid();
  return getRectangle(other);
}

function findCommon(target: RangeTarget, value: unknown, { workbook }: Call): Instance | null {
  const other = readRange(value, workbook, target.sheet);
  return other.sheet === target.sheet
    ? orNull(target, findIntersection(getRectangle(target), getRectangle(other)))
    : null;
}

function findCommonArgument(target: RangeTarget, [other]: readonly unknown[], call: Call): Instance | null {
  return findCommon(target, other, call);
}

// documented: fails for several cells:
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillparent-member(1) (the code is
// assumed)
function readOneCell(target: RangeTarget): RangeTarget {
  if (!isOne(target)) invalid();
  return target;
}

function isOne(target: RangeTarget): boolean {
  const { rows, columns } = getRectangle(target);
  return rows * columns === 1;
}

function findSpillRange(target: RangeTarget, { workbook }: Call): Rectangle | null {
  calculateStale(workbook);
  return findSpill(target.sheet, getRectangle(target))?.rectangle ?? null;
}

function spillParent(target: RangeTarget, call: Call): Instance | null {
  const spill = findSpillRange(target, call);
  return spill && near(target, { ...spill, rows: 1, columns: 1 });
}

/** Where the formula in this cell fills several cells. */
function spillingTo(target: RangeTarget, call: Call): Instance | null {
  const spill = findSpillRange(target, call);
  const { row, column } = getRectangle(target);
  return spill?.row === row && spill.column === column ? near(target, spill) : null;
}

function spillParentOrNull(target: RangeTarget, _: readonly unknown[], call: Call): Instance | null {
  return isOne(target) ? spillParent(target, call) : null;
}

function spillingToOrNull(target: RangeTarget, _: readonly unknown[], call: Call): Instance | null {
  return isOne(target) ? spillingTo(target, call) : null;
}

const used = (target: RangeTarget, valuesOnly: unknown): Rectangle | null =>
  findUsed(target.sheet, readBoolean(valuesOnly, false), getRectangle(target));

function edge(
  target: RangeTarget,
  direction: unknown,
  active: unknown,
  { workbook }: Call,
): { row: number; column: number } {
  const from =
    active === null || active === undefined
      ? getRectangle(target)
      : getRectangle(readRange(active, workbook, target.sheet));
  if (!isInside({ ...from, rows: 1, columns: 1 }, getRectangle(target))) invalid();
  const isFilled = (sheet: Sheet) => (cell: { row: number; column: number }) => cellAt(sheet, cell).value !== "";
  return towards(from, readChoice(direction, ["Left", "Right", "Up", "Down"]), isFilled(target.sheet));
}
