import { cellOf, isBlank, textOf } from "../../plan/placed";
import { ROLES } from "../../plan/role";
import { quote } from "../asking/about-step";
import type { Rule } from "../rule";

export const stepMissing = {
  id: "step-missing",
  severity: "error",
  needs: ["step"],
  summary: "Every row of the plan says what is to be done.",
  why: "An owner or a date without a step is a promise of nothing.",
  fix: "Write the action step, or empty the row.",
  live: [{ blank: ["step"], filled: ROLES.filter((role) => role !== "step") }],
  *check({ steps, columns }) {
    for (const row of steps) {
      if (!isBlank(row.step)) continue;
      const other = columns.map(({ role }) => row[role]).find((placed) => placed && !isBlank(placed));
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
} as const satisfies Rule<"step">;
