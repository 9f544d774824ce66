import { valueAt, type Grid } from "../sheet/grid";
import type { Placed } from "../plan/placed";
import { STANDS_IN_FOR, type PlanColumn, type Step } from "../plan/plan";
import type { Role } from "../plan/role";

/** The rows below the heading in which a column of the plan is filled. */
export function readSteps(grid: Grid, headingRow: number, columns: readonly PlanColumn[]): readonly Step[] {
  const last = grid.origin.row + grid.values.length - 1;
  const steps: Step[] = [];
  for (let row = headingRow + 1; row <= last; row++) {
    const cells: Partial<Record<Role, Placed>> = {};
    for (const { role, column } of columns) cells[role] = { value: valueAt(grid, { row, column }), cell: { row, column } };
    if (Object.values(cells).every(({ value }) => value === "")) continue;
    for (const [role, stand] of Object.entries(STANDS_IN_FOR) as [Role, Role][]) if (!cells[role] && cells[stand]) cells[role] = cells[stand];
    steps.push({ ...cells, row, sectionName: "" });
  }
  return steps;
}
