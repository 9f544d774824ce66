import type { Role } from "../plan/role";
import type { Cell } from "../sheet/cell";

/** The kinds of difference between two moments of a plan, in the order in which a review takes them. */
export const DIFFERENCE_KINDS = [
  "done",
  "overdue",
  "slipped",
  "moved-earlier",
  "other-deadline",
  "handed-over",
  "new",
  "gone",
  "dropped",
  "reopened",
  "reworded",
  "changed",
] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One thing about one step that is not as it was. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The sheet it is on now; of a step that is gone, the sheet it was on. */
  readonly sheet: string;
  /** The text of the step now; of a step that is gone, as it was. */
  readonly step: string;
  /** Who owns it, or `""`. */
  readonly owner: string;
  /** The cell to look at; null of a step that is gone. */
  readonly cell: Cell | null;
  /** The heading of the column that says it; `""` where it is about the step as a whole. */
  readonly heading: string;
  readonly role: Role | null;
  /** What the cell said and what it says, dates as `2027-03-01`. */
  readonly before: string;
  readonly after: string;
  /** How many days later, earlier or overdue; null where that cannot be counted. */
  readonly days: number | null;
  /** Of what is overdue: true where it was overdue at the earlier moment, too. */
  readonly already: boolean;
}
