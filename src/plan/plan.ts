import type { Cell, CellValue } from "../sheet/cell";
import type { DateOrders } from "./date-orders";
import type { Placed } from "./placed";
import type { Field, Role } from "./role";

/** An action plan as it was understood from a sheet. Positions are those of the sheet, counted from 0. */
export interface Plan {
  readonly kind: "plan";
  readonly sheet: string;
  /** The id of the template it was made from, or null for a team's own plan. */
  readonly template: string | null;
  /** The id of the team's own template it was made from; absent for any other. */
  readonly ownTemplate?: string;
  /** The last row of the heading. */
  readonly headingRow: number;
  /** In the order of the sheet; columns without a role are left out. */
  readonly columns: readonly PlanColumn[];
  /** The columns that have a heading but no role, so that the user can give them one. */
  readonly unnamed: readonly UnnamedColumn[];
  readonly steps: Steps;
  /** Cells of the steps that show an error in a column without a role; absent where there is none. */
  readonly otherErrors?: readonly Placed[];
  /** Phases, goals and other sections in the order of the sheet, those without a step too. */
  readonly sections: readonly Section[];
  /** A text alone in its row right above the heading, such as “2. Attendance plan”; null where there is none. */
  readonly title: Placed | null;
  /** What to ask the user, because a column could only be guessed; at most one for each role. */
  readonly questions: readonly ColumnQuestion[];
  readonly fields: Readonly<Partial<Record<Field, Placed>>>;
  /** The Excel table the plan stands in, or null for plain cells. */
  readonly table: string | null;
  /** What the sheet's dates show of the order of day and month. */
  readonly dateOrders: DateOrders;
  /** The sheet's names show that last names stand first: “Doe, Jane”. */
  readonly lastNamesFirst: boolean;
  /** True in a workbook that counts days from 1904. */
  readonly from1904?: boolean;
  /** The columns and fields of its template; a team's own plan is only expected to have what every plan needs. */
  readonly expects: { readonly columns: readonly ExpectedColumn[]; readonly fields: readonly Field[] };
  /** Of a sub-plan, the step that it is a part of; absent where it is a plan of its own. */
  readonly partOf?: PartOf;
  /** The steps that have sub-plans, by their places; absent where none has. */
  readonly subPlans?: ReadonlyMap<number, readonly Plan[]>;
}

/** What a sub-plan says of its step, and which step that is. */
export interface PartOf {
  /** The step's words, as the sub-plan has them. */
  readonly said: Placed;
  /** The cell that held the step when the sub-plan was made; null where that is gone, or was never kept. */
  readonly from: (Cell & { readonly sheet: string }) | null;
  /** The step that has these words, or almost; null where no plan has it. */
  readonly step: StepFound | null;
  /** The words of the step that now stands in `from`; null where none does. */
  readonly now: string | null;
}

