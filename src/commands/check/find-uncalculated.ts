import { all } from "../../excel/batch";
import { isFormula, readFormulas } from "../../excel/read/read-formulas";
import { run } from "../../excel/run";
import { findExtent } from "../../sheet/grid";
import type { PlansRead } from "../reading/read-plans";

/**
 * Why there can be no verdict where the results of formulas may be old: one of them stands on a plan's sheet. Null
 * where none does, without a round trip where all is calculated.
 */
export async function findUncalculated({
  workbook,
  sheets,
}: Pick<PlansRead, "workbook" | "sheets">): Promise<string | null> {
  if (workbook.isCalculated) return null;
  const extents = sheets
    .filter(({ plans }) => !("kind" in plans))
    .flatMap(({ grid }) => {
      const extent = findExtent(grid);
      return extent ? [{ sheet: grid.sheet, extent }] : [];
    });
  if (extents.length === 0) return null;
  const typed = await run(all(extents.map(({ sheet, extent }) => readFormulas(sheet, extent))));
  const at = typed.findIndex((cells) => cells.some((row) => row.some(isFormula)));
  const sheet = extents[at]?.sheet;
  return sheet === undefined
    ? null
    : `“${sheet}” has formulas, and Excel has not calculated all of them, so what they show may be old. ` +
        "Calculate the workbook (Formulas › Calculate Now), and check again.";
}
