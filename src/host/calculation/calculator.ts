import { readClock } from "../model/book/clock";
import type { Calculator, Workbook } from "../model/book/workbook";
import { parseFormula } from "../model/formulas/parse-formula";
import { compute } from "./compute";
import { readStored } from "./read-cells";
import { recalculate } from "./recalculate";
import { createScopes } from "./scope";

/** `today` is asked each time: a serial, with the time of day as its fraction. */
export const createCalculator = (today: (workbook: Workbook) => number): Calculator => ({
  recalculate: (workbook, changed, how) => recalculate(workbook, changed, today(workbook), how),
  evaluate(workbook, formula, sheet, cell, writtenFor = cell) {
    const place = { sheet, rectangle: { ...cell, rows: 1, columns: 1 } };
    const { shape, moved } = parseFormula(formula, writtenFor);
    const down = moved.down + cell.row - writtenFor.row;
    const right = moved.right + cell.column - writtenFor.column;
    const scopeOf = createScopes(workbook, today(workbook), readStored);
    const computed = compute(scopeOf(place, { shape, moved: { down, right } }));
    return "value" in computed ? computed.value : null;
  },
});

/** Goes by the workbook's own clock. */
export const calculator: Calculator = createCalculator(readClock);
