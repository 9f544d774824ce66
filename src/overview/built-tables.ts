import { hasTable } from "../communication/pages/built-tables";
import type { Grid } from "../sheet/grid";

/** The names of the tables on the Plan Overview sheet, as long as no other table has them. */
export const OVERVIEW_TABLES = ["OverviewTimeline", "OverviewDue", "OverviewLoad", "OverviewBudget"] as const;

/**
 * Whether the add-in built this sheet as an overview of the plans.
 *
 * @example
 * isOverviewSheet(grid) // true on the sheet that the add-in built, whatever its name is now
 */
export const isOverviewSheet = (grid: Pick<Grid, "tables">): boolean => hasTable(grid, OVERVIEW_TABLES);
