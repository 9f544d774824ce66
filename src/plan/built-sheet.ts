import type { DraftName } from "../sheet/draft";
import type { Grid } from "../sheet/grid";

const BUILT = "ActionPlan.Built";

/**
 * Marks a sheet that is built from plans, or feeds their drop-downs: never a plan, whatever it is called and whatever
 * was done to its cells.
 */
export const BUILT_MARK: DraftName = { name: BUILT, rectangle: { row: 0, column: 0, rows: 1, columns: 1 } };

/**
 * Whether a sheet has the mark; a name stays with its sheet when the sheet is renamed or copied, or its first cell is
 * deleted.
 *
 * @example
 * isMarkedBuilt(grid) // true on a check report
 */
export const isMarkedBuilt = ({ names = [], namedRows = [] }: Pick<Grid, "names" | "namedRows">): boolean =>
  [...names, ...namedRows].some(({ name }) => name === BUILT);
