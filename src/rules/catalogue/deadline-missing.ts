import { IS_DONE_WITH } from "../asking/columns/is-done-with";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const deadlineMissing = defineRule({
  id: "deadline-missing",
  title: "Missing deadline",
  severity: "error",
  needs: ["step", "deadline"],
  summary: "Every step has a deadline.",
  why:
    "A step without a deadline is always next week’s. The last deadline is the day from which the strategy is " +
    "fully operational.",
  fix: "Write the day by which the step will be completed.",

  on: "deadline.blank",
  unless: IS_DONE_WITH,
  say: (step) => `${called(step)} has no deadline.`,

  examples: {
    right: `
      | Action Steps      | Deadline   |
      | Hire a math tutor | 2026-12-01 |`,
    wrong: `
      | Action Steps      | Deadline           |
      | Hire a math tutor | {deadline-missing} |`,
  },
});
