import type { Placed } from "../../../src/plan/placed";
import type { Plan, Step } from "../../../src/plan/plan";
import type { Role } from "../../../src/plan/role";
import { setGuessesAside } from "../../../src/plan/set-guesses-aside";

/** A plan with its steps as a list. */
export interface ListedPlan extends Omit<Plan, "steps"> {
  readonly steps: readonly Step[];
}

export type StepWith<Needed extends Role, Used extends Role = Role> = Pick<Step, "row" | "sectionName"> & {
  readonly [R in Needed]: Placed;
} & { readonly [R in Used]?: Placed };

export interface PlanWith<Needed extends Role, Used extends Role = Role> extends Omit<Plan, "steps"> {
  readonly steps: readonly StepWith<Needed, Used>[];
}

/** Without the columns that the user is asked about, of which nothing is checked. */
export function listSteps(plan: Plan): ListedPlan {
  const clear = setGuessesAside(plan);
  return { ...clear, steps: [...clear.steps] };
}
