import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { contains } from "../../../sheet/rectangle";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { findTable, isSameName } from "./find-by-name";
import type { Place } from "./place";
import { bound, findIntersection } from "./rectangles";
import { isOfThisRow, readStructured, type StructuredReference } from "./structured-text";
import { findHeader, findTotals, getBody } from "./table-areas";

/**
 * `"Steps"`, `"Steps[Owner]"`, `"Steps[[#Headers],[Owner]]"`, `"Steps[[Owner]:[Deadline]]"` → the cells.
 * documented: https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function findStructured(workbook: Workbook, text: string): Place | null {
  const reference = readStructured(text);
  const found = reference && findTable(workbook, reference.table);
  if (!found) return null;
  const rectangle = findCells(found.table, reference);
  return rectangle && { sheet: found.sheet, rectangle };
}

/**
 * The same for a formula in a cell: `"[@Owner]"` and `"Steps[[#This Row],[Owner]]"` are the cells of its own row, and
 * brackets alone those of the table that it is in.
 */
export function findStructuredFrom(workbook: Workbook, sheet: Sheet, cell: Cell, text: string): Place | null {
  const reference = readStructured(text);
  const found = reference && findTableFrom(workbook, sheet, cell, reference);
  const rectangle = found && findCells(found.table, reference);
  if (!found || !rectangle || !isOfThisRow(reference)) return rectangle && { sheet: found.sheet, rectangle };
  const cells = findIntersection(rectangle, { ...rectangle, row: cell.row, rows: 1 });
  return cells && { sheet: found.sheet, rectangle: cells };
}

const findTableFrom = (
  workbook: Workbook,
  sheet: Sheet,
  cell: Cell,
  { table: name }: StructuredReference,
): { readonly sheet: Sheet; readonly table: Table } | null => {
  if (name !== "") return findTable(workbook, name);
  const table = sheet.tables.find(({ rectangle }) => contains(rectangle, cell));
  return table ? { sheet, table } : null;
};

/** What a reference means in its table; of the formula's own row, the whole columns. */
export function findCells(table: Table, { items, columns }: StructuredReference): Rectangle | null {
  const areas = items.map((item) => findArea(table, item));
  const named = columns.map((name) => findColumn(table, name));
  const rows =
    areas.length === 0 ? getBody(table) : areas.reduce((all, area) => (all && area ? bound(all, area) : null));
  if (!rows || named.includes(null)) return null;
  const span = named.reduce<Rectangle | null>((all, column) => (all && column ? bound(all, column) : column), null);
  return span ? findIntersection(rows, span) : rows;
}

function findArea(table: Table, item: string): Rectangle | null {
  switch (item) {
    case "#all":
      return table.rectangle;
    case "#data":
    case "#this row":
      return getBody(table);
    case "#headers":
      return findHeader(table);
    case "#totals":
      return findTotals(table);
    default:
      return null;
  }
}

function findColumn({ columns, rectangle }: Table, name: string): Rectangle | null {
  const index = columns.findIndex((column) => isSameName(column.name, name));
  return index < 0 ? null : { ...rectangle, column: rectangle.column + index, columns: 1 };
}
