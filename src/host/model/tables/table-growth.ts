import type { Rectangle } from "../../../sheet/rectangle";
import { contains } from "../../../sheet/rectangle";
import { cellAt, formatAt } from "../book/cells";
import { findUsed } from "../book/find-used";
import type { Sheet } from "../book/sheet";
import type { Table, TableColumn } from "../book/table";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";
import { fillNewRows } from "../formulas/calculated-columns";
import { uniqueColumn } from "../places/column-names";
import { findIntersection } from "../places/rectangles";
import { findHeader, getBody } from "../places/table-areas";
import { setTable } from "./tables";

/**
 * What is written directly below or next to a table becomes part of it. Call it before the write, and its result after.
 * documented:
 * https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins
 */
export function growTables(sheet: Sheet, written: Rectangle): (workbook: Workbook) => void {
  const below = sheet.tables.find(
    (table) => !table.showTotals && startsBelow(table, written) && isFree(sheet, below1(table)),
  );
  if (below) return (workbook) => growDown(workbook, sheet, below.id, written);
  const beside = sheet.tables.find((table) => startsBeside(table, written) && isFree(sheet, beside1(table)));
  return (workbook) => beside && growRight(workbook, sheet, beside.id);
}

const below1 = ({ rectangle }: Table): Rectangle => ({ ...rectangle, row: rectangle.row + rectangle.rows, rows: 1 });
const beside1 = ({ rectangle }: Table): Rectangle => ({
  ...rectangle,
  column: rectangle.column + rectangle.columns,
  columns: 1,
});

const startsBelow = ({ rectangle }: Table, written: Rectangle): boolean =>
  written.row === rectangle.row + rectangle.rows &&
  written.column >= rectangle.column &&
  written.column + written.columns <= rectangle.column + rectangle.columns;

const startsBeside = ({ rectangle }: Table, written: Rectangle): boolean =>
  written.columns === 1 &&
  written.column === rectangle.column + rectangle.columns &&
  written.row >= rectangle.row &&
  written.row + written.rows <= rectangle.row + rectangle.rows;

function isFree(sheet: Sheet, edge: Rectangle): boolean {
  const taken = sheet.tables.some(({ rectangle }) => findIntersection(rectangle, edge) !== null);
  return !taken && findUsed(sheet, true, edge) === null;
}

const findById = (sheet: Sheet, id: string): Table | undefined => sheet.tables.find((table) => table.id === id);

function growDown(workbook: Workbook, sheet: Sheet, id: string, written: Rectangle): void {
  const table = findById(sheet, id);
  if (!table || findUsed(sheet, true, written) === null) return;
  const lastRow = getBody(table).row + getBody(table).rows - 1;
  const added = { ...table.rectangle, row: lastRow + 1, rows: written.rows };
  setTable(workbook, sheet, { ...table, rectangle: { ...table.rectangle, rows: table.rectangle.rows + written.rows } });
  // New rows look like the last one, and columns of formulas go on.
  editCells(workbook, sheet, added, (cell, _row, column) => ({
    ...cell,
    format: cell.format ?? cellAt(sheet, { row: lastRow, column }).format,
  }));
  fillNewRows(workbook, sheet, findById(sheet, id) ?? table, added.row, added.rows);
}

function growRight(workbook: Workbook, sheet: Sheet, id: string): void {
  const table = findById(sheet, id);
  if (!table) return;
  const column = table.rectangle.column + table.rectangle.columns;
  const header = findHeader(table);
  const typed = header ? String(cellAt(sheet, { row: header.row, column }).value) : "";
  const added: TableColumn = {
    id: Math.max(...table.columns.map((one) => one.id)) + 1,
    name: uniqueColumn(table.columns, typed),
    filter: null,
  };
  setTable(workbook, sheet, {
    ...table,
    columns: [...table.columns, added],
    rectangle: { ...table.rectangle, columns: table.rectangle.columns + 1 },
  });
  if (!header) return;
  editCells(workbook, sheet, { row: header.row, column, rows: 1, columns: 1 }, (cell) => ({
    ...cell,
    value: added.name,
    formula: null,
    format: cell.format ?? formatAt(sheet, { row: header.row, column: column - 1 }),
  }));
}

/** A heading that was written over is its column's new name; it is text, and no other's. */
export function nameColumns(workbook: Workbook, sheet: Sheet, written: Rectangle): void {
  for (const table of sheet.tables) {
    const header = findHeader(table);
    const cut = header && findIntersection(header, written);
    if (!cut) continue;
    const columns = table.columns.slice();
    for (let column = cut.column; column < cut.column + cut.columns; column++) {
      const index = column - table.rectangle.column;
      const typed = String(cellAt(sheet, { row: cut.row, column }).value);
      const others = columns.filter((_, other) => other !== index);
      const before = columns[index];
      if (before) columns[index] = { ...before, name: uniqueColumn(others, typed) };
    }
    setTable(workbook, sheet, { ...table, columns });
    editCells(workbook, sheet, cut, (cell, row, column) => {
      const name = columns[column - table.rectangle.column]?.name ?? "";
      return contains(cut, { row, column }) && cell.value !== name ? { ...cell, value: name, formula: null } : cell;
    });
  }
}
