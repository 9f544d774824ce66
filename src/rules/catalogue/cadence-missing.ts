import { isBlank } from "../../plan/placed";
import { called, troubleAt } from "../asking/about-step";
import { isToBeTold } from "../asking/is-to-be-told";
import type { Rule } from "../rule";

export const cadenceMissing = {
  id: "cadence-missing",
  severity: "warning",
  needs: ["step", "cadence"],
  summary: "Every step that is to be told says how often.",
  why: "Who expects news every week and gets them every quarter thinks that nothing happens.",
  fix: "Write how often: weekly, monthly, at milestones, on completion …",
  live: [{ blank: ["cadence"], filled: ["audience"] }],
  *check({ steps }) {
    for (const step of steps)
      if (isBlank(step.cadence) && !isBlank(step.step) && isToBeTold(step))
        yield troubleAt(step, step.cadence, `${called(step)} does not say how often its audience is informed.`);
  },
  examples: {
    right: `
      | Action Steps       | Target Audience | How often |
      | Order the new beds | Nurses          | weekly    |
      | Paint the ward     |                 |           |`,
    wrong: `
      | Action Steps       | Target Audience | How often         |
      | Order the new beds | Nurses          | {cadence-missing} |`,
  },
} as const satisfies Rule<"step" | "cadence">;
