import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import { cellAt, formatAt, mapCells } from "../book/cells";
import { writeDisplayText } from "../book/display";
import type { Sheet } from "../book/sheet";
import type { Table, TableColumn } from "../book/table";
import type { Workbook } from "../book/workbook";
import { assign, nextId } from "../changes/assign";
import { editCells } from "../changes/edit-cells";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { followNames } from "../formulas/table-names";
import { HostError, invalid } from "../host-error";
import { findRectangle } from "../places/address";
import { uniqueColumn } from "../places/column-names";
import { findName, findTable } from "../places/find-by-name";
import { findHeader } from "../places/table-areas";
import { insertCells } from "../sheets/structure";

/**
 * Makes a table of some cells. Without headings of its own, a row of them (Column1, Column2 …) is put above and the
 * cells move down.
 * documented:
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 * @throws {HostError} InvalidArgument where it would overlap another table, MergedRangeConflict over merged cells
 */
export function addTable(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, hasHeaders: boolean): Table {
  mayDo(sheet, null);
  refuseOverlap(sheet, rectangle, null);
  if (sheet.merges.some((merge) => overlap(merge, rectangle))) {
    throw new HostError("MergedRangeConflict", "The requested operation would overlap merged cells.");
  }
  const whole = { ...rectangle, rows: Math.max(2, rectangle.rows + (hasHeaders ? 0 : 1)) };
  if (!hasHeaders) insertCells(workbook, sheet, { ...rectangle, rows: 1 }, "Down");
  const number = nextId(workbook);
  const table: Table = {
    // assumed: what an id looks like; it is text
    id: String(number),
    name: freeTableName(workbook),
    rectangle: whole,
    columns: readColumns(workbook, sheet, whole),
    style: workbook.namedStyles.TableStyle.standard,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    sort: null,
  };
  assign(workbook, sheet, "tables", [...sheet.tables, table]);
  writeHeadings(workbook, sheet, table);
  note(workbook, { kind: "table-added", sheet, table });
  return table;
}

/** Puts a changed table in the place of the one with its id. */
export function setTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  const before = sheet.tables.find(({ id }) => id === table.id) ?? table;
  assign(
    workbook,
    sheet,
    "tables",
    sheet.tables.map((one) => (one.id === table.id ? table : one)),
  );
  note(workbook, { kind: "table", sheet, table, before });
  followNames(workbook, sheet, before, table);
}

/** The table is no more; its cells stay. */
export function forgetTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  assign(
    workbook,
    sheet,
    "tables",
    sheet.tables.filter(({ id }) => id !== table.id),
  );
  note(workbook, { kind: "table-deleted", sheet, table });
}

/** @throws {HostError} InvalidArgument for what is no name, ItemAlreadyExists where another table or name has it */
export function renameTable(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  if (!isLegalName(name)) invalid();
  const taken = findTable(workbook, name)?.table;
  // assumed: the code; the documentation says that names are unique, office-js issue 551 says InvalidArgument
  if ((taken && taken.id !== table.id) || findName(workbook, null, name))
    invalid("A table of that name already exists.");
  setTable(workbook, sheet, { ...table, name });
}

/** Fit for a table, or for a defined name: https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export const isLegalName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^(r|c|r\d+c\d+)$/i.test(name) &&
  findRectangle(name) === null;

/** @throws {HostError} where the rectangle would share cells with another table than the one with this id */
export function refuseOverlap(sheet: Sheet, rectangle: Rectangle, id: string | null): void {
  if (sheet.tables.some((table) => table.id !== id && overlap(table.rectangle, rectangle))) {
    invalid("A table can't overlap another table.");
  }
}

function freeTableName(workbook: Workbook): string {
  let number = 1;
  while (findTable(workbook, `Table${number}`) ?? findName(workbook, null, `Table${number}`)) number++;
  return `Table${number}`;
}

function readColumns(workbook: Workbook, sheet: Sheet, rectangle: Rectangle): TableColumn[] {
  const [headings = []] = mapCells(sheet, { ...rectangle, rows: 1 }, (cell, row, column) =>
    writeDisplayText(cell.value, formatAt(sheet, { row, column }), workbook.culture),
  );
  return headings.reduce<TableColumn[]>(
    (columns, text, index) => [...columns, { id: index + 1, name: uniqueColumn(columns, text), filter: null }],
    [],
  );
}

/** Writes the columns' names into the heading row: headings are text. */
export function writeHeadings(workbook: Workbook, sheet: Sheet, table: Table): void {
  const header = findHeader(table);
  if (!header) return;
  const isWritten = table.columns.every(
    ({ name }, index) => cellAt(sheet, { row: header.row, column: header.column + index }).value === name,
  );
  if (isWritten) return;
  editCells(workbook, sheet, header, (cell, _row, column) => {
    const value: CellValue = table.columns[column - header.column]?.name ?? "";
    return cell.value === value && cell.formula === null ? cell : { ...cell, value, formula: null };
  });
  note(workbook, { kind: "cells", sheet, rectangle: header });
}

/** What a heading cell says, where there is one. */
export const headingAt = (sheet: Sheet, table: Table, index: number): CellValue => {
  const header = findHeader(table);
  return header ? cellAt(sheet, { row: header.row, column: header.column + index }).value : "";
};
