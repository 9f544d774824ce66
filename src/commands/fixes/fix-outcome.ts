import type { GuardedOutcome } from "../../excel/guarded/guarded-write";
import type { CellWrites } from "./cell-writes";

/**
 * `done`, and what takes it back, where that can be written; `gone`: the finding no longer holds; `refused`, and why.
 * Only `done` has changed anything.
 */
export type FixOutcome =
  | { readonly kind: "done"; readonly undo?: CellWrites }
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly because: string };

export const DONE: FixOutcome = { kind: "done" };
export const GONE: FixOutcome = { kind: "gone" };

/** `because`: what is wrong, then what to do. */
export const refused = (because: string): FixOutcome => ({ kind: "refused", because });

/** What a guarded write means for a fix: where the cells have moved meanwhile, the finding is not there any more. */
export function readOutcome(outcome: GuardedOutcome): FixOutcome {
  switch (outcome.kind) {
    case "changed":
      return DONE;
    case "moved":
      return GONE;
    case "refused":
      return refused(outcome.because);
  }
}

export const PROTECTED = refused(
  "The sheet is protected, so nothing was changed. Unprotect it under Review › Unprotect Sheet, and try again.",
);
