import { cellOf } from "../../../../src/plan/placed";
import { type Field, ROLES } from "../../../../src/plan/role";
import { ROLE_NAMES } from "../../../../src/plan/role-names";
import { isError } from "../../../../src/values/cell-error";
import { called, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";
import { FIELD_NAMES } from "../field-names";

export const cellError = defineRule({
  id: "cell-error",
  title: "Cell shows an error",
  severity: "error",
  needs: [],
  uses: ROLES,
  summary: "No cell of the plan shows an error.",
  why: "An error such as #REF! hides what the plan said.",
  fix: "Correct the formula, or type what the cell should say.",
  *check({ steps, columns, fields }) {
    const roles = columns.map(({ role }) => role);
    for (const step of steps)
      for (const role of roles) {
        const placed = step[role];
        if (placed && isError(placed.value))
          yield troubleAt(step, placed, `${called(step)} shows ${String(placed.value)} among its ${ROLE_NAMES[role]}.`);
      }
    for (const [field, placed] of Object.entries(fields))
      if (isError(placed.value))
        yield {
          cell: cellOf(placed),
          message: `The plan’s ${FIELD_NAMES[field as Field]} shows ${String(placed.value)}.`,
        };
  },
  examples: {
    right: `
      | Action Steps       | Owner    | Deadline   |
      | Order the new beds | Ana Ruiz | 2026-12-01 |`,
    wrong: `
      | Action Steps       | Owner              | Deadline          |
      | Order the new beds | #REF! {cell-error} | #N/A {cell-error} |`,
  },
});
