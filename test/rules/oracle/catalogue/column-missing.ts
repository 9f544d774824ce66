import { type ExpectedColumn, hasColumn, type Plan } from "../../../../src/plan/plan";
import type { Role } from "../../../../src/plan/role";
import { ROLE_NAMES } from "../../../../src/plan/role-names";
import { defineRule } from "../define-rule";

export const columnMissing = defineRule({
  id: "column-missing",
  title: "Missing column",
  severity: "warning",
  needs: [],
  summary: "A plan says what, who, by when and how success is measured.",
  why: "Nobody is asked for what has no column: every step needs an owner, a deadline and a measure of implementation.",
  fix: "Add the column, or choose in the pane which column holds it.",
  *check(plan) {
    const missing = [...coreColumnsOf(plan), ...plan.expects.columns].filter(
      ({ role }) => !hasColumn(plan, role) && !plan.questions.some((question) => question.role === role),
    );
    const cell = { row: plan.headingRow, column: Math.max(0, ...plan.columns.map(({ column }) => column)) };
    for (const { role, heading } of unique(missing))
      yield {
        cell,
        message: `The plan has no column for ${ROLE_NAMES[role]}.`,
        severity: role in CORE ? "error" : "warning",
        fixes: [{ kind: "add-columns", title: `Add the column “${heading}”`, columns: [{ role, heading }] }],
      };
  },
  examples: {
    right: `
      | Action Steps      | Measures of Implementation | Owner    | Deadline   |
      | Hire a math tutor | Contract signed            | Ana Ruiz | 2026-12-01 |`,
    wrong: `
      | Action Steps      | Measures of Implementation | Owner {column-missing} |
      | Hire a math tutor | Contract signed            | Ana Ruiz               |`,
  },
});

/** What every plan needs, and the heading of the template's column for it. */
const CORE: Readonly<Partial<Record<Role, string>>> = {
  step: "Action Steps",
  owner: "Owner",
  deadline: "Deadline",
  measure: "Measures of Implementation",
};

/**
 * A template that has been kept as it is needs only what it has: an action record has leads in place of owners, and
 * no measures.
 */
function coreColumnsOf({ template, columns }: Pick<Plan, "template" | "columns">): readonly ExpectedColumn[] {
  const isRecord = template !== null || columns.some(({ role }) => role === "lead" || role === "mobilizer");
  return isRecord ? [] : Object.entries(CORE).map(([role, heading]) => ({ role: role as Role, heading }));
}

const unique = (columns: readonly ExpectedColumn[]): readonly ExpectedColumn[] =>
  columns.filter(({ role }, i) => columns.findIndex((one) => one.role === role) === i);
