import type { Cell } from "../../../sheet/cell";
import type { CalculatedCell, ChangedCells } from "../book/calculated";
import { cellAt } from "../book/cells";
import { isSameProblem } from "../book/problem";
import type { Row, Sheet, StoredCell } from "../book/sheet";
import { emptyRow } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { putRows } from "../changes/assign";
import { note } from "../changes/note";
import { boundCells } from "../places/rectangles";
import { spillOver, withdrawSpills } from "./spills";

/**
 * Calculates the formulas that are not up to date, as Excel has always done before anyone reads a value. Where it
 * calculates only when it is asked to, these are the formulas that were entered, and not those that look at them.
 * documented: https://support.microsoft.com/office/73fc7dac-91cf-4d36-86e8-67124f6bcce4
 */
export function calculateStale(workbook: Workbook): void {
  calculateEntered(workbook);
  if (!isOnDemand(workbook) && workbook.history.stale.length > 0) calculate(workbook, workbook.history.stale);
}

const isOnDemand = ({ history, application }: Workbook): boolean =>
  application.calculationMode === "Manual" || history.isSuspended;

/** Calculates the formulas that are not up to date, and those that change by themselves. */
export const calculateDirty = (workbook: Workbook): void => calculate(workbook, workbook.history.stale);

/** Calculates all formulas. */
export const calculateAll = (workbook: Workbook): void => calculate(workbook, "everything");

/** Calculates the formulas in some cells, and not those that look at them. */
export function calculateCells(workbook: Workbook, places: readonly ChangedCells[]): void {
  calculateStale(workbook);
  settle(workbook, [...places], true);
}

/** The formulas in some cells, and those that look at them, are not up to date. */
export function markDirty({ history }: Workbook, places: readonly ChangedCells[]): void {
  if (history.stale !== "everything") history.stale.push(...places);
}

/**
 * Until `resumeCalculation`, only what is entered is calculated.
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.application
 * (suspendApiCalculationUntilNextSync)
 */
export function suspendCalculation({ history }: Workbook): void {
  history.isSuspended = true;
}

// assumed: what waited is calculated before values are read again
export function resumeCalculation({ history }: Workbook): void {
  history.isSuspended = false;
}

/** Calculates formulas that were entered, with the values that the others have, where nothing else is calculated. */
export function calculateEntered(workbook: Workbook): void {
  const { entered } = workbook.history;
  if (isOnDemand(workbook) && entered.length > 0) settle(workbook, entered, true);
}

function calculate(workbook: Workbook, what: ChangedCells[] | "everything"): void {
  workbook.history.stale = [];
  settle(workbook, what, false);
}

function settle(workbook: Workbook, what: ChangedCells[] | "everything", alone: boolean): void {
  const { history, calculator } = workbook;
  const { entered } = history;
  history.entered = [];
  if (!calculator) return;
  const touched = new Map<Sheet, Cell[]>();
  let changed = what;
  // Other formulas may refer to the cells that a formula has filled.
  for (let pass = 0; pass < MOST_PASSES && (pass === 0 || changed.length > 0); pass++) {
    const withdrawn = withdrawSpills(workbook);
    const all = changed === "everything" ? null : [...changed, ...withdrawn];
    const calculated = Array.from(calculator.recalculate(workbook, all, { entered, alone }));
    putValues(workbook, calculated, touched);
    changed = spillOver(workbook, calculated);
  }
  for (const [sheet, cells] of touched) note(workbook, { kind: "calculated", sheet, rectangle: boundCells(cells) });
}

const MOST_PASSES = 20;

function putValues(workbook: Workbook, calculated: readonly CalculatedCell[], touched: Map<Sheet, Cell[]>): void {
  const rows = new Map<Sheet, Map<number, EditedRow>>();
  for (const result of calculated) {
    const { sheet, row, column, value, problem } = result;
    const cell = cellAt(sheet, result);
    if (Object.is(cell.value, value) && isSameProblem(cell.problem, problem)) continue;
    const { formula, format, link } = cell;
    const ofSheet = rows.get(sheet) ?? new Map<number, EditedRow>();
    const edited = ofSheet.get(row) ?? copyRow(sheet.rows.get(row) ?? emptyRow);
    edited.cells[column] = { value, formula, format, link, ...(problem && { problem }) };
    rows.set(sheet, ofSheet.set(row, edited));
    const cells = touched.get(sheet) ?? [];
    cells.push(result);
    touched.set(sheet, cells);
  }
  for (const [sheet, changedRows] of rows) putRows(workbook, sheet, changedRows);
}

interface EditedRow extends Row {
  readonly cells: (StoredCell | undefined)[];
}

const copyRow = (row: Row): EditedRow => ({ ...row, cells: row.cells.slice() });
