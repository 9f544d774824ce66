import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const audienceMissing = defineRule({
  id: "audience-missing",
  title: "Missing audience",
  severity: "warning",
  needs: ["step", "audience"],
  summary: "Every step says who is to be informed.",
  why: "People who are not told about a step hear of it by accident, and may resist it.",
  fix: "Write which individuals and organizations should be informed.",

  on: "audience.blank",
  say: (step) => `${called(step)} does not say who is to be informed.`,

  examples: {
    right: `
      | Action Steps       | Target Audience | Owner    |
      | Order the new beds | Nurses          | Ana Ruiz |`,
    wrong: `
      | Action Steps       | Target Audience    | Owner    |
      | Order the new beds | {audience-missing} | Ana Ruiz |`,
  },
});
