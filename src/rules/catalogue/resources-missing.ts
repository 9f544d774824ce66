import { called } from "../asking/about-step";
import { defineRule } from "../define-rule";

export const resourcesMissing = defineRule({
  id: "resources-missing",
  title: "Missing resources",
  severity: "warning",
  needs: ["step"],
  summary: "Every step says what it needs.",
  why:
    "For every action step there should be resources: where they are not yet there, securing them is a step of " +
    "its own.",
  fix: "Write what the step needs: money, time, people, rooms, materials; “none” is an answer too.",

  on: ["resources.blank", "resources-needed.blank", "resources-available.blank"],
  unless: ["resources.filled", "resources-needed.filled", "resources-available.filled"],
  once: true, // where both are blank, what is needed is asked for
  say: (step) => `${called(step)} does not say which resources it needs.`,

  examples: {
    right: `
      | Action Steps        | Resources     | Owner    |
      | Hire a math tutor   | Title I funds | Ana Ruiz |
      | Invite the families | none          | Ana Ruiz |`,
    wrong: `
      | Action Steps      | Resources           | Owner    |
      | Hire a math tutor | {resources-missing} | Ana Ruiz |`,
  },
});
