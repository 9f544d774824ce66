import { findHeading } from "../../plan/plan";
import { ROLE_NAMES } from "../../plan/role-names";
import { holdsStatuses } from "../asking/columns/holds-statuses";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

const RESOURCES = ["resources", "resources-needed", "resources-available"] as const;

export const statusMisplaced = defineRule({
  id: "status-misplaced",
  title: "Status in another column",
  severity: "warning",
  needs: ["step"],
  uses: ["owner", "responsible", ...RESOURCES],
  summary: "How far a step is stands in the column of statuses.",
  why: "“Done” among the owners or the resources takes the place of the answer: who owned the step, or what it needs.",
  fix: "Move the status to a column of its own, and write the answer.",

  on: ["owner.status", "responsible.status"],
  unless: "step.blank",
  once: true, // a plan with one of the two columns uses it for both
  say: (step, _, { role, cell }) =>
    `${called(step)} has ${quoteCell(cell)} among its ${ROLE_NAMES[role]}, which says how far it is.`,
  *plan(plan, { column, says }) {
    for (const role of RESOURCES) {
      const cell = findHeading(plan, role);
      if (cell && holdsStatuses(column(role), says))
        yield { cell, message: `The column of ${ROLE_NAMES[role]} says how far the steps are.`, about: role };
    }
  },

  examples: {
    right: `
      | Action Steps       | Owner    | Status      | Resources    |
      | Order the new beds | Ana Ruiz | done        | $12,000      |
      | Paint the ward     | Bo Lind  | in progress | paint, ready |`,
    wrong: `
      | Action Steps       | Owner                   | Resources {status-misplaced} |
      | Order the new beds | Ana Ruiz                | done                         |
      | Paint the ward     | done {status-misplaced} | in progress                  |
      | Open the doors     | Bo Lind                 | done                         |`,
  },
});
