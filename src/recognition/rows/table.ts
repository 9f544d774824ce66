import type { PlanColumn } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { Grid } from "../../sheet/grid";
import type { Heading } from "../heading-rows/heading";

/** A table with its columns named. */
export interface Table {
  readonly grid: Grid;
  readonly heading: Heading;
  readonly columns: readonly PlanColumn[];
  /** The last row that may belong to it. */
  readonly to: number;
  /** Another table begins below that row. */
  readonly isFollowed: boolean;
}

/** The column of a role, counted from 0; −1 where the table has none. */
export const findColumn = ({ columns }: Pick<Table, "columns">, role: Role): number =>
  columns.find((column) => column.role === role)?.column ?? -1;
