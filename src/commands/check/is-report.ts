import type { Grid } from "../../sheet/grid";

/** Whether a sheet is a report of a check, as one that was written before built sheets had a mark. */
export const isReport = ({ tables }: Pick<Grid, "tables">): boolean =>
  tables.some(({ name }) => /^CheckReport\d*$/.test(name));
