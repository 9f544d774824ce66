import { ExcelError } from "../../excel/excel-error";
import type { Grid } from "../../sheet/grid";
import type { SheetPlans } from "../reading/read-plans";

/**
 * The grid of a sheet that is about to be refreshed.
 * @throws {ExcelError} where the sheet is protected, before anything is written
 */
export function openGrid({ grid, protected: locked }: SheetPlans): Grid {
  if (locked)
    throw new ExcelError(
      "AccessDenied",
      `The sheet “${grid.sheet}” is protected, so nothing was refreshed. ` +
        "Unprotect it under Review › Unprotect Sheet, and try again.",
    );
  return grid;
}
