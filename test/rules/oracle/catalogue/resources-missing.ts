import { isBlank } from "../../../../src/plan/placed";
import { called, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";

/** Needed before available: where both are blank, what is needed is asked for. */
const RESOURCES = ["resources", "resources-needed", "resources-available"] as const;

export const resourcesMissing = defineRule({
  id: "resources-missing",
  title: "Missing resources",
  severity: "warning",
  needs: ["step"],
  uses: RESOURCES,
  summary: "Every step says what it needs.",
  why:
    "For every action step there should be resources: where they are not yet there, securing them is a step of " +
    "its own.",
  fix: "Write what the step needs: money, time, people, rooms, materials; “none” is an answer too.",
  live: [{ blank: RESOURCES }],
  *check({ steps, columns }) {
    const roles = RESOURCES.filter((role) => columns.some((column) => column.role === role));
    for (const step of steps) {
      if (isBlank(step.step) || roles.some((role) => step[role] && !isBlank(step[role]))) continue;
      const first = roles[0] && step[roles[0]];
      if (first) yield troubleAt(step, first, `${called(step)} does not say which resources it needs.`);
    }
  },
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
