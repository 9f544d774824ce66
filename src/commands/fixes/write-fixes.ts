import type { Plan } from "../../plan/plan";
import type { WriteFix } from "../../rules/finding";
import { type Grid, readPart } from "../../sheet/grid";
import { oneCell } from "../../sheet/rectangle";
import { findHeadingRow, findStepRows } from "../communicate/find-span";
import type { FixOutcome } from "./fix-outcome";
import { writeCells } from "./write-cells";

/** Writes into cells of a plan, all at once, where they, the headings and the texts of their steps are as they were. */
export function writeFixes(grid: Grid, plan: Plan, writes: readonly WriteFix[]): Promise<FixOutcome> {
  const step = plan.columns.find(({ role }) => role === "step");
  const known = writes.flatMap(({ cell }) =>
    [cell, ...(step ? [{ row: cell.row, column: step.column }] : [])].map(oneCell),
  );
  return writeCells({
    sheet: grid.sheet,
    expected: [findHeadingRow(grid, plan), ...known].map((at) => ({ at, values: readPart(grid, at) })),
    among: findStepRows(grid, plan),
    writes,
  });
}
