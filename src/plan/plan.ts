import type { Cell } from "../sheet/cell";
import type { Placed } from "./placed";
import type { Field, Role } from "./role";

/** An action plan as it was understood from a sheet. Positions are those of the sheet, counted from 0. */
export interface Plan {
  readonly kind: "plan";
  readonly sheet: string;
  /** The id of the template it was made from, or null for a team's own plan. */
  readonly template: string | null;
  /** The last row of the heading. */
  readonly headingRow: number;
  /** In the order of the sheet; columns without a role are left out. */
  readonly columns: readonly PlanColumn[];
  /** The columns that have a heading but no role, so that the user can give them one. */
  readonly unnamed: readonly UnnamedColumn[];
  readonly steps: readonly Step[];
  readonly fields: Readonly<Partial<Record<Field, Placed>>>;
  /** The Excel table the plan stands in, or null for plain cells. */
  readonly table: string | null;
  /** True in a workbook that counts days from 1904. */
  readonly from1904?: boolean;
  /** The columns and fields of its template; a team's own plan is only expected to have what every plan needs. */
  readonly expects: { readonly columns: readonly ExpectedColumn[]; readonly fields: readonly Field[] };
}

export interface ExpectedColumn {
  readonly role: Role;
  readonly heading: string;
}

export interface PlanColumn {
  readonly role: Role;
  /** As it stands in the sheet, spaces folded. */
  readonly heading: string;
  readonly column: number;
  /** 0 to 1; below 0.7 a finding that depends on the column says that it was guessed. */
  readonly confidence: number;
  /** Why this role, in plain words: `heading "By Whom"`, `most cells are dates`. */
  readonly because: string;
}

export type UnnamedColumn = Pick<PlanColumn, "heading" | "column">;

/**
 * One row of a plan: for every role that has a column, what stands there. A role without a column is absent,
 * but for owner and responsible, which stand in for each other where a plan has only one of them.
 */
export type Step = StepCells & {
  readonly row: number;
  /** The section heading above it, or `""`. */
  readonly sectionName: string;
};

export type StepCells = { readonly [R in Role]?: Placed };

/** A step of which only these cells may be read: those of `Needed` are certain, those of `Used` may be absent. */
export type StepWith<Needed extends Role, Used extends Role = Role> = Pick<Step, "row" | "sectionName"> & {
  readonly [R in Needed]: Placed;
} & { readonly [R in Used]?: Placed };

/** A plan in which the columns of `Needed` are known to be there. */
export interface PlanWith<Needed extends Role, Used extends Role = Role> extends Omit<Plan, "steps"> {
  readonly steps: readonly StepWith<Needed, Used>[];
}

/** A sheet, or a part of one, that is not an action plan, and why. */
export interface NotAPlan {
  readonly kind: "not-a-plan";
  readonly sheet: string;
  /** A sentence for the user. */
  readonly because: string;
}

/** True when every step of the plan has a cell for each of the roles. */
export const hasColumns = <Needed extends Role>(
  plan: Plan,
  roles: readonly Needed[],
): plan is Plan & PlanWith<Needed> => roles.every((role) => hasColumn(plan, role));

export const hasColumn = ({ columns }: Plan, role: Role): boolean =>
  columns.some((column) => column.role === role || column.role === STANDS_IN_FOR[role]);

/** A plan that has only one of owner and responsible uses it for both questions. */
export const STANDS_IN_FOR: Readonly<Partial<Record<Role, Role>>> = { owner: "responsible", responsible: "owner" };

/** The cell of the heading of a role, or null. */
export function findHeading({ columns, headingRow }: Plan, role: Role): Cell | null {
  const found =
    columns.find((column) => column.role === role) ?? columns.find((column) => column.role === STANDS_IN_FOR[role]);
  return found ? { row: headingRow, column: found.column } : null;
}
