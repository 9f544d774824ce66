import { type Plan, type Step, SURE_ENOUGH } from "./plan";
import { type Role, ROLES } from "./role";

/**
 * The plan without the columns whose meaning the user is asked about, so that no finding rests on a weak guess; its questions stay.
 *
 * @example
 * hasColumn(setGuessesAside(plan), "owner") // false while `plan.questions` asks which column names the owner
 */
export function setGuessesAside(plan: Plan): Plan {
  if (plan.questions.length === 0) return plan;
  const asked = new Set(plan.questions.map(({ guessed }) => guessed.column));
  return {
    ...plan,
    columns: plan.columns.filter(({ column, confidence }) => !(asked.has(column) && confidence < SURE_ENOUGH)),
    steps: plan.steps.map((step) => withoutColumns(step, asked)),
  };
}

function withoutColumns(step: Step, columns: ReadonlySet<number>): Step {
  const gone = ROLES.filter((role) => columns.has(step[role]?.column ?? -1));
  const kept = Object.entries(step).filter(([key]) => !gone.includes(key as Role));
  return Object.fromEntries(kept) as unknown as Step;
}
