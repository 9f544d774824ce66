import { findFieldMissing } from "../asking/find-field-missing";
import type { Rule } from "../rule";

export const strategyMissing = {
  id: "strategy-missing",
  severity: "warning",
  needs: [],
  summary: "The plan says which strategy it carries out.",
  why: "The strategy is the driver of the plan: without it nobody can tell whether the steps fit.",
  fix: "Write the strategy above the table.",
  live: { field: "strategy" },
  *check(plan) {
    yield* findFieldMissing(plan, "strategy");
  },
  examples: {
    right: `
      | Strategy          | Small-group tutoring in grade 4 |                                      |          |            |
      |                   |                                 |                                      |          |            |
      | Action Steps      | Resources                       | Measures of Implementation (Outputs) | Owner    | Deadline   |
      | Hire a math tutor | Title I funds                   | Contract signed                      | Ana Ruiz | 2026-12-01 |`,
    wrong: `
      | Strategy          | {strategy-missing} |                                      |          |            |
      |                   |                    |                                      |          |            |
      | Action Steps      | Resources          | Measures of Implementation (Outputs) | Owner    | Deadline   |
      | Hire a math tutor | Title I funds      | Contract signed                      | Ana Ruiz | 2026-12-01 |`,
  },
} as const satisfies Rule<never>;
