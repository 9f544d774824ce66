import type { Grid, GridRows } from "../../sheet/grid";
import type { ReadingChoices } from "./sheet-choices";

/**
 * The names of the rows that the user chose: Excel moves them with their rows, and on a copied or renamed sheet they
 * are there still.
 */
export const HEADING_ROW = "ActionPlan.HeadingRow";
/** From the sheet's first row on, so that it moves up where the last step is deleted. */
export const LAST_ROW = "ActionPlan.LastRow";

/**
 * The choices with the rows where they are now; without a row that is gone. Where no name was kept, the number
 * counts.
 */
export function followRows(
  { namedRows = [] }: Grid,
  { headingRow, lastRow, ...others }: ReadingChoices,
): ReadingChoices {
  const follow = (
    name: string,
    kept: number | undefined,
    rowOf: (rows: NonNullable<GridRows["rows"]>) => number,
  ): number | undefined => {
    const found = namedRows.find((one) => one.name === name);
    return found ? (found.rows ? rowOf(found.rows) : undefined) : kept;
  };
  const heading = follow(HEADING_ROW, headingRow, ({ first }) => first);
  const last = follow(LAST_ROW, lastRow, (rows) => rows.last);
  return {
    ...others,
    ...(heading !== undefined && { headingRow: heading }),
    ...(last !== undefined && { lastRow: last }),
  };
}
