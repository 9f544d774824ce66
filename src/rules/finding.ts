import type { ExpectedColumn } from "../plan/plan";
import type { Role } from "../plan/role";
import type { Cell } from "../sheet/cell";
import type { CellContent } from "../sheet/draft";

/** As in Excel's own Accessibility Assistant; a plan with an error is not ready to submit. */
export type Severity = "error" | "warning" | "tip";

/** What a rule says of one cell of a plan. */
export interface Finding {
  /** The rule's id, `owner-missing`. */
  readonly rule: string;
  /** The rule's title, which names the defect: `Missing owner`. */
  readonly title: string;
  readonly severity: Severity;
  readonly cell: Cell;
  /** The step's text, or `""` where the finding is about the plan. */
  readonly step: string;
  /** What is wrong, in plain words, naming the step. */
  readonly message: string;
  readonly why: string;
  /** How to fix it, in plain words. */
  readonly how: string;
  /** The edits the user may ask for, best first; empty where only the user knows. */
  readonly fixes: readonly Fix[];
  /** The columns that it depends on and whose meaning was guessed; absent where there is none. */
  readonly guessed?: readonly number[];
  /** What it is ignored by, however it is worded: the step's text, or `plan: ` and what of the plan it is about. */
  readonly key: string;
  /** The reason the team gave for ignoring it, or null. */
  readonly ignored: string | null;
}

/** An edit of the sheet that removes a finding; done only when the user asks for it. */
export type Fix = WriteFix | WriteAllFix | SortFix | AddColumnsFix | RemoveColumnsFix | NameColumnFix;

export interface WriteFix {
  readonly kind: "write";
  /** On the button: `Turn it into the date 13 October 2026`. */
  readonly title: string;
  readonly cell: Cell;
  readonly content: CellContent;
  readonly numberFormat?: string;
  /** There is nothing to choose: it may be done together with the others of its rule. */
  readonly isSure?: true;
}

/** Write into several cells of a column, each its own content. */
export interface WriteAllFix {
  readonly kind: "write-all";
  /** On the button: `Turn 5 texts into dates`. */
  readonly title: string;
  readonly writes: readonly [WriteFix, ...WriteFix[]];
}

/** Sort the steps by deadline, whole rows together. */
export interface SortFix {
  readonly kind: "sort";
  readonly title: string;
  readonly by: Role;
}

/** Add columns that the template has, together. */
export interface AddColumnsFix {
  readonly kind: "add-columns";
  readonly title: string;
  /** Why one would, or would rather not; shown next to the button. */
  readonly because?: string;
  readonly columns: readonly ExpectedColumn[];
}

/** Remove empty columns again. */
export interface RemoveColumnsFix {
  readonly kind: "remove-columns";
  readonly title: string;
  readonly roles: readonly Role[];
}

/** Remember which column holds a role; nothing in the sheet changes. */
export interface NameColumnFix {
  readonly kind: "name-column";
  readonly title: string;
  readonly role: Role;
  /** Counted from 0. */
  readonly column: number;
}
