import { findCell, formatColumn, formatRectangle, readColumn } from "../../../sheet/a1";
import type { Rectangle } from "../../../sheet/rectangle";
import { isWholeColumns, isWholeRows } from "../book/cells";
import { COLUMNS, ROWS } from "../book/sheet";
import { spanBetween } from "./rectangles";

/** `"B4:D9"`, `"B:C"`, `"3:5"`, `"$B$4"` → the block of cells; null for anything else. */
export function findRectangle(text: string): Rectangle | null {
  const [from = "", to = from, ...rest] = text.trim().split(":");
  if (rest.length > 0) return null;
  return findCells(from, to) ?? (text.includes(":") ? (findColumns(from, to) ?? findRows(from, to)) : null);
}

function findCells(from: string, to: string): Rectangle | null {
  const first = findCell(from);
  const last = findCell(to);
  if (!first || !last || first.row < 0 || last.row < 0) return null;
  const rectangle = spanBetween(first, last);
  return rectangle.row + rectangle.rows <= ROWS && rectangle.column + rectangle.columns <= COLUMNS ? rectangle : null;
}

const COLUMN = /^\s*\$?([A-Za-z]{1,3})\s*$/;
const ROW = /^\s*\$?(\d{1,7})\s*$/;

function findColumns(from: string, to: string): Rectangle | null {
  const [first, last] = [COLUMN.exec(from)?.[1], COLUMN.exec(to)?.[1]];
  if (!first || !last) return null;
  const rectangle = spanBetween({ row: 0, column: readColumn(first) }, { row: ROWS - 1, column: readColumn(last) });
  return rectangle.column + rectangle.columns <= COLUMNS ? rectangle : null;
}

function findRows(from: string, to: string): Rectangle | null {
  const [first, last] = [Number(ROW.exec(from)?.[1] ?? 0), Number(ROW.exec(to)?.[1] ?? 0)];
  if (first < 1 || last < 1 || first > ROWS || last > ROWS) return null;
  return spanBetween({ row: first - 1, column: 0 }, { row: last - 1, column: COLUMNS - 1 });
}

/** `"B4:D9"`, `"B:C"` for whole columns, `"3:5"` for whole rows. */
export function formatAddress(rectangle: Rectangle): string {
  // assumed: the whole sheet is written as all of its rows
  if (isWholeRows(rectangle)) return `${rectangle.row + 1}:${rectangle.row + rectangle.rows}`;
  if (isWholeColumns(rectangle))
    return `${formatColumn(rectangle.column)}:${formatColumn(rectangle.column + rectangle.columns - 1)}`;
  return formatRectangle(rectangle);
}

/** `"$B$4:$D$9"`. */
export const formatAbsolute = (rectangle: Rectangle): string =>
  formatAddress(rectangle).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** A sheet's name as Excel writes it before an address: in quotes only where it must be. */
export const quoteWhereNeeded = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name) ? name : `'${name.replaceAll("'", "''")}'`;

const looksLikeCell = (name: string): boolean =>
  findRectangle(name) !== null || /^(R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);

/** `"Plan!B4"`, `"'Action Plan'!B4:D9"`. */
export const formatFullAddress = (sheetName: string, rectangle: Rectangle): string =>
  `${quoteWhereNeeded(sheetName)}!${formatAddress(rectangle)}`;

/** `"'Action Plan'!B4"` → the sheet's name (null if there is none) and the rest. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const match = /^\s*=?(?:'((?:[^']|'')+)'|([^'!,]+))!(.*)$/.exec(text);
  if (!match) return { sheet: null, address: text.trim().replace(/^=/, "") };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, address: (match[3] ?? "").trim() };
}

/** `"A1:B2, Plan!D4"` → its parts; commas within quotes stay. */
export const splitAreas = (text: string): string[] => text.match(/(?:'(?:[^']|'')*'|\[[^\]]*\]|[^,'[])+/g) ?? [];
