import type { Plan } from "../../../plan/plan";
import type { RollUp } from "../../../values/roll-up";
import type { Sight } from "../../rule";
import { quote } from "../wording/quote";

/** A step that has sub-plans, and what they come to. */
export interface Detailed {
  readonly index: number;
  readonly said: RollUp;
}

/** The steps of a plan that have sub-plans, in its order. */
export const findDetailed = (
  { subPlans }: Pick<Plan, "subPlans">,
  { subPlan }: Pick<Sight, "subPlan">,
): readonly Detailed[] =>
  Array.from(subPlans?.keys() ?? [])
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const said = subPlan(index);
      return said ? [{ index, said }] : [];
    });

/** `its sub-plan “Paint the waiting room”` */
export const callSubPlan = ({ sheets }: RollUp): string =>
  sheets.length === 1 ? `its sub-plan ${quote(sheets[0] ?? "")}` : `its ${String(sheets.length)} sub-plans`;
