import { isBlank, textOf } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import { namesAudience } from "./answers";
import { computeKey } from "./pages/mark";
import { matchLines } from "./pages/match-lines";

/**
 * Gives the steps of plans the audiences that a RACI matrix names for the same tasks, also in other words; a step that
 * names its own keeps them.
 *
 * @param matrices the matrices, each read as a plan
 * @returns the audience of a step, or null where no matrix names one
 */
export function findInformed(
  plans: readonly Plan[],
  matrices: readonly Plan[],
): (plan: Plan, step: Step) => string | null {
  const tasks = matrices.flatMap(({ steps }) =>
    [...steps].flatMap(({ step, audience }) =>
      step && audience && !isBlank(audience) ? [{ text: textOf(step), audience: textOf(audience) }] : [],
    ),
  );
  if (tasks.length === 0) return () => null;

  const wanted = plans.flatMap((plan) =>
    [...plan.steps].flatMap((step) =>
      step.step && !namesAudience(step) ? [{ plan, step, text: textOf(step.step) }] : [],
    ),
  );
  const keyOf = (text: string) => ({ group: "", text });
  const matches = matchLines(
    wanted.map(({ text }) => keyOf(text)),
    tasks.map(({ text }) => ({ key: keyOf(text), markKey: computeKey(keyOf(text)) })),
  );
  const found = new Map<Plan, Map<number, string>>();
  for (const [index, { plan, step }] of wanted.entries()) {
    const match = matches[index];
    const task = match ? tasks[match.standing] : undefined;
    if (!task) continue;
    const own = found.get(plan) ?? new Map<number, string>();
    found.set(plan, own.set(step.row, task.audience));
  }
  return (plan, step) => found.get(plan)?.get(step.row) ?? null;
}
