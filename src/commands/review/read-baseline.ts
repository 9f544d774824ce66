import { ExcelError } from "../../excel/excel-error";
import type { Baseline } from "../../review/baseline";
import { type PlanOnSheet, recordPlan } from "../../review/record-plan";
import type { Grid } from "../../sheet/grid";
import type { Day } from "../../sheet/serial-date";
import { readMerged } from "../check/read-merged";
import { makeNoPlanError } from "../reading/make-no-plan-error";
import { type PlansRead, readPlans, type SheetPlans } from "../reading/read-plans";

/** What the plans of the workbook say today, and what was read with them. */
export interface BaselineRead extends Pick<PlansRead, "workbook" | "choices"> {
  readonly baseline: Baseline;
  /** Every sheet, with and without a plan. */
  readonly grids: readonly Grid[];
  /** Each plan, and the sheet that it was read from. */
  readonly places: readonly (PlanOnSheet & Pick<SheetPlans, "protected">)[];
}

/**
 * Reads what all plans of the workbook say, on hidden sheets too; a merged cell speaks for all of its rows.
 * @throws {ExcelError} where there is no plan, or what the workbook keeps cannot be read
 */
export async function readBaseline(today: Day): Promise<BaselineRead> {
  const read = await readPlans("all");
  if (read.damage !== null) throw new ExcelError("InvalidArgument", read.damage);
  const { workbook, choices, sheets } = read;
  const places: BaselineRead["places"][number][] = [];
  for (const sheet of sheets) {
    if ("kind" in sheet.plans) continue;
    const { grid, plans: found } = await readMerged(sheet, choices);
    if (!("kind" in found)) places.push(...found.map((plan) => ({ plan, grid, protected: sheet.protected })));
  }
  if (places.length === 0) throw makeNoPlanError();
  const plans = places.map((place) => recordPlan(place, { today, monthFirst: workbook.monthFirst }));
  return { workbook, choices, baseline: { day: today, plans }, grids: sheets.map(({ grid }) => grid), places };
}
