import { ExcelError } from "../../excel/excel-error";
import { readContents } from "../../excel/read/read-contents";
import { run } from "../../excel/run";
import type { Plan } from "../../plan/plan";
import { findRegions } from "../../templates/adopt/find-regions";
import { listWords } from "../../templates/adopt/list-words";
import type { Moving } from "../../templates/adopt/moving";
import { TEMPLATES } from "../../templates/catalogue";
import { mayBeMerged, readMerged } from "../check/read-merged";
import type { Choices } from "../reading/choices";
import { readPlans, type Scope, type SheetPlans } from "../reading/read-plans";

/** A plan that is to be moved, and what the workbook keeps. */
export interface MovingRead {
  readonly moving: Moving;
  readonly choices: Choices;
  readonly from1904: boolean;
  /** How many plans stand on the sheet. */
  readonly plans: number;
}

/**
 * Reads the plan of a sheet with everything that its cells hold: two or three round trips.
 *
 * @param scope where it is: of several sheets, the first with a plan
 * @param number which of several plans on the sheet, counted from 1
 * @throws {ExcelError} where there is no such plan, or where the sheet was changed while it was read
 */
export async function readMoving(scope: Scope, number = 1): Promise<MovingRead> {
  const { sheets, choices, workbook } = await readPlans(scope);
  const first = sheets.find(({ plans }) => !("kind" in plans)) ?? sheets[0];
  if (!first) throw new ExcelError("ItemNotFound", "There is no sheet to read.");
  const read = await readWithMerges(first, choices);
  if ("kind" in read.plans) throw new ExcelError("ItemNotFound", read.plans.because);
  const plan = read.plans[number - 1];
  if (!plan)
    throw new ExcelError(
      "ItemNotFound",
      `The sheet “${read.grid.sheet}” has no plan ${String(number)}: it has ${String(read.plans.length)}.`,
    );

  const contents = await run(readContents(read.grid, plan.headingRow));
  if (JSON.stringify(contents.values) !== JSON.stringify(read.grid.values))
    throw new ExcelError("Conflict", "Somebody changed the sheet while it was read. Nothing was done: try again.");

  const template = TEMPLATES.find(({ id }) => id === plan.template) ?? null;
  const [region = { row: 0, column: 0, rows: 0, columns: 0 }] = findRegions(read.grid, read.plans).slice(number - 1);
  return {
    moving: { source: { grid: read.grid, ...contents }, plan, region, from: listWords(template) },
    choices,
    from1904: workbook.from1904,
    plans: read.plans.length,
  };
}

/** With its merged cells, wherever a cell of the plan is blank. */
async function readWithMerges(sheet: SheetPlans, choices: Choices): Promise<SheetPlans> {
  const plans: readonly Plan[] = "kind" in sheet.plans ? [] : sheet.plans;
  const inDoubt = plans.some((plan) =>
    mayBeMerged(
      sheet,
      plan,
      Array.from(plan.steps.rows).flatMap((row) => plan.columns.map(({ column }) => ({ row, column }))),
    ),
  );
  return inDoubt ? readMerged(sheet, choices) : sheet;
}
