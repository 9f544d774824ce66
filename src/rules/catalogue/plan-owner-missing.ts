import { findFieldMissing } from "../asking/columns/find-field-missing";
import { defineRule } from "../define-rule";
import { PLANNING_TABLE_HEADING, PLANNING_TABLE_STEP } from "../drawings";

export const planOwnerMissing = defineRule({
  id: "plan-owner-missing",
  title: "Plan has no owner",
  severity: "warning",
  needs: [],
  summary: "The plan as a whole has an owner.",
  why:
    "The owner of the plan is accountable for its timely completion, and for corrective action if it goes off " +
    "track.",
  fix: "Write the name of the plan’s owner above the table.",
  live: { field: "plan-owner" },

  plan: (plan) => findFieldMissing(plan, "plan-owner", "The plan does not name its owner."),

  examples: {
    right: `
      | Plan owner | Dr. Ida Holm | | | | | | | | |
      | | | | | | | | | | |
      ${PLANNING_TABLE_HEADING}
      ${PLANNING_TABLE_STEP}`,
    wrong: `
      | Plan owner | {plan-owner-missing} | | | | | | | | |
      | | | | | | | | | | |
      ${PLANNING_TABLE_HEADING}
      ${PLANNING_TABLE_STEP}`,
  },
});
