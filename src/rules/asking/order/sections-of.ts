import type { Plan } from "../../../plan/plan";

/** The places of the steps under each section heading; a plan without sections is one. */
export function sectionsOf({ length, sections }: Pick<Plan["steps"], "length" | "sections">): readonly number[][] {
  const found: number[][] = [];
  for (let index = 0; index < length; index++) (found[sections[index] ?? 0] ??= []).push(index);
  return found;
}
