import type { Plan } from "../../plan/plan";
import { type Grid, valueAt } from "../../sheet/grid";
import type { Rectangle } from "../../sheet/rectangle";

/**
 * Finds the columns that belong to a plan: those of its table, or in plain cells those up to the next blank column on
 * either side.
 */
export function findSpan(
  grid: Grid,
  { table, columns, headingRow, steps }: Plan,
): Pick<Rectangle, "column" | "columns"> {
  const rectangle = grid.tables.find(({ name }) => name === table)?.rectangle;
  if (rectangle) return { column: rectangle.column, columns: rectangle.columns };
  const rows = [headingRow, ...steps.rows];
  const isFilled = (column: number): boolean => rows.some((row) => valueAt(grid, { row, column }) !== "");
  let left = Math.min(...columns.map(({ column }) => column));
  let right = Math.max(...columns.map(({ column }) => column));
  while (left > 0 && isFilled(left - 1)) left--;
  while (isFilled(right + 1)) right++;
  return { column: left, columns: right - left + 1 };
}

/** Finds the row of a plan's headings, from its first column to its last. */
export const findHeadingRow = (grid: Grid, plan: Plan): Rectangle => ({
  row: plan.headingRow,
  rows: 1,
  ...findSpan(grid, plan),
});

/** Finds the rows of a plan from its first step to its last, and what stands between them. */
export function findStepRows(grid: Grid, plan: Plan): Rectangle {
  const row = plan.steps.at(0)?.row ?? plan.headingRow;
  const last = plan.steps.at(-1)?.row ?? row;
  return { row, rows: last - row + 1, ...findSpan(grid, plan) };
}
