import { contains } from "../../sheet/rectangle";
import type { CalculatedCell, ChangedCells, Recalculation } from "../model/book/calculated";
import { cellAt } from "../model/book/cells";
import { isSameProblem, NO_VALUE_YET, type Problem } from "../model/book/problem";
import type { Workbook } from "../model/book/workbook";
import { findSpill } from "../model/formulas/spills";
import { calculateInOrder, PendingCellError } from "./calculate-in-order";
import { type CellIndex, createCellIndex } from "./cell-index";
import { compute, type Outcome } from "./compute";
import { placesIn } from "./dependencies";
import { findStale } from "./find-stale";
import { type FormulaCell, listFormulaCells } from "./formula-cells";
import { dependsOn, isUncalculated, type ReadCell, readStored } from "./read-cells";
import { createScopes, type Scope } from "./scope";
import { fromCell } from "./value";

/** The formulas' new values after some cells changed; null where anything may have changed. `today` is a serial. */
export function recalculate(
  workbook: Workbook,
  changed: readonly ChangedCells[] | null,
  today: number,
  { entered = changed ?? [], alone = false }: Recalculation = {},
): CalculatedCell[] {
  const all = listFormulaCells(workbook);
  const formulas = indexOf(all);
  const stale = changed === null ? all : findStale(workbook, all, formulas, changed, alone);
  const waiting = stale === all ? formulas : indexOf(stale);
  const results: CalculatedCell[] = [];
  const fresh = createCellIndex<Outcome>();

  const read: ReadCell = (sheet, cell) => {
    if (cellAt(sheet, cell).formula === null) return readStored(sheet, cell);
    const before = waiting.get(sheet, cell);
    if (before) throw new PendingCellError(before);
    const outcome = fresh.get(sheet, cell);
    if (!outcome) return readStored(sheet, cell);
    if (isUncalculated(outcome.problem)) throw dependsOn(sheet, cell);
    return fromCell(outcome.value, true);
  };

  const scopeOf = createScopes(workbook, today, read);

  const keep = ({ sheet, rectangle }: FormulaCell, outcome: Outcome): void => {
    fresh.put(sheet, rectangle, outcome);
    const { row, column } = rectangle;
    const before = cellAt(sheet, rectangle);
    if (
      outcome.values ||
      findSpill(sheet, rectangle) ||
      !Object.is(before.value, outcome.value) ||
      !isSameProblem(before.problem, outcome.problem)
    )
      results.push({ sheet, row, column, ...outcome });
  };

  calculateInOrder(stale, waiting, {
    listPlaces: (cell) => placesIn(workbook, cell),
    calculate: (cell) =>
      keep(
        cell,
        calculateCell(cell, scopeOf(cell, cell.parsed), () => isInside(cell, entered)),
      ),
    breakCircle(cells) {
      for (const cell of cells) keep(cell, { value: 0, problem: CIRCULAR });
    },
  });
  return results;
}

// documented: Excel shows 0: https://support.microsoft.com/office/8540bd0f-6e97-4483-bcf7-1b49cd50d123
const CIRCULAR: Problem = { kind: "circular", reason: "It refers to itself, directly or through other cells." };

function indexOf(cells: readonly FormulaCell[]): CellIndex<FormulaCell> {
  const index = createCellIndex<FormulaCell>();
  for (const cell of cells) index.put(cell.sheet, cell.rectangle, cell);
  return index;
}

/** Whether the formula's cell is in one of these places. */
const isInside = ({ sheet, rectangle }: FormulaCell, places: readonly ChangedCells[]): boolean =>
  places.some((place) => place.sheet === sheet && contains(place.rectangle, rectangle));

/** What cannot be calculated keeps its value; a formula that never had one shows an error. */
function calculateCell(cell: FormulaCell, scope: Scope, isNew: () => boolean): Outcome {
  const computed = compute(scope);
  if (!("reason" in computed)) return computed;
  return {
    value: isNew() ? NO_VALUE_YET : cellAt(cell.sheet, cell.rectangle).value,
    problem: { kind: "not calculated", reason: computed.reason },
  };
}
