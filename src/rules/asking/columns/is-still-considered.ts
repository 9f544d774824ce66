import { isBlank } from "../../../plan/placed";
import { hasColumn, type PlanWith, type StepWith } from "../../../plan/plan";
import type { Role } from "../../../plan/role";
import { readStatus } from "../../../values/steps/status";

/** The columns of an action record in which somebody takes an action on. */
export const TAKING = ["lead", "mobilizer", "mobilized", "facilitator", "facilitator-mobilized"] as const;

type Record<Of extends Role = Role> = Pick<PlanWith<never, Of>, "columns" | "fields" | "steps">;
type Taking = (typeof TAKING)[number];

/**
 * Whether a group is still going through its actions: some have nobody, and the record has not said yet that all have
 * been considered. Until then nobody has forgotten anything. A record without such a field never says so.
 *
 * @example
 * isStillConsidered(plan) // true as long as “All actions considered” is blank
 */
export const isStillConsidered = (plan: Record<Taking>): boolean =>
  plan.fields["all-considered"] !== undefined && !saysConsidered(plan) && countUntaken(plan) > 0;

/** Whether the group has said so: “Yes”, the day on which it was done, a tick. */
export const saysConsidered = ({ fields }: Pick<Record, "fields">): boolean => {
  const said = fields["all-considered"]?.value ?? "";
  return typeof said === "number" ? said > 0 : readStatus(said) === "done";
};

/** How many actions have nobody who leads, mobilizes or is to be mobilized. */
export const countUntaken = (plan: Record<Taking>): number =>
  hasColumn(plan, "lead") ? plan.steps.filter((step) => !isTaken(step)).length : 0;

/** Whether anybody is named for an action. */
export const isTaken = (step: StepWith<never, Taking>): boolean =>
  TAKING.some((role) => {
    const placed = step[role];
    return placed !== undefined && !isBlank(placed);
  });
