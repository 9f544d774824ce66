import { findFieldMissing } from "../asking/find-field-missing";
import type { Rule } from "../rule";

export const planDateMissing = {
  id: "plan-date-missing",
  severity: "tip",
  needs: [],
  summary: "The plan says from when it is.",
  why: "Of two copies of a plan everybody should know the newer one.",
  fix: "Write today’s date above the table.",
  live: { field: "plan-date" },
  *check(plan) {
    yield* findFieldMissing(plan, "plan-date");
  },
  examples: {
    right: `
      | Today’s Date      | 2026-11-20                      |                                      |          |            |
      | Strategy          | Small-group tutoring in grade 4 |                                      |          |            |
      |                   |                                 |                                      |          |            |
      | Action Steps      | Resources                       | Measures of Implementation (Outputs) | Owner    | Deadline   |
      | Hire a math tutor | Title I funds                   | Contract signed                      | Ana Ruiz | 2026-12-01 |`,
    wrong: `
      | Today’s Date      | {plan-date-missing}             |                                      |          |            |
      | Strategy          | Small-group tutoring in grade 4 |                                      |          |            |
      |                   |                                 |                                      |          |            |
      | Action Steps      | Resources                       | Measures of Implementation (Outputs) | Owner    | Deadline   |
      | Hire a math tutor | Title I funds                   | Contract signed                      | Ana Ruiz | 2026-12-01 |`,
  },
} as const satisfies Rule<never>;
