import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import { isWholeColumns, isWholeRows } from "../book/cells";
import type { Shift } from "../book/change";
import { findUsed } from "../book/find-used";
import type { Column, Row, Sheet, StoredCell } from "../book/sheet";
import { COLUMNS, emptyCell, emptyRow, ROWS } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { adjustEverything } from "../formulas/adjust";
import { fillNewRows } from "../formulas/calculated-columns";
import { HostError } from "../host-error";
import type { Movement } from "../places/movement";
import { getReach } from "../places/movement";
import { bound, isInside } from "../places/rectangles";

/**
 * Makes room: the cells at the rectangle and behind it move down or right, and all that refers to them follows.
 * @throws {HostError} NonBlankCellOffSheet, InsertDeleteConflict, MergedRangeConflict, AccessDenied
 */
export function insertCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, shift: "Down" | "Right"): void {
  mayDo(sheet, isWholeRows(rectangle) ? "allowInsertRows" : isWholeColumns(rectangle) ? "allowInsertColumns" : null);
  move(workbook, sheet, { kind: "inserted", rectangle, shift });
}

/**
 * Takes cells out: those behind them move up or left, and all that refers to them follows.
 * @throws {HostError} InsertDeleteConflict, MergedRangeConflict, AccessDenied
 */
export function deleteCells(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, shift: "Up" | "Left"): void {
  mayDo(sheet, isWholeRows(rectangle) ? "allowDeleteRows" : isWholeColumns(rectangle) ? "allowDeleteColumns" : null);
  move(workbook, sheet, { kind: "deleted", rectangle, shift });
}

function move(workbook: Workbook, sheet: Sheet, movement: Movement): void {
  refuseLoss(sheet, movement);
  refuseTearing(sheet, movement);
  const vertical = movement.shift === "Down" || movement.shift === "Up";
  const tablesBefore = sheet.tables;
  assign(workbook, sheet, "rows", vertical ? movedRows(sheet, movement) : movedColumns(sheet, movement));
  if (!vertical && isWholeColumns(movement.rectangle))
    assign(workbook, sheet, "columns", shiftedColumns(sheet, movement));
  adjustEverything(workbook, sheet, movement);
  const { kind, rectangle, shift } = movement;
  note(workbook, { kind, sheet, rectangle, shift: shift satisfies Shift, tablesBefore });
  if (kind === "inserted" && shift === "Down") fillTables(workbook, sheet, rectangle, tablesBefore);
}

/** Rows that came into a table get the formulas of its columns. */
function fillTables(workbook: Workbook, sheet: Sheet, { row, rows }: Rectangle, before: readonly Table[]): void {
  for (const table of sheet.tables) {
    const old = before.find(({ id }) => id === table.id);
    if (old && old.rectangle.rows < table.rectangle.rows) fillNewRows(workbook, sheet, table, row, rows);
  }
}

/**
 * documented: NonBlankCellOffSheet:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
function refuseLoss(sheet: Sheet, { kind, rectangle, shift }: Movement): void {
  if (kind === "deleted") return;
  const edge =
    shift === "Down"
      ? { ...rectangle, row: ROWS - rectangle.rows }
      : { ...rectangle, column: COLUMNS - rectangle.columns };
  if (findUsed(sheet, true, edge)) {
    throw new HostError(
      "NonBlankCellOffSheet",
      "Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
}

/** A table, a PivotTable or a merged block moves as a whole or not at all. */
function refuseTearing(sheet: Sheet, movement: Movement): void {
  const reach = getReach(movement);
  const tears = (block: Rectangle): boolean =>
    overlap(block, reach) && !isInside(block, reach) && !spans(block, movement);
  if (sheet.tables.some(({ rectangle }) => tears(rectangle))) {
    throw new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.");
  }
  // assumed: a PivotTable neither grows nor shrinks so; and the code
  const cuts = (block: Rectangle, area: Rectangle): boolean => overlap(block, area) && !isInside(block, area);
  for (const { place, filterPlace } of sheet.pivots) {
    const block = filterPlace ? bound(place, filterPlace) : place;
    if (cuts(block, reach) || (movement.kind === "deleted" && cuts(block, movement.rectangle)))
      throw new HostError("InvalidOperation", "This would change a part of a PivotTable report.");
  }
  if (sheet.merges.some(tears))
    throw new HostError("MergedRangeConflict", "The requested operation would tear merged cells apart.");
}

