import type { PlanColumn } from "../../plan/plan";
import { fold } from "../../values/fold";
import { findFieldMissing } from "../asking/find-field-missing";
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

/** A column that groups the steps by their strategies says them all. */
const namesStrategies = ({ role, heading }: Pick<PlanColumn, "role" | "heading">): boolean =>
  role === "section" && /strateg|策略|战略|戰略|戦略|전략|استراتيج|стратег|στρατηγ|אסטרטג/u.test(fold(heading));
