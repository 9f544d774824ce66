import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import { mapCells } from "../book/cells";
import type { Sheet, StoredCell } from "../book/sheet";
import { emptyCell } from "../book/sheet";
import type { SortField } from "../book/table";
import { readValueType } from "../book/value-type";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";
import { mayDo, mayWrite } from "../changes/locks";
import { note } from "../changes/note";
import { calculateStale } from "../formulas/calculate";
import { HostError, invalid } from "../host-error";
import { offsetFormula } from "../places/references";

export interface SortOptions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  readonly orientation: "Rows" | "Columns";
}

/**
 * Sorts rows (or columns) by the values of some of their cells; equal ones keep their order, empty ones come last.
 * documented: https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
export function sortCells(
  workbook: Workbook,
  sheet: Sheet,
  rectangle: Rectangle,
  { fields, matchCase, hasHeaders, orientation }: SortOptions,
): void {
  calculateStale(workbook);
  if (sheet.protection.protected) mayDo(sheet, "allowSort");
  mayWrite(sheet, rectangle);
  if (sheet.merges.some((merge) => overlap(merge, rectangle)))
    throw new HostError("MergedRangeConflict", "Merged cells can't be sorted.");
  const byRows = orientation === "Rows";
  const body = hasHeaders ? withoutFirst(rectangle, byRows) : rectangle;
  if (body.rows < 1 || body.columns < 1) return;
  const width = byRows ? body.columns : body.rows;
  if (fields.length === 0 || fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= width)) invalid();
  const cells = mapCells(sheet, body, (cell) => cell);
  const lines = byRows ? cells : transposed(cells);
  const order = lines
    .map((_, index) => index)
    .sort((a, b) => compareLines(lines[a] ?? [], lines[b] ?? [], fields, matchCase) || a - b);
  editCells(workbook, sheet, body, (_, row, column) => {
    const [line, within] = byRows ? [row - body.row, column - body.column] : [column - body.column, row - body.row];
    const from = order[line] ?? line;
    const cell = lines[from]?.[within] ?? emptyCell;
    const offset = byRows ? { down: line - from, right: 0 } : { down: 0, right: line - from };
    return cell.formula === null ? cell : { ...cell, formula: offsetFormula(cell.formula, offset) };
  });
  note(workbook, { kind: "sorted", sheet, rectangle: body, orientation: byRows ? "rows" : "columns" });
  note(workbook, { kind: "cells", sheet, rectangle: body });
}

const withoutFirst = (rectangle: Rectangle, byRows: boolean): Rectangle =>
  byRows
    ? { ...rectangle, row: rectangle.row + 1, rows: rectangle.rows - 1 }
    : { ...rectangle, column: rectangle.column + 1, columns: rectangle.columns - 1 };

const transposed = (cells: readonly (readonly StoredCell[])[]): StoredCell[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? emptyCell));

function compareLines(
  a: readonly StoredCell[],
  b: readonly StoredCell[],
  fields: readonly SortField[],
  matchCase: boolean,
): number {
  for (const { key, ascending = true, sortOn = "Value", color, dataOption } of fields) {
    const [first, second] = [a[key] ?? emptyCell, b[key] ?? emptyCell];
    const read = dataOption === "TextAsNumber" ? readTextAsNumber : readAsItIs;
    const compared =
      sortOn === "Value"
        ? compareCells(read(first.value), read(second.value), ascending, matchCase)
        : compareColors(first, second, sortOn, color, ascending);
    if (compared !== 0) return compared;
  }
  return 0;
}

const readAsItIs = (value: CellValue): CellValue => value;

// documented: https://learn.microsoft.com/javascript/api/excel/excel.sortdataoption
const readTextAsNumber = (value: CellValue): CellValue =>
  typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value)) ? Number(value) : value;

/** Numbers, then text, then FALSE and TRUE, then errors; empty cells last either way. */
const RANK = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 } as const;

function compareCells(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  const [rankA, rankB] = [RANK[readValueType(a)], RANK[readValueType(b)]];
  if (rankA === RANK.Empty || rankB === RANK.Empty) return rankA - rankB;
  const compared = rankA - rankB || compareAlike(a, b, matchCase);
  return ascending ? compared : -compared;
}

function compareAlike(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "en", { sensitivity: matchCase ? "variant" : "accent" });
  return Number(a) - Number(b);
}

/** Cells of the colour come first, or last where descending. */
function compareColors(
  a: StoredCell,
  b: StoredCell,
  sortOn: string,
  color: string | undefined,
  ascending: boolean,
): number {
  const readColor = ({ format }: StoredCell): string =>
    sortOn === "FontColor" ? (format?.font.color ?? "#000000") : (format?.fill.color ?? "");
  const has = (cell: StoredCell): number => (readColor(cell).toLowerCase() === color?.toLowerCase() ? 0 : 1);
  return ascending ? has(a) - has(b) : has(b) - has(a);
}
