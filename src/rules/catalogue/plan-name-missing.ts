import { findFieldMissing } from "../asking/find-field-missing";
import type { Rule } from "../rule";

export const planNameMissing = {
  id: "plan-name-missing",
  severity: "tip",
  needs: [],
  summary: "The plan says whose it is.",
  why: "Plans travel: a reader should see at once which district or school it belongs to.",
  fix: "Write the name of the district or school above the table.",
  live: { field: "plan-name" },
  *check(plan) {
    yield* findFieldMissing(plan, "plan-name");
  },
  examples: {
    right: `
      | District/School Name | Millbrook Elementary            |                                      |          |            |
      | Strategy             | Small-group tutoring in grade 4 |                                      |          |            |
      |                      |                                 |                                      |          |            |
      | Action Steps         | Resources                       | Measures of Implementation (Outputs) | Owner    | Deadline   |
      | Hire a math tutor    | Title I funds                   | Contract signed                      | Ana Ruiz | 2026-12-01 |`,
    wrong: `
      | District/School Name | {plan-name-missing}             |                                      |          |            |
      | Strategy             | Small-group tutoring in grade 4 |                                      |          |            |
      |                      |                                 |                                      |          |            |
      | Action Steps         | Resources                       | Measures of Implementation (Outputs) | Owner    | Deadline   |
      | Hire a math tutor    | Title I funds                   | Contract signed                      | Ana Ruiz | 2026-12-01 |`,
  },
} as const satisfies Rule<never>;