/** All the rows (or columns) of the block are within what moves, so it only grows or shrinks. */
const spans = (block: Rectangle, { rectangle, shift }: Movement): boolean =>
  shift === "Down" || shift === "Up"
    ? block.column >= rectangle.column && block.column + block.columns <= rectangle.column + rectangle.columns
    : block.row >= rectangle.row && block.row + block.rows <= rectangle.row + rectangle.rows;

function movedRows(sheet: Sheet, { kind, rectangle, shift }: Movement): Map<number, Row> {
  const { row: first, rows: count } = rectangle;
  const by = shift === "Down" ? count : -count;
  const from = kind === "inserted" ? first : first + count;
  const rows = new Map<number, Row>();
  if (isWholeRows(rectangle)) {
    for (const [index, row] of sheet.rows) {
      if (index < first) rows.set(index, row);
      else if (index >= from) rows.set(index + by, row);
    }
    const above = sheet.rows.get(first - 1);
    if (kind === "inserted" && above) for (let i = 0; i < count; i++) rows.set(first + i, likeAbove(above));
    return rows;
  }
  const [left, right] = [rectangle.column, rectangle.column + rectangle.columns];
  for (const [index, row] of sheet.rows)
    place(rows, index, row, index < first ? row.cells : outside(row.cells, left, right), 0);
  for (const [index, row] of sheet.rows)
    if (index >= from) place(rows, index + by, emptyRow, within(row.cells, left, right), left);
  const above = sheet.rows.get(first - 1)?.cells;
  if (kind === "inserted" && above) {
    for (let i = 0; i < count; i++) place(rows, first + i, emptyRow, within(above, left, right).map(onlyFormat), left);
  }
  return rows;
}

/** assumed: a new row has the formats of the row above, as it has when a person inserts it */
const likeAbove = (row: Row): Row => ({ ...emptyRow, format: row.format, cells: row.cells.map(onlyFormat) });

const onlyFormat = (cell: StoredCell | undefined): StoredCell | undefined =>
  cell?.format ? { ...emptyCell, format: cell.format } : undefined;

function outside(cells: Row["cells"], left: number, right: number): (StoredCell | undefined)[] {
  const rest = cells.slice();
  rest.fill(undefined, left, right);
  return rest;
}

const within = (cells: Row["cells"], left: number, right: number): (StoredCell | undefined)[] =>
  cells.slice(left, right);

/** Puts cells into a row from a column on, over what was there. */
function place(rows: Map<number, Row>, index: number, standard: Row, cells: Row["cells"], at: number): void {
  const row = rows.get(index) ?? { ...standard, cells: [] };
  const merged = row.cells.slice();
  cells.forEach((cell, offset) => {
    if (cell) merged[at + offset] = cell;
  });
  rows.set(index, { ...row, cells: merged });
}

function movedColumns(sheet: Sheet, { kind, rectangle }: Movement): Map<number, Row> {
  const { column: first, columns: count } = rectangle;
  const rows = new Map(sheet.rows);
  for (const [index, row] of sheet.rows) {
    if (index < rectangle.row || index >= rectangle.row + rectangle.rows) continue;
    const cells = row.cells.slice();
    if (kind === "deleted") cells.splice(first, count);
    else if (first < cells.length)
      cells.splice(first, 0, ...Array.from({ length: count }, () => onlyFormat(cells[first - 1])));
    rows.set(index, { ...row, cells });
  }
  return rows;
}

function shiftedColumns(sheet: Sheet, { kind, rectangle }: Movement): Map<number, Column> {
  const { column: first, columns: count } = rectangle;
  const columns = new Map<number, Column>();
  for (const [index, column] of sheet.columns) {
    if (index < first) columns.set(index, column);
    else if (kind === "inserted") columns.set(index + count, column);
    else if (index >= first + count) columns.set(index - count, column);
  }
  const left = sheet.columns.get(first - 1);
  if (kind === "inserted" && left) for (let i = 0; i < count; i++) columns.set(first + i, { ...left, hidden: false });
  return columns;
}
