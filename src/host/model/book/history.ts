import type { ChangedCells } from "./calculated";
import type { Change, Source } from "./change";

/** What was done to a workbook, and who listens. Only the folders `changes` and `formulas` look inside. */
export interface History {
  step: Step | null;
  readonly done: Step[];
  readonly undone: Step[];
  readonly listeners: Set<Listener>;
  /** Changed cells whose dependents are not calculated yet; `"everything"` after rows moved. */
  stale: ChangedCells[] | "everything";
  /** Cells into which something was put since formulas were calculated. */
  entered: ChangedCells[];
  /** Formulas wait for the end of the batch. */
  isSuspended: boolean;
}

export interface Step {
  readonly by: Source;
  /** Run backwards, they take the step back. */
  readonly inverses: (() => void)[];
  readonly changes: Change[];
}

/** Told once a step is over, of all that it changed, in order. */
export type Listener = (changes: readonly Change[], by: Source) => void;

export const newHistory = (): History => ({
  step: null,
  done: [],
  undone: [],
  listeners: new Set(),
  stale: [],
  entered: [],
  isSuspended: false,
});
