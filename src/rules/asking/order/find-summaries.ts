import { hasColumn, type Plan } from "../../../plan/plan";
import { dayAt, type Days } from "./days";

/**
 * The steps that sum up those below them: in an export with predecessors, a step that starts with the earliest of
 * at least two steps below it and lasts as long as these.
 */
export function findSummaries(plan: Plan, starts: Days, deadlines: Days): ReadonlySet<number> {
  const summaries = new Set<number>();
  if (!hasColumn(plan, "depends-on") || !hasColumn(plan, "start")) return summaries;
  const spanOf = (index: number) => ({ from: dayAt(starts, index), to: dayAt(deadlines, index) });
  for (let index = 0; index < plan.steps.length - 1; index++) {
    const own = spanOf(index);
    const parts = [spanOf(index + 1)];
    const holds = ({ from, to }: typeof own): boolean => from >= own.from && to <= own.to;
    for (let next = index + 2; holds(spanOf(next)); next++) parts.push(spanOf(next));
    if (parts.length > 1 && parts.every(holds) && parts.some(({ from }) => from === own.from)) summaries.add(index);
  }
  return summaries;
}
