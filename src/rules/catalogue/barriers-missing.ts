import { isBlank } from "../../plan/placed";
import { called, troubleAt } from "../asking/about-step";
import type { Rule } from "../rule";

export const barriersMissing = {
  id: "barriers-missing",
  severity: "tip",
  needs: ["step", "barriers"],
  summary: "Every step says who or what might resist.",
  why: "Barriers that were thought of beforehand are half overcome.",
  fix: "Write which individuals and organizations might resist, and how; “none known” is an answer too.",
  live: [{ blank: ["barriers"] }],
  *check({ steps }) {
    for (const step of steps)
      if (isBlank(step.barriers) && !isBlank(step.step))
        yield troubleAt(step, step.barriers, `${called(step)} does not say which barriers or resistance it may meet.`);
  },
  examples: {
    right: `
      | Action Steps       | Potential Barriers or Resistance | Owner    |
      | Order the new beds | Supplier may be late             | Ana Ruiz |`,
    wrong: `
      | Action Steps       | Potential Barriers or Resistance | Owner    |
      | Order the new beds | {barriers-missing}               | Ana Ruiz |`,
  },
} as const satisfies Rule<"step" | "barriers">;
