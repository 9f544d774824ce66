import { addTableColumns, removeTableColumns } from "../../excel/guarded/edit";
import { textOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import type { AddColumnsFix, RemoveColumnsFix } from "../../rules/finding";
import { type Grid, valueAt } from "../../sheet/grid";
import { TEMPLATES } from "../../templates/catalogue";
import { layOutAddedColumns } from "../../templates/layout/lay-out-added-columns";
import { findOwnCellsAbove } from "../../templates/read-back/find-own-cells-above";
import { addPlainColumns } from "./add-plain-columns";
import { DONE, type FixOutcome, refused } from "./fix-outcome";

/** Adds columns to a plan. In a table made from a template, they come with their questions, group headings and help. */
export async function addColumns(grid: Grid, plan: Plan, { columns }: AddColumnsFix): Promise<FixOutcome> {
  const table = grid.tables.find(({ name }) => name === plan.table);
  if (!table)
    return addPlainColumns(grid, plan, {
      headings: columns.map(({ heading }) => heading),
      ifTaken: "The column next to the plan holds formulas. Insert a column there, and type its heading.",
    });

  const template = TEMPLATES.find(({ id }) => id === plan.template);
  const { row, column, rows, columns: width } = table.rectangle;
  const facilitator = plan.fields["facilitator-name"] ? textOf(plan.fields["facilitator-name"]) : "";
  const roles = columns.map(({ role }) => role);
  const added = template
    ? layOutAddedColumns(template, roles, { grid, at: { row, column: column + width }, rows: rows - 1, facilitator })
    : null;
  const dress =
    added?.headings.length === columns.length
      ? added
      : { headings: columns.map(({ heading }) => heading), cells: [], formats: [], validations: [] };
  await addTableColumns(plan.sheet, table.name, dress.headings, { row, column: column + width }, dress);
  return DONE;
}

/** Removes columns that are empty, without even a formula that shows nothing. */
export async function removeColumns(grid: Grid, plan: Plan, { roles }: RemoveColumnsFix): Promise<FixOutcome> {
  if (plan.table === null) return refused("The plan is not in an Excel table. Delete the columns yourself.");

  const template = TEMPLATES.find(({ id }) => id === plan.template);
  const columns = plan.columns
    .filter(({ role }) => roles.includes(role))
    .map(({ column }) => ({ row: plan.headingRow, column }))
    .map((cell) => ({
      heading: String(valueAt(grid, cell)),
      above: template ? findOwnCellsAbove(template, grid, cell).rows : 0,
    }));
  const isRemoved = await removeTableColumns(plan.sheet, plan.table, columns);
  return isRemoved ? DONE : refused("These columns are not empty. Empty them first.");
}
