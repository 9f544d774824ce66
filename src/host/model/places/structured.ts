import type { Rectangle } from "../../../sheet/rectangle";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { findTable, isSameName } from "./find-by-name";
import type { Place } from "./place";
import { bound, findIntersection } from "./rectangles";
import { findHeader, findTotals, getBody } from "./table-areas";

/**
 * `"Steps"`, `"Steps[Owner]"`, `"Steps[[#Headers],[Owner]]"`, `"Steps[[Owner]:[Deadline]]"` → the cells.
 * documented: https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function findStructured(workbook: Workbook, text: string): Place | null {
  const match = /^([^[\]]+)(?:\[(.*)\])?$/s.exec(text.trim());
  const found = match && findTable(workbook, match[1] ?? "");
  if (!found) return null;
  const rectangle = cellsNamed(found.table, match[2] ?? "");
  return rectangle && { sheet: found.sheet, rectangle };
}

function cellsNamed(table: Table, inner: string): Rectangle | null {
  const parts = inner.includes("[")
    ? Array.from(inner.matchAll(/\[((?:'.|[^\]'])*)\]/g), (match) => match[1] ?? "")
    : inner
      ? [inner]
      : [];
  const areas = parts.filter((part) => part.startsWith("#")).map((part) => areaNamed(table, part));
  const columns = parts
    .filter((part) => !part.startsWith("#"))
    .map((part) => columnNamed(table, part.replaceAll(/'(.)/g, "$1")));
  const rows =
    areas.length === 0 ? getBody(table) : areas.reduce((all, area) => (all && area ? bound(all, area) : null));
  if (!rows || columns.includes(null)) return null;
  const span = columns.reduce<Rectangle | null>((all, column) => (all && column ? bound(all, column) : column), null);
  return span ? findIntersection(rows, span) : rows;
}

function areaNamed(table: Table, name: string): Rectangle | null {
  switch (name.toLowerCase()) {
    case "#all":
      return table.rectangle;
    case "#data":
      return getBody(table);
    case "#headers":
      return findHeader(table);
    case "#totals":
      return findTotals(table);
    default:
      return null;
  }
}

function columnNamed({ columns, rectangle }: Table, name: string): Rectangle | null {
  const index = columns.findIndex((column) => isSameName(column.name, name.trim()));
  return index < 0 ? null : { ...rectangle, column: rectangle.column + index, columns: 1 };
}
