import { saysDropped } from "../asking/columns/holds-statuses";
import { defineRule } from "../define-rule";

export const planEmpty = defineRule({
  id: "plan-empty",
  title: "No steps to do",
  severity: "error",
  needs: [],
  uses: ["status", "notes"],
  summary: "A plan has at least one step that is to be done.",
  why: "A plan without steps says what is wished for, not what will be done.",
  fix: "Write the first major step below the heading of the action steps, or take one up again.",

  *plan({ steps, columns, headingRow }, { statuses, says }) {
    const isDropped = (index: number): boolean => {
      const notes = steps.cellAt(index, "notes");
      return statuses()[index] === "dropped" || (notes !== undefined && saysDropped(notes.value, says));
    };
    const column = columns.find(({ role }) => role === "step")?.column ?? columns[0]?.column ?? 0;
    if (steps.length === 0)
      yield { cell: { row: headingRow + 1, column }, message: "The plan has no step yet.", about: "step" };
    else if (steps.rows.every((_, index) => isDropped(index)))
      yield { cell: { row: headingRow, column }, message: "Every step of the plan is cancelled.", about: "status" };
  },

  examples: {
    right: `
      | Action Steps      | Resources     | Measures of Implementation | Owner    | Deadline   |
      | Hire a math tutor | Title I funds | Contract signed            | Ana Ruiz | 2026-12-01 |`,
    wrong: `
      | Action Steps | Resources | Measures of Implementation | Owner | Deadline |
      | {plan-empty} |           |                            |       |          |`,
  },
});
