import type { Grid } from "../../sheet/grid";

/** The table that has one line for each audience and step. */
export const SCHEDULE = "CommunicationSchedule";

/** The names of the tables on the Communication Plan sheet, as long as no other table has them. */
export const COMMUNICATION_TABLES = ["CommunicationByAudience", SCHEDULE, "CommunicationNotCovered"] as const;

/** The same of the Communication Calendar sheet. */
export const CALENDAR_TABLES = ["CalendarByAudience", "CalendarByCommunicator"] as const;

/** The same of the Messages sheet. */
export const MESSAGE_TABLES = ["CommunicationMessages"] as const;

/**
 * Whether the add-in built this sheet: a communication plan, its calendar or its messages.
 *
 * @example
 * isCommunicationSheet(grid) // false for a plan, and for a communication plan that somebody wrote by hand
 */
export const isCommunicationSheet = (grid: Pick<Grid, "tables">): boolean =>
  hasTable(grid, COMMUNICATION_TABLES) || hasTable(grid, CALENDAR_TABLES) || hasTable(grid, MESSAGE_TABLES);

/** Whether a sheet has one of these tables, whatever number Excel has added to its name. */
export const hasTable = ({ tables }: Pick<Grid, "tables">, wished: readonly string[]): boolean =>
  wished.some((table) => tables.some(({ name }) => isCalled(table, name)));

/** Excel names a copy of a sheet's table `CommunicationSchedule3`, the writer `CommunicationSchedule_2`. */
export const isCalled = (wished: string, name: string): boolean =>
  name.startsWith(wished) && /^_?\d*$/.test(name.slice(wished.length));
