import type { Place } from "../model/places/place";
import type { CellIndex } from "./cell-index";
import type { FormulaCell } from "./formula-cells";

/** A formula looked at a cell that is still to be calculated. */
export class PendingCellError extends Error {
  override readonly name = "PendingCellError";

  constructor(readonly cell: FormulaCell) {
    super("This cell is calculated first.");
  }
}

/** What is done with each formula. */
export interface Steps {
  /** The cells that a formula mentions, whether or not it will look at them. */
  readonly listPlaces: (cell: FormulaCell) => readonly Place[];
  /** @throws {PendingCellError} where it looks at a cell that is still waiting */
  readonly calculate: (cell: FormulaCell) => void;
  /** Each of these formulas looks at the next one, and the last at the first. */
  readonly breakCircle: (cells: readonly FormulaCell[]) => void;
}

/**
 * Calculates formulas, those that others look at before those others. What waits is kept on a stack of our own, so that
 * a chain of formulas may be of any length.
 *
 * What a formula mentions is calculated first. That is only an order: a circle is one where formulas really look at
 * each other, so `=IF(TRUE,1,B1)` in A1 and `=A1` in B1 are none, as in Excel.
 * @example calculateInOrder(formulas, waiting, { listPlaces, calculate, breakCircle });
 */
export function calculateInOrder(
  formulas: readonly FormulaCell[],
  waiting: CellIndex<FormulaCell>,
  steps: Steps,
): void {
  for (const cell of formulas) {
    if (!isWaiting(waiting, cell)) continue;
    if (isReady(cell, waiting, steps) && !findPending(steps, cell)) waiting.remove(cell.sheet, cell.rectangle);
    else calculateWithSources(cell, waiting, steps);
  }
}

/** Nothing that it mentions is still to be calculated: most formulas need no stack. */
const isReady = (cell: FormulaCell, waiting: CellIndex<FormulaCell>, { listPlaces }: Steps): boolean =>
  !listPlaces(cell).some(({ sheet, rectangle }) => waiting.has(sheet, rectangle));

const isWaiting = (waiting: CellIndex<FormulaCell>, cell: FormulaCell): boolean =>
  waiting.get(cell.sheet, cell.rectangle) === cell;

interface Visit {
  readonly cell: FormulaCell;
  /** The visit below looked at this cell; else it only mentions it. */
  readonly isNeeded: boolean;
  /** Null where the cell's sources are on the stack already. */
  readonly sources: Iterator<FormulaCell> | null;
}

function calculateWithSources(first: FormulaCell, waiting: CellIndex<FormulaCell>, steps: Steps): void {
  const stack: Visit[] = [];
  const opened = new Set<FormulaCell>();
  /** Of the cells whose calculation waits for another cell, where they are on the stack. */
  const suspended = new Map<FormulaCell, number>();

  const open = (cell: FormulaCell, isNeeded: boolean): void => {
    stack.push({
      cell,
      isNeeded,
      sources: opened.has(cell) ? null : sourcesOf(cell, waiting, steps),
    });
    opened.add(cell);
  };

  const cutTo = (length: number): void => {
    for (const { cell } of stack.splice(length)) if ((suspended.get(cell) ?? 0) >= length) suspended.delete(cell);
  };

  const waitFor = (needed: FormulaCell, cell: FormulaCell): void => {
    suspended.set(cell, stack.length - 1);
    const at = suspended.get(needed);
    if (at === undefined) {
      open(needed, true);
      return;
    }
    const mentioned = stack.findLastIndex(({ isNeeded }, index) => index > at && !isNeeded);
    const circle = stack.slice(at).map((visit) => visit.cell);
    cutTo(Math.max(at, mentioned));
    // What is only mentioned may not be looked at.
    if (mentioned > at) return;
    for (const { sheet, rectangle } of circle) waiting.remove(sheet, rectangle);
    steps.breakCircle(circle);
  };

  open(first, true);
  for (let visit = stack.at(-1); visit; visit = stack.at(-1)) {
    const { cell } = visit;
    const source = isWaiting(waiting, cell) ? nextOf(visit, opened, waiting) : null;
    if (source) {
      open(source, false);
      continue;
    }
    const needed = isWaiting(waiting, cell) ? findPending(steps, cell) : null;
    if (needed) {
      waitFor(needed, cell);
      continue;
    }
    waiting.remove(cell.sheet, cell.rectangle);
    suspended.delete(cell);
    stack.pop();
  }
}

/** The formulas among those waiting that a formula mentions. */
function* sourcesOf(cell: FormulaCell, waiting: CellIndex<FormulaCell>, { listPlaces }: Steps): Generator<FormulaCell> {
  for (const { sheet, rectangle } of listPlaces(cell)) yield* waiting.inside(sheet, rectangle);
}

/** The next source that is still waiting and not on the stack. */
function nextOf(
  { sources }: Visit,
  opened: ReadonlySet<FormulaCell>,
  waiting: CellIndex<FormulaCell>,
): FormulaCell | null {
  for (let next = sources?.next(); next && !next.done; next = sources?.next())
    if (!opened.has(next.value) && isWaiting(waiting, next.value)) return next.value;
  return null;
}

/** Calculates a formula; gives back the cell that it has to wait for, null where it is done. */
function findPending({ calculate }: Steps, cell: FormulaCell): FormulaCell | null {
  try {
    calculate(cell);
    return null;
  } catch (error) {
    if (error instanceof PendingCellError) return error.cell;
    throw error;
  }
}
