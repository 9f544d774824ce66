import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const cadenceMissing = defineRule({
  id: "cadence-missing",
  title: "Missing “how often”",
  severity: "warning",
  needs: ["step", "cadence"],
  summary: "Every step with an audience says how often it is informed.",
  why: "People who expect news every week and get it every quarter think that nothing happens.",
  fix: "Write how often: weekly, monthly, at milestones, on completion …",

  on: "cadence.blank",
  unless: "audience.blank",
  say: (step) => `${called(step)} does not say how often its audience is informed.`,

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
