import { addPlainColumn, addTableColumn, removeTableColumns, sortRows, writeCell } from "../excel/edit";
import { run } from "../excel/run";
import { textOf } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { AddColumnFix, Finding, Fix, SortFix } from "../rules/finding";
import { runRules } from "../rules/run-rules";
import { valueAt, type Grid } from "../sheet/grid";
import type { Rectangle } from "../sheet/rectangle";
import type { Day } from "../sheet/serial-date";
import { TEMPLATES } from "../templates";
import { layOutAddedColumns } from "../templates/lay-out-added-columns";
import type { Command } from "./command";
import { readPlans, type Merges, type SheetPlans } from "./read-plans";
import { worldOf } from "./world-of";

export interface FixInput {
  readonly today: Day;
  readonly sheet: string;
  readonly finding: Finding;
  /** Which of the finding's fixes. */
  readonly fix: number;
  /** What the check learned of merged cells. */
  readonly merges?: Merges;
}

/** `done` in the sheet; or `gone`: the finding no longer holds; or `refused`, and why. Nothing was changed but for `done`. */
export type FixOutcome = { readonly kind: "done" } | { readonly kind: "gone" } | { readonly kind: "refused"; readonly because: string };

/** Mends one finding, as an edit that the user asked for and can undo. The sheet is read anew first: it may have changed since the check. */
export const applyFix = {
  id: "applyFix",
  title: "Fix",
  async run({ today, sheet, finding, fix: index, merges = {} }) {
    const read = await readPlans([sheet], {}, merges);
    const [current] = read.sheets;
    if (!current || "kind" in current.plans) return { kind: "gone" };
    if (current.protected) return { kind: "refused", because: "The sheet is protected, so nothing can be changed in it." };
    const world = worldOf(read.workbook, today);
    for (const plan of current.plans) {
      const same = runRules(plan, world, read.choices.rules).find((found) => isSame(found, finding));
      const fix = same?.fixes[index];
      if (fix) return mend(current, plan, fix);
    }
    return { kind: "gone" };
  },
} as const satisfies Command<FixInput, FixOutcome>;

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.step === b.step && a.cell.row === b.cell.row && a.cell.column === b.cell.column;

async function mend(sheet: SheetPlans, plan: Plan, fix: Fix): Promise<FixOutcome> {
  switch (fix.kind) {
    case "write":
      await run(writeCell(plan.sheet, fix.cell, fix.content, fix.numberFormat));
      return { kind: "done" };
    case "sort":
      return sort(sheet, plan, fix);
    case "add-column":
      await run(addColumn(sheet.grid, plan, fix));
      return { kind: "done" };
    case "remove-columns":
      return removeColumns(sheet.grid, plan, fix.roles);
  }
}

async function sort(sheet: SheetPlans, plan: Plan, { by }: SortFix): Promise<FixOutcome> {
  const rows = plan.steps.map(({ row }) => row);
  const first = Math.min(...rows);
  const column = plan.columns.find(({ role }) => role === by)?.column;
  if (column === undefined || rows.length === 0) return { kind: "gone" };
  if (Math.max(...rows) - first + 1 !== rows.length)
    return { kind: "refused", because: "There are other rows between the steps (sections, totals or blank rows), so sorting would tear them apart. Move the steps by hand." };
  if (plan.table === null && Array.isArray(sheet.plans) && sheet.plans.length > 1)
    return { kind: "refused", because: "Several plans share this sheet, so sorting one might tear another apart. Move the steps by hand." };
  await run(sortRows(plan.sheet, { row: first, rows: rows.length, ...widthOf(sheet.grid, plan) }, column));
  return { kind: "done" };
}

/** The columns that belong together: the table's, or for plain cells all that were read. */
function widthOf({ tables, origin, values }: Grid, { table }: Plan): Pick<Rectangle, "column" | "columns"> {
  const rectangle = tables.find(({ name }) => name === table)?.rectangle;
  return rectangle ?? { column: origin.column, columns: values[0]?.length ?? 1 };
}

/** In a table, a column of the plan's template brings its question, its group heading and its help along. */
function addColumn(grid: Grid, plan: Plan, { role, heading }: AddColumnFix) {
  const table = grid.tables.find(({ name }) => name === plan.table);
  const template = TEMPLATES.find(({ id }) => id === plan.template);
  if (!table) return addBeside(grid, plan, heading);
  const { row, column, rows, columns } = table.rectangle;
  const facilitator = plan.fields["facilitator-name"] ? textOf(plan.fields["facilitator-name"]) : "";
  const added = template && layOutAddedColumns(template, [role], { grid, at: { row, column: column + columns }, rows: rows - 1, facilitator });
  const [own = heading] = added?.headings ?? [];
  return addTableColumn(plan.sheet, table.name, own, added ?? { cells: [], formats: [], validations: [] });
}

function addBeside({ origin, values }: Grid, plan: Plan, heading: string) {
  const at = { row: plan.headingRow, column: origin.column + (values[0]?.length ?? 0) };
  const last = Math.max(plan.headingRow, ...plan.steps.map(({ row }) => row));
  return addPlainColumn(plan.sheet, heading, at, last - plan.headingRow + 1);
}

async function removeColumns(grid: Grid, plan: Plan, roles: readonly string[]): Promise<FixOutcome> {
  const columns = plan.columns.filter(({ role }) => roles.includes(role));
  if (plan.table === null) return { kind: "refused", because: "The plan does not stand in an Excel table. Delete the columns by hand." };
  if (columns.some(({ column }) => plan.steps.some(({ row }) => valueAt(grid, { row, column }) !== "")))
    return { kind: "refused", because: "Something is written in these columns. Empty them first." };
  await run(removeTableColumns(plan.sheet, plan.table, columns.map(({ column }) => String(valueAt(grid, { row: plan.headingRow, column })))));
  return { kind: "done" };
}
