import { isBlank } from "../../../plan/placed";
import type { Step } from "../../../plan/plan";
import { type Role, ROLES } from "../../../plan/role";
import { isNothing, isPlaceholder } from "../../../values/gaps/is-placeholder";

/**
 * True for a row that only keeps a place for a step: its step is a placeholder, and so is whatever else stands in it.
 *
 * @example
 * isStillOpen(step) // true for “TBD | | TBD |”, false for “TBD | Ana Ruiz | |”
 */
export const isStillOpen = (step: Step): boolean =>
  step.step !== undefined &&
  isPlaceholder(step.step.value) &&
  ROLES.every((role) => {
    const cell = step[role];
    return (
      cell === undefined || AROUND.has(role) || isBlank(cell) || isPlaceholder(cell.value) || isNothing(cell.value)
    );
  });

/** What is written in advance says nothing of a step. */
const AROUND: ReadonlySet<Role> = new Set<Role>(["number", "section", "milestone", "status"]);
