import { isBlank } from "../../../../src/plan/placed";
import { called, troubleAt } from "../asking/about-step";
import { isToBeTold } from "../asking/is-to-be-told";
import { defineRule } from "../define-rule";

export const cadenceMissing = defineRule({
  id: "cadence-missing",
  title: "Missing “how often”",
  severity: "warning",
  needs: ["step", "cadence"],
  uses: ["audience"],
  summary: "Every step with an audience says how often it is informed.",
  why: "People who expect news every week and get it every quarter think that nothing happens.",
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
});
