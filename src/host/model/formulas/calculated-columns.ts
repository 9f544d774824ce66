import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { cellAt } from "../book/cells";
import type { Sheet, StoredCell } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";
import { note } from "../changes/note";
import { toR1C1 } from "../places/r1c1";
import { findIntersection } from "../places/rectangles";
import { offsetFormula } from "../places/references";
import { getBody } from "../places/table-areas";

interface FormulaAt extends Cell {
  readonly formula: string;
}

/**
 * A formula that is put into an empty column of a table fills the column; one that replaces the formula of all its
 * cells replaces it in all of them. `before` has the formulas that stood in the written cells.
 * documented: https://support.microsoft.com/office/873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
export function fillColumns(workbook: Workbook, sheet: Sheet, written: Rectangle, before: readonly FormulaAt[]): void {
  for (const table of sheet.tables) {
    const body = getBody(table);
    const inside = findIntersection(body, written);
    if (!inside || inside.rows === body.rows) continue;
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      const one = { ...inside, column, columns: 1 };
      const entered = findCommonFormula(sheet, one);
      if (entered && isFillable(sheet, { ...body, column, columns: 1 }, one, before)) {
        const rest = { ...body, column, columns: 1 };
        editCells(workbook, sheet, rest, (cell, row) => withFormula(cell, entered, { row, column }));
        note(workbook, { kind: "cells", sheet, rectangle: rest });
      }
    }
  }
}

/** The formula of some cells one below the other, if all of them have the same one. */
function findCommonFormula(sheet: Sheet, { row, column, rows }: Rectangle): FormulaAt | null {
  const first = readFormula(sheet, { row, column });
  if (!first) return null;
  const relative = toR1C1(first.formula, first);
  for (let other = row + 1; other < row + rows; other++)
    if (readRelative(sheet, { row: other, column }) !== relative) return null;
  return first;
}

/** Whether the cells of a column that were not written are empty, or all had the formula that was written over. */
function isFillable(sheet: Sheet, column: Rectangle, written: Rectangle, before: readonly FormulaAt[]): boolean {
  const replaced = before.find((cell) => cell.column === column.column && cell.row === written.row);
  const relative = replaced ? toR1C1(replaced.formula, replaced) : null;
  for (let row = column.row; row < column.row + column.rows; row++) {
    if (row >= written.row && row < written.row + written.rows) continue;
    const at = { row, column: column.column };
    if (relative === null ? !isEmpty(cellAt(sheet, at)) : readRelative(sheet, at) !== relative) return false;
  }
  return true;
}

/** New rows of a table get the formulas of its columns, where nothing is in their cells. */
export function fillNewRows(workbook: Workbook, sheet: Sheet, table: Table, first: number, count: number): void {
  const body = getBody(table);
  const added = findIntersection(body, { ...body, row: first, rows: count });
  if (!added) return;
  const formulas = table.columns.map((_, index) => findColumnFormula(sheet, body, body.column + index, added));
  if (formulas.every((formula) => formula === null)) return;
  editCells(workbook, sheet, added, (cell, row, column) => {
    const formula = formulas[column - body.column];
    return formula && isEmpty(cell) ? withFormula(cell, formula, { row, column }) : cell;
  });
  note(workbook, { kind: "cells", sheet, rectangle: added });
}

const MOST_ROWS_ASKED = 20;

/**
 * The formula that goes on in a column: that of two neighbours near its end, or of the only row.
 * assumed: Excel keeps it with the column, whatever was typed over it in some rows
 */
function findColumnFormula(sheet: Sheet, body: Rectangle, column: number, added: Rectangle): FormulaAt | null {
  const isOld = (row: number): boolean => row < added.row || row >= added.row + added.rows;
  const rows = Array.from({ length: Math.min(body.rows, added.rows + MOST_ROWS_ASKED) }, (_, index) => index)
    .map((index) => body.row + body.rows - 1 - index)
    .filter(isOld);
  const [only] = rows;
  if (body.rows - added.rows === 1 && only !== undefined) return readFormula(sheet, { row: only, column });
  for (const [index, row] of rows.entries()) {
    const above = rows[index + 1];
    const relative = above === undefined ? null : readRelative(sheet, { row: above, column });
    if (relative !== null && relative === readRelative(sheet, { row, column }))
      return readFormula(sheet, { row, column });
  }
  return null;
}

function readFormula(sheet: Sheet, cell: Cell): FormulaAt | null {
  const { formula } = cellAt(sheet, cell);
  return formula === null ? null : { ...cell, formula };
}

function readRelative(sheet: Sheet, cell: Cell): string | null {
  const { formula } = cellAt(sheet, cell);
  return formula === null ? null : toR1C1(formula, cell);
}

const isEmpty = ({ value, formula }: StoredCell): boolean => value === "" && formula === null;

function withFormula(cell: StoredCell, { row, formula }: FormulaAt, to: Cell): StoredCell {
  const moved = offsetFormula(formula, { down: to.row - row, right: 0 });
  return moved === cell.formula ? cell : { ...cell, value: 0, formula: moved };
}
