import { findFieldMissing } from "../asking/columns/find-field-missing";
import { namesStrategies } from "../asking/columns/names-strategies";
import { defineRule } from "../define-rule";
import { ACTION_PLAN_HEADING, ACTION_PLAN_STEP } from "../drawings";

export const strategyMissing = defineRule({
  id: "strategy-missing",
  title: "Missing strategy",
  severity: "warning",
  needs: [],
  summary: "The plan says which strategy it carries out.",
  why: "The strategy is the driver of the plan: without it nobody can tell whether the steps fit.",
  fix: "Write the strategy above the table.",
  live: { field: "strategy" },

  plan: (plan) =>
    plan.columns.some(namesStrategies)
      ? []
      : findFieldMissing(plan, "strategy", "The plan does not say which strategy it carries out."),

  examples: {
    right: `
      | Strategy | Small-group tutoring in grade 4 | | | |
      | | | | | |
      ${ACTION_PLAN_HEADING}
      ${ACTION_PLAN_STEP}`,
    wrong: `
      | Strategy | {strategy-missing} | | | |
      | | | | | |
      ${ACTION_PLAN_HEADING}
      ${ACTION_PLAN_STEP}`,
  },
});
