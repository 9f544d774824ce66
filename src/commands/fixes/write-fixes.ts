import { queueCell } from "../../excel/edit";
import { isFormula } from "../../excel/read-formulas";
import { writeGuarded } from "../../excel/write-guarded";
import type { Plan } from "../../plan/plan";
import type { WriteFix } from "../../rules/finding";
import { formatCell } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import { type Grid, readPart } from "../../sheet/grid";
import { oneCell } from "../../sheet/rectangle";
import { findHeadingRow, findStepRows } from "../find-span";
import { type FixOutcome, readOutcome } from "./fix-outcome";

/**
 * Writes into cells of a plan, all at once, where they are as they were read. A formula is never overwritten: its
 * result comes from other cells, which are to be fixed instead.
 */
export async function writeFixes(grid: Grid, plan: Plan, writes: readonly WriteFix[]): Promise<FixOutcome> {
  const step = plan.columns.find(({ role }) => role === "step");
  const known = writes.flatMap(({ cell }) =>
    [cell, ...(step ? [{ row: cell.row, column: step.column }] : [])].map(oneCell),
  );
  const outcome = await writeGuarded({
    sheet: grid.sheet,
    expected: [findHeadingRow(grid, plan), ...known].map((at) => ({ at, values: readPart(grid, at) })),
    targets: writes.map(({ cell }) => oneCell(cell)),
    among: findStepRows(grid, plan),
    refuse: (targets) => {
      const formula = writes.find((_, i) => isFormula(targets[i]?.typed[0]?.[0]));
      return formula ? explainFormula(formula.cell) : null;
    },
    change: (ranges) => {
      for (const [i, { content, numberFormat }] of writes.entries()) {
        const range = ranges[i];
        if (range) queueCell(range, content, numberFormat);
      }
    },
    makes: () => writes.map(({ content }) => [[typeof content === "object" ? content.formula : content]]),
  });
  return readOutcome(outcome);
}

const explainFormula = (cell: Cell): string =>
  `${formatCell(cell)} holds a formula, which is not overwritten. ` +
  "Fix the cells that it is calculated from, or overwrite it yourself.";
