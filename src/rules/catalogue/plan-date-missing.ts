import { findFieldMissing } from "../asking/columns/find-field-missing";
import { defineRule } from "../define-rule";
import { ACTION_PLAN_HEADING, ACTION_PLAN_STEP } from "../drawings";

export const planDateMissing = defineRule({
  id: "plan-date-missing",
  title: "Plan has no date",
  severity: "tip",
  needs: [],
  summary: "The plan is dated.",
  why: "With two copies of a plan, everybody should know which one is newer.",
  fix: "Write today’s date above the table.",
  live: { field: "plan-date" },

  plan: (plan) => findFieldMissing(plan, "plan-date", "The plan is not dated."),

  examples: {
    right: `
      | Today’s Date | 2026-11-20 | | | |
      | Strategy | Small-group tutoring in grade 4 | | | |
      | | | | | |
      ${ACTION_PLAN_HEADING}
      ${ACTION_PLAN_STEP}`,
    wrong: `
      | Today’s Date | {plan-date-missing} | | | |
      | Strategy | Small-group tutoring in grade 4 | | | |
      | | | | | |
      ${ACTION_PLAN_HEADING}
      ${ACTION_PLAN_STEP}`,
  },
});
