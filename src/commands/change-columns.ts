import { all } from "../excel/batch";
import { addPlainColumn, addTableColumn, removeTableColumns } from "../excel/edit";
import { readFormulas } from "../excel/read-formulas";
import { run } from "../excel/run";
import { textOf } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { AddColumnFix, RemoveColumnsFix } from "../rules/finding";
import { valueAt, type Grid } from "../sheet/grid";
import { TEMPLATES } from "../templates";
import { layOutAddedColumns } from "../templates/lay-out-added-columns";
import { DONE, refused, type FixOutcome } from "./fix-outcome";
import { spanOf } from "./span-of";

/** Adds a column to a plan. In a table, a column of the plan's template brings its question, its group heading and its help along. */
export async function addColumn(grid: Grid, plan: Plan, { role, heading }: AddColumnFix): Promise<FixOutcome> {
  const table = grid.tables.find(({ name }) => name === plan.table);
  if (!table) return addBeside(grid, plan, heading);
  const template = TEMPLATES.find(({ id }) => id === plan.template);
  const { row, column, rows, columns } = table.rectangle;
  const facilitator = plan.fields["facilitator-name"] ? textOf(plan.fields["facilitator-name"]) : "";
  const added = template && layOutAddedColumns(template, [role], { grid, at: { row, column: column + columns }, rows: rows - 1, facilitator });
  const [own = heading] = added?.headings ?? [];
  await run(addTableColumn(plan.sheet, table.name, own, added ?? { cells: [], formats: [], validations: [] }));
  return DONE;
}

async function addBeside(grid: Grid, plan: Plan, heading: string): Promise<FixOutcome> {
  const { column, columns } = spanOf(grid, plan);
  const at = { row: plan.headingRow, column: column + columns };
  const rows = Math.max(0, ...plan.steps.map(({ row }) => row - plan.headingRow)) + 1;
  const typed = await run(readFormulas(plan.sheet, { ...at, rows, columns: 1 }));
  if (typed.flat().some((cell) => cell !== "")) return refused("The column beside the plan holds formulas. Insert a column there, and write its heading.");
  await run(addPlainColumn(plan.sheet, heading, at, rows));
  return DONE;
}

/** Takes columns away in which nothing stands, not even a formula that shows nothing. */
export async function removeColumns(grid: Grid, plan: Plan, { roles }: RemoveColumnsFix): Promise<FixOutcome> {
  const columns = plan.columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const table = grid.tables.find(({ name }) => name === plan.table);
  if (!table) return refused("The plan does not stand in an Excel table. Delete the columns by hand.");
  const { row, rows } = table.rectangle;
  const typed = await run(all(columns.map((column) => readFormulas(plan.sheet, { row: row + 1, column, rows: rows - 1, columns: 1 }))));
  if (typed.flat(2).some((cell) => cell !== "")) return refused("Something is written in these columns. Empty them first.");
  await run(removeTableColumns(plan.sheet, table.name, columns.map((column) => String(valueAt(grid, { row: plan.headingRow, column })))));
  return DONE;
}
