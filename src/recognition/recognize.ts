import type { Grid } from "../sheet/grid";
import type { NotAPlan, Plan } from "../plan/plan";

/** What a user has settled about a sheet; remembered in the workbook. */
export interface SheetChoices {
  /** "This is a plan" / "this is not a plan". */
  readonly isPlan?: boolean;
  /** Row of the heading, counted from 0. */
  readonly headingRow?: number;
  /** Last row of the plan. */
  readonly lastRow?: number;
  /** The meaning of a column, told by its heading (folded) so that it survives inserted columns. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** Every plan of a sheet, from the top left to the bottom right; or why there is none. */
export function recognize(grid: Grid, _choices: SheetChoices = {}): readonly Plan[] | NotAPlan {
  return { kind: "not-a-plan", sheet: grid.sheet, because: "No heading row was found." };
}
