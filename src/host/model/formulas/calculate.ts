import type { Rectangle } from "../../../sheet/rectangle";
import type { CalculatedCell } from "../book/calculated";
import { cellAt } from "../book/cells";
import { isSameProblem } from "../book/problem";
import type { Row, Sheet, StoredCell } from "../book/sheet";
import { emptyRow } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { putRows } from "../changes/assign";
import { note } from "../changes/note";
import { bound } from "../places/rectangles";
import { spillOver, withdrawSpills } from "./spills";

/** Calculates the formulas that are not up to date, as Excel has always done before anyone reads a value. */
export function calculateStale(workbook: Workbook): void {
  if (workbook.application.calculationMode !== "Manual") calculate(workbook);
}

/** Calculates the formulas whose cells changed, or with `everything` all formulas. */
export function calculate(workbook: Workbook, everything = false): void {
  const { history, calculator } = workbook;
  let changed = everything ? "everything" : history.stale;
  if (changed !== "everything" && changed.length === 0) return;
  history.stale = [];
  if (!calculator) return;
  const touched = new Map<Sheet, Rectangle>();
  // Other formulas may refer to the cells that a formula has filled.
  for (let pass = 0; pass < MOST_PASSES && changed.length > 0; pass++) {
    const withdrawn = withdrawSpills(workbook);
    const calculated = Array.from(
      calculator.recalculate(workbook, changed === "everything" ? null : [...changed, ...withdrawn]),
    );
    putValues(workbook, calculated, touched);
    changed = spillOver(workbook, calculated);
  }
  for (const [sheet, rectangle] of touched) note(workbook, { kind: "calculated", sheet, rectangle });
}

const MOST_PASSES = 20;

function putValues(workbook: Workbook, calculated: readonly CalculatedCell[], touched: Map<Sheet, Rectangle>): void {
  const rows = new Map<Sheet, Map<number, EditedRow>>();
  for (const { sheet, row, column, value, problem } of calculated) {
    const cell = cellAt(sheet, { row, column });
    if (Object.is(cell.value, value) && isSameProblem(cell.problem, problem)) continue;
    const ofSheet = rows.get(sheet) ?? new Map<number, EditedRow>();
    const before = ofSheet.get(row) ?? copyRow(sheet.rows.get(row) ?? emptyRow);
    const { problem: _old, ...rest } = cell;
    before.cells[column] = { ...rest, value, ...(problem ? { problem } : {}) };
    rows.set(sheet, ofSheet.set(row, before));
    const one = { row, column, rows: 1, columns: 1 };
    touched.set(sheet, bound(touched.get(sheet) ?? one, one));
  }
  for (const [sheet, changedRows] of rows) putRows(workbook, sheet, changedRows);
}

interface EditedRow extends Row {
  readonly cells: (StoredCell | undefined)[];
}

const copyRow = (row: Row): EditedRow => ({ ...row, cells: row.cells.slice() });
