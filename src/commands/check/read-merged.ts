import { readMerges } from "../../excel/read-merges";
import { runIfAble } from "../../excel/run";
import type { Plan } from "../../plan/plan";
import type { Cell } from "../../sheet/cell";
import { findExtent, valueAt } from "../../sheet/grid";
import type { Choices } from "../choices";
import { recognizePlans, type SheetPlans } from "../read-plans";

/**
 * A sheet understood anew with the cells that are merged in it: one round trip more. Where Excel is too old to tell, each cell stands for
 * itself. To be asked of sheets in doubt only, since asking may cost the user what could be undone.
 */
export async function readMerged(sheet: SheetPlans, choices: Choices): Promise<SheetPlans> {
  const extent = findExtent(sheet.grid);
  const merges = (extent && (await runIfAble(readMerges(sheet.grid.sheet, extent)))) ?? [];
  const grid = { ...sheet.grid, merges };
  return { ...sheet, grid, plans: merges.length > 0 ? recognizePlans(grid, choices) : sheet.plans };
}

/** A blank cell may belong to the filled one beside it; but in an Excel table nothing is merged, and what was asked is known. */
export const mayBeMerged = ({ grid }: SheetPlans, { table }: Plan, cells: readonly Cell[]): boolean =>
  grid.merges === undefined && table === null && cells.some((cell) => valueAt(grid, cell) === "");
