import type { Grid } from "../sheet/grid";
import { textOf } from "../plan/placed";
import type { NotAPlan, Plan } from "../plan/plan";
import { findHeadingRow } from "./find-heading-row";
import { nameColumns } from "./name-columns";
import { readSteps } from "./read-steps";

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
export function recognize(grid: Grid, choices: SheetChoices = {}): readonly Plan[] | NotAPlan {
  if (choices.isPlan === false) return notAPlan(grid, "Your team has said that this sheet is not an action plan.");
  const headingRow = choices.headingRow ?? findHeadingRow(grid);
  if (headingRow === null) return notAPlan(grid, "No row of it has the headings of an action plan, such as Action, Owner and Deadline.");
  const headings = (grid.values[headingRow - grid.origin.row] ?? []).map((value) => textOf({ value }));
  const columns = nameColumns(headings, grid.origin.column);
  const table = grid.tables.find(({ rectangle }) => rectangle.row === headingRow)?.name ?? null;
  const steps = readSteps(grid, headingRow, columns);
  return [{ kind: "plan", sheet: grid.sheet, template: null, headingRow, columns, steps, fields: {}, table, expects: { columns: [], fields: [] } }];
}

const notAPlan = ({ sheet }: Grid, because: string): NotAPlan => ({ kind: "not-a-plan", sheet, because });
