import { readMerges } from "../../excel/read/read-merges";
import { runIfAble } from "../../excel/run";
import type { Plan } from "../../plan/plan";
import type { Cell } from "../../sheet/cell";
import { findExtent, valueAt } from "../../sheet/grid";
import type { Choices } from "../reading/choices";
import type { SheetPlans } from "../reading/read-plans";
import { recognizePlans } from "../reading/recognize-plans";

/**
 * Reads a sheet again with its merged cells: one more round trip. Where Excel is too old to know them, each cell stands
 * for itself. Only for sheets in doubt, since asking may empty the user's undo list.
 */
export async function readMerged(sheet: SheetPlans, choices: Choices): Promise<SheetPlans> {
  const extent = findExtent(sheet.grid);
  const merges = (extent && (await runIfAble(readMerges(sheet.grid.sheet, extent)))) ?? [];
  const grid = { ...sheet.grid, merges };
  return { ...sheet, grid, plans: merges.length > 0 ? recognizePlans(grid, choices) : sheet.plans };
}

/**
 * A blank cell may be part of the filled one next to it; but nothing is merged in an Excel table or where Excel was
 * asked already.
 */
export const mayBeMerged = ({ grid }: SheetPlans, { table }: Plan, cells: readonly Cell[]): boolean =>
  grid.merges === undefined && table === null && cells.some((cell) => valueAt(grid, cell) === "");
