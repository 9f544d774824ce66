import { IS_DROPPED } from "../asking/columns/is-done-with";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const answerMissing = defineRule({
  id: "answer-missing",
  title: "Dash for an answer",
  severity: "error",
  needs: ["step"],
  uses: ["owner", "measure"],
  summary: "No dash stands for a step, an owner or a measure.",
  why: "“-” or “none” looks like an answer, but nobody owns the step, or nothing tells when it is carried out.",
  fix: "Write the answer, or clear the row if there is nothing to do.",

  on: ["step.none", "owner.none", "measure.none"],
  unless: IS_DROPPED,
  say: (step, _, { role, cell }) =>
    role === "step"
      ? `Row ${step.row + 1} has ${quoteCell(cell)} in place of an action step.`
      : `${called(step)} has ${quoteCell(cell)} in place of ${role === "owner" ? "an owner" : "a measure"}.`,

  examples: {
    right: `
      | Action Steps       | Measures     | Owner    | Barriers |
      | Order the new beds | 12 beds      | Ana Ruiz | -        |
      | Paint the ward     | Ward is open | Bo Lind  | none     |`,
    wrong: `
      | Action Steps       | Measures             | Owner              |
      | Order the new beds | n/a {answer-missing} | - {answer-missing} |
      | Paint the ward     | Ward is open         | Bo Lind            |`,
  },
});
