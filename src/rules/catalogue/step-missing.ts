import { isBlank, type Placed } from "../../plan/placed";
import type { Step } from "../../plan/plan";
import { type Role, ROLES } from "../../plan/role";
import { quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

/** A row that is only numbered in advance is not a step yet. */
const SAYS_NOTHING_ALONE: ReadonlySet<Role> = new Set<Role>(["step", "number", "milestone"]);
const SAYING = ROLES.filter((role) => !SAYS_NOTHING_ALONE.has(role));

export const stepMissing = defineRule({
  id: "step-missing",
  title: "Row without a step",
  severity: "error",
  needs: ["step"],
  uses: ROLES,
  summary: "Every row of the plan says what is to be done.",
  why: "An owner or a date without a step is a promise of nothing.",
  fix: "Write the action step, or clear the row.",
  live: [{ blank: ["step"], filled: SAYING }],

  on: ["step.blank", "step.placeholder"],
  and: (step, { stillOpen }, { index, cell }) => (isBlank(cell) ? findContent(step) !== null : stillOpen().has(index)),
  say: (step, _, { cell }) => {
    if (!isBlank(cell)) return `Row ${step.row + 1} says only ${quoteCell(cell)}, and not what is to be done.`;
    const content = findContent(step) ?? { value: "" };
    return `Row ${step.row + 1} has no action step, though ${quoteCell(content)} stands in it.`;
  },

  examples: {
    right: `
      | Action Steps      | Owner    |
      | Hire a math tutor | Ana Ruiz |
      | LATER ON          |          |
      | Paint the ward    | Bo Lind  |`,
    wrong: `
      | Action Steps       | Owner    |
      | Hire a math tutor  | Ana Ruiz |
      | {step-missing}     | Bo Lind  |
      | TBD {step-missing} |          |
      | ??? {step-missing} | TBD      |
      | Order the new beds | Bo Lind  |`,
  },
});

/** The leftmost cell of a row that says something of a step; null where none does. */
function findContent(row: Step): Placed | null {
  let leftmost: Placed | null = null;
  for (const role of SAYING) {
    const cell = row[role];
    if (cell && (leftmost === null || cell.column < leftmost.column) && !isBlank(cell)) leftmost = cell;
  }
  return leftmost;
}
