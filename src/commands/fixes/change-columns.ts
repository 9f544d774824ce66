import { all } from "../../excel/batch";
import { addPlainColumn, addTableColumns, removeTableColumns } from "../../excel/edit";
import { readFormulas } from "../../excel/read-formulas";
import { run } from "../../excel/run";
import { textOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import type { AddColumnsFix, RemoveColumnsFix } from "../../rules/finding";
import { type Grid, valueAt } from "../../sheet/grid";
import { TEMPLATES } from "../../templates/catalogue";
import { findOwnCellsAbove } from "../../templates/find-own-cells-above";
import { layOutAddedColumns } from "../../templates/lay-out-added-columns";
import { findSpan } from "../find-span";
import { DONE, type FixOutcome, refused } from "./fix-outcome";

/** Adds columns to a plan. In a table made from a template, they come with their questions, group headings and help. */
export async function addColumns(grid: Grid, plan: Plan, { columns }: AddColumnsFix): Promise<FixOutcome> {
  const table = grid.tables.find(({ name }) => name === plan.table);
  if (!table)
    return addBeside(
      grid,
      plan,
      columns.map(({ heading }) => heading),
    );
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
  await run(addTableColumns(plan.sheet, table.name, dress.headings, dress));
  return DONE;
}

async function addBeside(grid: Grid, plan: Plan, headings: readonly string[]): Promise<FixOutcome> {
  const { column, columns } = findSpan(grid, plan);
  const at = { row: plan.headingRow, column: column + columns };
  const rows = Math.max(0, ...plan.steps.map(({ row }) => row - plan.headingRow)) + 1;
  const typed = await run(readFormulas(plan.sheet, { ...at, rows, columns: headings.length }));
  if (typed.flat().some((cell) => cell !== ""))
    return refused("The column next to the plan holds formulas. Insert a column there, and type its heading.");
  await run(
    all(headings.map((heading, i) => addPlainColumn(plan.sheet, heading, { ...at, column: at.column + i }, rows))),
  );
  return DONE;
}

/** Removes columns that are empty, without even a formula that shows nothing. */
export async function removeColumns(grid: Grid, plan: Plan, { roles }: RemoveColumnsFix): Promise<FixOutcome> {
  const columns = plan.columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const table = grid.tables.find(({ name }) => name === plan.table);
  if (!table) return refused("The plan is not in an Excel table. Delete the columns yourself.");
  const { row, rows } = table.rectangle;
  const typed = await run(
    all(columns.map((column) => readFormulas(plan.sheet, { row: row + 1, column, rows: rows - 1, columns: 1 }))),
  );
  if (typed.flat(2).some((cell) => cell !== "")) return refused("These columns are not empty. Empty them first.");
  const template = TEMPLATES.find(({ id }) => id === plan.template);
  const above = template
    ? columns.map((column) => findOwnCellsAbove(template, grid, { row: plan.headingRow, column }))
    : [];
  await run(
    removeTableColumns(
      plan.sheet,
      table.name,
      columns.map((column) => String(valueAt(grid, { row: plan.headingRow, column }))),
      above.filter(({ rows }) => rows > 0),
    ),
  );
  return DONE;
}
