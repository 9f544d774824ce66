import type { Step } from "../../../../src/plan/plan";

/** The steps under each section heading; a plan without sections is one. */
export function sectionsOf<S extends Step>(steps: readonly S[]): readonly (readonly S[])[] {
  const sections = new Map<string, S[]>();
  for (const step of steps) {
    const section = sections.get(step.sectionName);
    if (section) section.push(step);
    else sections.set(step.sectionName, [step]);
  }
  return [...sections.values()];
}