export interface StepFound {
  readonly sheet: string;
  readonly cell: Cell;
  /** Its words in its plan. */
  readonly text: string;
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

export interface UnnamedColumn extends Pick<PlanColumn, "heading" | "column"> {
  /** The heading names somebody, and R, A, C and I below it say how she takes part (a RACI matrix). */
  readonly isPersonInLetters?: true;
}

/**
 * One row of a plan: for every role that has a column, what stands there. A role without a column is absent,
 * but for owner and responsible, which stand in for each other where a plan has only one of them.
 */
export type Step = StepCells & {
  readonly row: number;
  /** The section heading above it, or `""`. */
  readonly sectionName: string;
};

/** A part of a plan, named by a row above its steps or by a column next to them. */
export interface Section extends Cell {
  /** As in `sectionName` of its steps. */
  readonly name: string;
  /** False where neither a step nor a smaller section stands in it. */
  readonly hasSteps: boolean;
  /** The dates in its own row, where it has one with dates. */
  readonly start?: Placed;
  readonly deadline?: Placed;
}

/** Which column is meant? Asked where a role rests on a weak guess. */
export interface ColumnQuestion {
  readonly role: Role;
  /** The column that was taken for the role. */
  readonly guessed: PlanColumn;
  /** Every column that may be meant, the most likely first; the guessed one is among them. */
  readonly candidates: readonly ColumnCandidate[];
}

export interface ColumnCandidate extends UnnamedColumn {
  /** Why it may be meant, in plain words: `most of its cells are dates`. */
  readonly because: string;
}

/** A role that rests on less is only guessed: findings are not raised cell by cell, the user is asked. */
export const SURE_ENOUGH = 0.7;

export type StepCells = { readonly [R in Role]?: Placed };

/**
 * The steps of a plan, in the order of the sheet: where they are, and which section each is in. A `Step` is made each
 * time it is asked for, so whoever looks at whole columns of a long plan asks for none.
 */
export interface Steps<One = Step> extends Iterable<One> {
  readonly length: number;
  /** The sheet's row of each step. */
  readonly rows: Int32Array;
  /** For each step the place of its section's name in `sectionNames`. */
  readonly sections: Int32Array;
  readonly sectionNames: readonly string[];
  /** As of an array: −1 is the last. */
  at(index: number): One | undefined;
  /**
   * @param roles the roles whose cells are wanted; by default all that have a column
   * @throws {RangeError} where there is no such step
   */
  get(index: number, roles?: readonly Role[]): One;
  /** What stands in the cell of a role and where; undefined where the role has no column. */
  cellAt(index: number, role: Role): Placed | undefined;
  /** Copies what stands in the column of a role, from one step to before another, to the start of a buffer. */
  readColumn(role: Role, from: number, to: number, into: CellValue[]): void;
  /** The same steps, some of whose cells answer two questions: what such a cell says to a role, or null. */
  withParts(partAt: (role: Role, row: number) => Placed | null): Steps;
  /** The same steps, with nothing of these columns. */
  without(columns: ReadonlySet<number>): Steps;
  map<Result>(change: (step: One, index: number) => Result): Result[];
  filter(isWanted: (step: One, index: number) => boolean | undefined): One[];
  some(holds: (step: One) => boolean | undefined): boolean;
}

/** A step of which only these cells may be read: those of `Needed` are certain, those of `Used` may be absent. */
export type StepWith<Needed extends Role, Used extends Role = Role> = Pick<Step, "row" | "sectionName"> & {
  readonly [R in Needed]: Placed;
} & { readonly [R in Used]?: Placed };

/** A plan in which the columns of `Needed` are known to be there, and those of `Used` may be. */
export interface PlanWith<Needed extends Role, Used extends Role = Role> extends Omit<Plan, "steps"> {
  readonly steps: Steps<StepWith<Needed, Used>>;
}

/** A sheet, or a part of one, that is not an action plan, and why. */
export interface NotAPlan {
  readonly kind: "not-a-plan";
  /** True of a sheet that the add-in built. */
  readonly isBuilt?: true;
  readonly sheet: string;
  /** A sentence for the user. */
  readonly because: string;
  /** The table that was found instead, where it is of use: a communication plan has audiences, a RACI matrix people. */
  readonly found: OtherTable | null;
}

export type SheetKind = "communication-plan" | "raci-matrix";

/** A table that is known for what it is, though it is no action plan. */
export interface OtherTable {
  readonly kind: SheetKind;
  /** The last row of its heading. */
  readonly headingRow: number;
  /** In the order of the sheet; of a RACI matrix only the columns next to the people. */
  readonly columns: readonly PlanColumn[];
}

/** True when every step of the plan has a cell for each of the roles. */
export const hasColumns = (plan: Pick<Plan, "columns">, roles: readonly Role[]): boolean =>
  roles.every((role) => hasColumn(plan, role));

export const hasColumn = ({ columns }: Pick<Plan, "columns">, role: Role): boolean =>
  columns.some((column) => column.role === role || column.role === STANDS_IN_FOR[role]);

/** A plan that has only one of owner and responsible uses it for both questions. */
export const STANDS_IN_FOR: Readonly<Partial<Record<Role, Role>>> = { owner: "responsible", responsible: "owner" };

/** The cell of the heading of a role, or null. */
export function findHeading({ columns, headingRow }: Pick<Plan, "columns" | "headingRow">, role: Role): Cell | null {
  const found =
    columns.find((column) => column.role === role) ?? columns.find((column) => column.role === STANDS_IN_FOR[role]);
  return found ? { row: headingRow, column: found.column } : null;
}
