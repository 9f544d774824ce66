import { findFieldMissing } from "../asking/columns/find-field-missing";
import { defineRule } from "../define-rule";
import { ACTION_PLAN_HEADING, ACTION_PLAN_STEP } from "../drawings";

export const planNameMissing = defineRule({
  id: "plan-name-missing",
  title: "Missing district or school",
  severity: "tip",
  needs: [],
  summary: "The plan names its school or district.",
  why: "Plans travel: a reader should see at once which district or school it belongs to.",
  fix: "Write the name of the district or school above the table.",
  live: { field: "plan-name" },

  plan: (plan) => findFieldMissing(plan, "plan-name", "The plan does not name its district or school."),

  examples: {
    right: `
      | District/School Name | Millbrook Elementary | | | |
      | Strategy | Small-group tutoring in grade 4 | | | |
      | | | | | |
      ${ACTION_PLAN_HEADING}
      ${ACTION_PLAN_STEP}`,
    wrong: `
      | District/School Name | {plan-name-missing} | | | |
      | Strategy | Small-group tutoring in grade 4 | | | |
      | | | | | |
      ${ACTION_PLAN_HEADING}
      ${ACTION_PLAN_STEP}`,
  },
});
