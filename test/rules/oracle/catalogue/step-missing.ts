import { cellOf, isBlank, textOf } from "../../../../src/plan/placed";
import { type Role, ROLES } from "../../../../src/plan/role";
import { quote } from "../asking/about-step";
import { defineRule } from "../define-rule";

/** A row that is only numbered in advance is not a step yet. */
const SAYS_NOTHING_ALONE: ReadonlySet<Role> = new Set<Role>(["step", "number", "milestone"]);

export const stepMissing = defineRule({
  id: "step-missing",
  title: "Row without a step",
  severity: "error",
  needs: ["step"],
  uses: ROLES,
  summary: "Every row of the plan says what is to be done.",
  why: "An owner or a date without a step is a promise of nothing.",
  fix: "Write the action step, or clear the row.",
  live: [{ blank: ["step"], filled: ROLES.filter((role) => !SAYS_NOTHING_ALONE.has(role)) }],
  *check({ steps, columns }) {
    for (const row of steps) {
      if (!isBlank(row.step)) continue;
      const other = columns
        .filter(({ role }) => !SAYS_NOTHING_ALONE.has(role))
        .map(({ role }) => row[role])
        .find((placed) => placed && !isBlank(placed));
      if (other)
        yield {
          cell: cellOf(row.step),
          message: `Row ${row.row + 1} has no action step, though ${quote(textOf(other))} stands in it.`,
        };
    }
  },
  examples: {
    right: `
      | Action Steps      | Owner    |
      | Hire a math tutor | Ana Ruiz |`,
    wrong: `
      | Action Steps      | Owner    |
      | Hire a math tutor | Ana Ruiz |
      | {step-missing}    | Bo Lind  |`,
  },
});
