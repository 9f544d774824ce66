import type { Field, Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import type { Day } from "../sheet/serial-date";

/** What the plans of a workbook say at a moment, so that a later moment can be compared with it. */
export interface Baseline {
  readonly day: Day;
  readonly plans: readonly PlanSaid[];
}

/** What one plan says. Formats, widths, and what stands elsewhere on its sheet are not part of it. */
export interface PlanSaid {
  readonly sheet: string;
  /** The text right above its heading, or `""`. */
  readonly title: string;
  /** The labelled cells above the steps that are not blank. */
  readonly fields: Readonly<Partial<Record<Field, CellValue>>>;
  /** Every column with a heading, those without a role too, in the order of the sheet. */
  readonly columns: readonly ColumnSaid[];
  /** The names of phases and goals, those without a step too, in the order of the sheet. */
  readonly sections: readonly string[];
  /** True in a workbook that counts days from 1904. */
  readonly from1904: boolean;
  readonly steps: readonly StepSaid[];
}

export interface ColumnSaid {
  readonly heading: string;
  /** Null for a column that has a heading but no role. */
  readonly role: Role | null;
  /** Where it stands; only known at the moment itself, and not kept. */
  readonly column?: number;
}

export interface StepSaid {
  /** The name of its section, or `""`. */
  readonly section: string;
  readonly state: StepState;
  /** The earliest and the latest day that its deadline can mean; null where none can be read. */
  readonly deadline: DaySpan | null;
  /** The texts of the steps that have to be completed first, whichever way they are referred to. */
  readonly waitsFor: readonly string[];
  /** What stands in its cells, in the order of `columns`. */
  readonly cells: readonly CellValue[];
  /** Where it stands; only known at the moment itself, and not kept. */
  readonly row?: number;
}

/** Null at an end that a text such as “spring” leaves open. */
export type DaySpan = readonly [first: Day | null, last: Day | null];

/** How far a step is; `open` where nothing says so. */
export const STEP_STATES = ["open", "started", "done", "dropped"] as const;

export type StepState = (typeof STEP_STATES)[number];
