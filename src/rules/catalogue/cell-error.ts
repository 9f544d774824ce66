import { cellOf } from "../../plan/placed";
import type { Field } from "../../plan/role";
import { FIELD_NAMES, ROLE_NAMES } from "../../plan/role-names";
import { isError } from "../../values/gaps/is-error";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const cellError = defineRule({
  id: "cell-error",
  title: "Cell shows an error",
  severity: "error",
  needs: [],
  uses: ["step"],
  summary: "No cell of the plan shows an error.",
  why: "An error such as #REF! hides what the plan said.",
  fix: "Correct the formula, or type what the cell should say.",

  on: "any.error",
  say: (step, _, { cell, role }) => `${called(step)} shows ${String(cell.value)} among its ${ROLE_NAMES[role]}.`,
  plan: ({ fields, otherErrors = [], unnamed }) => [
    ...Object.entries(fields)
      .filter(([, { value }]) => isError(value))
      .map(([field, placed]) => ({
        cell: cellOf(placed),
        message: `The plan’s ${FIELD_NAMES[field as Field]} shows ${String(placed.value)}.`,
        about: field,
      })),
    ...otherErrors.map((placed) => {
      const { heading = "" } = unnamed.find(({ column }) => column === placed.column) ?? {};
      return {
        cell: cellOf(placed),
        message: `Row ${placed.row + 1} shows ${String(placed.value)} in the column “${heading}”.`,
        about: `the column ${heading}`,
      };
    }),
  ],

  examples: {
    right: `
      | Action Steps       | Owner    | Deadline   |
      | Order the new beds | Ana Ruiz | 2026-12-01 |`,
    wrong: `
      | Action Steps       | Owner              | Deadline          |
      | Order the new beds | #REF! {cell-error} | #N/A {cell-error} |`,
  },
});
