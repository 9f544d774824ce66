import type { Values } from "../../excel/guarded/contents";
import { queueSort } from "../../excel/guarded/edit";
import { writeGuarded } from "../../excel/guarded/write-guarded";
import { isFormula } from "../../excel/read/read-formulas";
import { isBlank } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import type { SortFix } from "../../rules/finding";
import { formatCell } from "../../sheet/a1";
import type { Cell, CellValue } from "../../sheet/cell";
import { type Grid, readPart } from "../../sheet/grid";
import { overlap, type Rectangle } from "../../sheet/rectangle";
import { findHeadingRow, findSpan } from "../communicate/find-span";
import type { SheetPlans } from "../reading/read-plans";
import { type FixOutcome, GONE, readOutcome, refused } from "./fix-outcome";

/** Sorts the steps of a plan, whole rows together; only where that tears nothing apart. */
export async function sortSteps({ grid, plans }: SheetPlans, plan: Plan, { by }: SortFix): Promise<FixOutcome> {
  const column = plan.columns.find(({ role }) => role === by)?.column;
  const [first, last] = [plan.steps.at(0), plan.steps.at(-1)];
  if (column === undefined || !first || !last) return GONE;
  const block = { row: first.row, rows: last.row - first.row + 1, ...findSpan(grid, plan) };
  const obstacle = findObstacle(grid, plans, plan, block, by);
  if (obstacle !== null) return refused(obstacle);

  const steps = { ...block, columns: 1, column: plan.columns.find(({ role }) => role === "step")?.column ?? column };
  const dates = { ...block, columns: 1, column };
  const outcome = await writeGuarded({
    sheet: plan.sheet,
    expected: [findHeadingRow(grid, plan), steps, dates].map((at) => ({ at, values: readPart(grid, at) })),
    targets: [block],
    refuse: ([{ typed, isHidden }]) => (isHidden ? HIDDEN : findReferenceToOtherRows(typed, block)),
    change: ([range]) => {
      queueSort(range, column - block.column);
    },
    makes: ([{ values }]) => [sortRows(values, column - block.column)],
  });
  return readOutcome(outcome);
}

/** The rows as Excel sorts them: by the days of one column, blank cells last. */
const sortRows = (rows: Values, by: number): Values => [...rows].sort((a, b) => rankDay(a[by]) - rankDay(b[by]));

const rankDay = (day: CellValue | undefined): number => (day === "" ? Infinity : Number(day));

const HIDDEN =
  "Some steps are hidden or filtered out, and Excel does not sort hidden rows. Show all rows first, then sort.";

function findObstacle(
  { merges = [] }: Grid,
  plans: SheetPlans["plans"],
  { steps, table }: Plan,
  block: Rectangle,
  by: SortFix["by"],
): string | null {
  if (block.rows !== steps.length)
    return (
      "There are other rows between the steps (sections, totals or blank rows), so sorting would tear them apart. " +
      "Move the steps yourself."
    );
  if (merges.some((merge) => overlap(merge, block)))
    return "Some cells of the steps are merged, and Excel cannot sort merged cells. Move the steps yourself.";
  if (table === null && Array.isArray(plans) && plans.length > 1)
    return "Several plans share this sheet, so sorting one might tear another apart. Move the steps yourself.";
  const isText = steps.some((step) => typeof step[by]?.value === "string" && !isBlank(step[by]));
  return isText
    ? "Some dates are text, which Excel sorts after all dates. Turn them into dates first, or move the steps yourself."
    : null;
}

/** A formula that refers to another row would have another result in another place. */
function findReferenceToOtherRows(
  formulas: readonly (readonly CellValue[])[],
  { row, column }: Rectangle,
): string | null {
  for (const [r, cells] of formulas.entries())
    for (const [c, typed] of cells.entries()) {
      const cell = { row: row + r, column: column + c };
      if (isFormula(typed) && refersToOtherRows(typed, cell))
        return (
          `${formatCell(cell)} is calculated from other rows and would change if the steps were sorted. ` +
          "Move the steps yourself."
        );
    }
  return null;
}

const refersToOtherRows = (formula: string, { row }: Cell): boolean =>
  Array.from(formula.replace(/"[^"]*"/g, "").matchAll(/\$?\b[A-Z]{1,3}\$?(\d{1,7})\b(?!\()/gi)).some(
    ([, number]) => Number(number) !== row + 1,
  );
