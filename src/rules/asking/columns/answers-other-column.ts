import type { Plan } from "../../../plan/plan";

/**
 * True where the steps answer what stands to their left, such as the findings of an audit or the failures of a process:
 * they are in the order of these, and done once these are gone.
 */
export function answersOtherColumn({ columns, unnamed }: Pick<Plan, "columns" | "unnamed">): boolean {
  const step = columns.find(({ role }) => role === "step");
  return step !== undefined && unnamed.some(({ column }) => column < step.column);
}
