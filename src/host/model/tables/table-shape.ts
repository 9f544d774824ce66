import type { Rectangle } from "../../../sheet/rectangle";
import { findUsed } from "../book/find-used";
import type { Sheet } from "../book/sheet";
import type { Table, TableColumn } from "../book/table";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { fillNewRows } from "../formulas/calculated-columns";
import { invalid } from "../host-error";
import { uniqueColumn } from "../places/column-names";
import { findHeader, findTotals, getBody } from "../places/table-areas";
import { deleteCells, insertCells } from "../sheets/structure";
import { headingAt, refuseOverlap, setTable, writeHeadings } from "./tables";

export interface FoundTable {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Shows or takes away the heading row; its cells are emptied, the rest stays where it is. */
export function showHeaders({ workbook, sheet, table }: FoundTable, shown: boolean): void {
  if (shown === table.showHeaders) return;
  mayDo(sheet, null);
  const { rectangle } = table;
  if (!shown) {
    const header = findHeader(table);
    if (header) editCells(workbook, sheet, header, (cell) => ({ ...cell, value: "", formula: null }));
    setTable(workbook, sheet, {
      ...table,
      showHeaders: false,
      showFilterButton: false,
      rectangle: { ...rectangle, row: rectangle.row + 1, rows: rectangle.rows - 1 },
    });
    return;
  }
  // assumed: where the row above is taken, the table moves down
  const above = { ...rectangle, row: rectangle.row - 1, rows: 1 };
  const isFree = rectangle.row > 0 && findUsed(sheet, true, above) === null;
  if (!isFree) insertCells(workbook, sheet, { ...rectangle, rows: 1 }, "Down");
  const with1: Table = {
    ...table,
    showHeaders: true,
    showFilterButton: true,
    rectangle: { ...rectangle, row: isFree ? rectangle.row - 1 : rectangle.row, rows: rectangle.rows + 1 },
  };
  setTable(workbook, sheet, with1);
  writeHeadings(workbook, sheet, with1);
}

/** Shows or takes away the totals row: "Total" in the first column, nothing summed but the last column. */
export function showTotals({ workbook, sheet, table }: FoundTable, shown: boolean): void {
  if (shown === table.showTotals) return;
  mayDo(sheet, null);
  const { rectangle } = table;
  if (!shown) {
    const totals = findTotals(table);
    setTable(workbook, sheet, { ...table, showTotals: false, rectangle: { ...rectangle, rows: rectangle.rows - 1 } });
    if (totals) deleteCells(workbook, sheet, totals, "Up");
    return;
  }
  const below = { ...rectangle, row: rectangle.row + rectangle.rows, rows: 1 };
  if (findUsed(sheet, true, below)) insertCells(workbook, sheet, below, "Down");
  setTable(workbook, sheet, { ...table, showTotals: true, rectangle: { ...rectangle, rows: rectangle.rows + 1 } });
  const last = rectangle.column + rectangle.columns - 1;
  editCells(workbook, sheet, below, (cell, _row, column) => {
    if (column === last && rectangle.columns > 1)
      return { ...cell, value: 0, formula: `=SUBTOTAL(109,[${table.columns.at(-1)?.name ?? ""}])` };
    return column === rectangle.column ? { ...cell, value: "Total", formula: null } : cell;
  });
  note(workbook, { kind: "cells", sheet, rectangle: below });
}

/**
 * Gives a table another extent. The heading row stays where it is, and some of the cells too.
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 */
export function resizeTable({ workbook, sheet, table }: FoundTable, rectangle: Rectangle): void {
  mayDo(sheet, null);
  const before = table.rectangle;
  const overlaps =
    rectangle.column < before.column + before.columns && before.column < rectangle.column + rectangle.columns;
  if (rectangle.row !== before.row || rectangle.rows < 2 || !overlaps) invalid();
  refuseOverlap(sheet, rectangle, table.id);
  const columns: TableColumn[] = [];
  for (let index = 0; index < rectangle.columns; index++) {
    const kept = table.columns[rectangle.column + index - before.column];
    const typed = String(headingAt(sheet, { ...table, rectangle }, index));
    columns.push(
      kept ?? {
        id: nextColumn(table, columns),
        name: uniqueColumn([...table.columns, ...columns], typed),
        filter: null,
      },
    );
  }
  const resized = { ...table, rectangle, columns };
  setTable(workbook, sheet, resized);
  writeHeadings(workbook, sheet, resized);
  const [old, now] = [getBody(table), getBody(resized)];
  if (now.rows > old.rows) fillNewRows(workbook, sheet, resized, old.row + old.rows, now.rows - old.rows);
}

const nextColumn = (table: Table, more: readonly TableColumn[]): number =>
  Math.max(...table.columns.map(({ id }) => id), ...more.map(({ id }) => id)) + 1;

/**
 * Makes room for rows within a table: the cells below it, in its columns, move down. `index` counts from the first row
 * of the body.
 */
export function insertTableRows({ workbook, sheet, table }: FoundTable, index: number, count: number): Rectangle {
  const body = getBody(table);
  if (index < 0 || index > body.rows) invalid();
  const rows = { ...body, row: body.row + index, rows: count };
  insertCells(workbook, sheet, rows, "Down");
  // Behind the last row nothing has grown by itself.
  const grown = sheet.tables.find(({ id }) => id === table.id);
  if (grown?.rectangle.rows === table.rectangle.rows)
    setTable(workbook, sheet, {
      ...grown,
      rectangle: { ...grown.rectangle, row: table.rectangle.row, rows: table.rectangle.rows + count },
    });
  const now = sheet.tables.find(({ id }) => id === table.id);
  if (now) fillNewRows(workbook, sheet, now, rows.row, count);
  return rows;
}
