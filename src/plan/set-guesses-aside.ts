import { type Plan, SURE_ENOUGH } from "./plan";

/**
 * The plan without the columns whose meaning the user is asked about, so that no finding rests on a weak guess; its
 * questions stay.
 *
 * @example
 * hasColumn(setGuessesAside(plan), "owner") // false while `plan.questions` asks which column names the owner
 */
export function setGuessesAside(plan: Plan): Plan {
  if (plan.questions.length === 0) return plan;
  const asked = new Set(plan.questions.map(({ guessed }) => guessed.column));
  const gone = plan.columns.filter(({ column, confidence }) => asked.has(column) && confidence < SURE_ENOUGH);
  return {
    ...plan,
    columns: plan.columns.filter((column) => !gone.includes(column)),
    steps: plan.steps.without(new Set(gone.map(({ column }) => column))),
  };
}
