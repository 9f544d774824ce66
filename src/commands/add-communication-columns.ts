import { isExcelError } from "../excel/excel-error";
import { addTableColumns } from "../excel/guarded/edit";
import { run } from "../excel/run";
import { selectCell } from "../excel/select-cell";
import type { Plan } from "../plan/plan";
import type { Cell } from "../sheet/cell";
import type { Grid, GridTable } from "../sheet/grid";
import { TEMPLATES } from "../templates/catalogue";
import { actionPlanningTable } from "../templates/catalogue/action-planning-table";
import { layOutAddedColumns } from "../templates/layout/lay-out-added-columns";
import type { TemplateColumn } from "../templates/template";
import type { Command } from "./command";
import { findHeadingRow } from "./communicate/find-span";
import { COMMUNICATION_ROLES, hasCommunicationColumns } from "./communicate/read-communication";
import { addPlainColumns } from "./fixes/add-plain-columns";
import { DONE, type FixOutcome, GONE, refused } from "./fixes/fix-outcome";
import { readPlans, type SheetPlans } from "./reading/read-plans";

export interface AddColumnsInput {
  readonly sheet: string;
}

/** Adds the columns for audience, communicator and frequency to a plan of a sheet; the user can undo it. */
export const addCommunicationColumns = {
  id: "addCommunicationColumns",
  title: "Add the communication columns",
  async run({ sheet }) {
    const [read] = (await readPlans([sheet])).sheets;
    const plan = read && !("kind" in read.plans) ? read.plans.find((one) => !hasCommunicationColumns(one)) : undefined;
    if (!read || !plan) return GONE;

    const outcome = await add(read, plan);
    if (outcome.kind === "done") await goThere(sheet, findFirstNew(read.grid, plan));
    return outcome;
  },
} as const satisfies Command<AddColumnsInput, FixOutcome>;

/** Where the first of the new columns is to be filled in: next to the first step. */
function findFirstNew(grid: Grid, plan: Plan): Cell {
  const { column, columns } = findHeadingRow(grid, plan);
  return { row: plan.steps.at(0)?.row ?? plan.headingRow + 1, column: column + columns };
}

/** The columns are there, even where Excel does not show their sheet. */
async function goThere(sheet: string, cell: Cell): Promise<void> {
  await run(selectCell(sheet, cell)).catch((error: unknown) => {
    if (!isExcelError(error)) throw error;
  });
}

async function add({ grid, protected: locked }: SheetPlans, plan: Plan): Promise<FixOutcome> {
  if (locked)
    return refused(
      `The sheet “${grid.sheet}” is protected, so nothing can be added to it. ` +
        "Unprotect it under Review › Unprotect Sheet, and try again.",
    );
  const table = grid.tables.find(({ name }) => name === plan.table);
  if (table) return addToTable(grid, plan, table);

  return addPlainColumns(grid, plan, {
    headings: HEADINGS,
    widths: WIDTHS,
    ifTaken:
      `There is no room next to the plan on “${grid.sheet}”. ` +
      `Insert three columns there, and give them the headings “${HEADINGS.join("”, “")}”.`,
  });
}

/** The columns of the Action Planning Table, without the group heading above them. */
const COLUMNS: readonly TemplateColumn[] = actionPlanningTable.columns.flatMap((column): TemplateColumn[] => {
  const { bands: _, ...rest }: TemplateColumn = column;
  return COMMUNICATION_ROLES.includes(column.role) ? [rest] : [];
});
const HEADINGS = COLUMNS.map(({ heading }) => heading);
const WIDTHS = COLUMNS.map(({ width }) => width);

async function addToTable(
  grid: Grid,
  plan: Plan,
  { name, rectangle: { row, column, rows, columns } }: GridTable,
): Promise<FixOutcome> {
  const at = { row, column: column + columns };
  const template = TEMPLATES.find(({ id }) => id === plan.template);
  const added =
    template &&
    layOutAddedColumns({ ...template, columns: [...template.columns, ...COLUMNS] }, COMMUNICATION_ROLES, {
      grid,
      at,
      rows: rows - 1,
    });
  const dress = {
    cells: [],
    formats: [],
    ...added,
    validations: (added?.validations ?? []).map(omitChoices),
    widths: { from: at.column, characters: WIDTHS },
  };
  await addTableColumns(grid.sheet, name, HEADINGS, at, dress);
  return DONE;
}

/** The sheet with the choices may have been deleted. */
const omitChoices = <Of extends { readonly allow?: unknown }>({ allow: _, ...rest }: Of): Omit<Of, "allow"> => rest;
