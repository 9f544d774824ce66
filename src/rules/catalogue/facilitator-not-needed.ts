import { isBlank, type Placed } from "../../plan/placed";
import { findHeading } from "../../plan/plan";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { LAST_RESORT_HEADING } from "../drawings";
import type { Fix } from "../finding";

export const facilitatorNotNeeded = defineRule({
  id: "facilitator-not-needed",
  title: "Facilitator not needed",
  severity: "warning",
  needs: ["step", "facilitator"],
  uses: ["lead", "mobilizer", "facilitator-mobilized"],
  summary: "The facilitator steps in only where nobody else does.",
  why: "The facilitator is there for a time only; the group members stay.",
  fix: "Remove the facilitator from this action, or those who lead or mobilize for it.",

  on: "facilitator.filled",
  and: (step) => isFilled(step.lead) || isFilled(step.mobilizer),
  say: (step) => {
    const other = isFilled(step.lead) ? step.lead : step.mobilizer;
    return `${called(step)} has ${quoteCell(other ?? { value: "" })} already, so the last resort is not needed.`;
  },
  *plan(plan) {
    const heading = findHeading(plan, "facilitator");
    const isTaken = plan.steps.some((step) => isFilled(step.facilitator) || isFilled(step["facilitator-mobilized"]));
    if (heading && !isTaken)
      yield {
        cell: heading,
        severity: "tip",
        message:
          "Nothing stands in the columns of the last resort yet. If every action has somebody, take them away again.",
        about: "facilitator",
        fixes: [REMOVE_LAST_RESORT],
      };
  },

  examples: {
    right: `
      ${LAST_RESORT_HEADING}
      | Win a bus line | 2026-12-01 | 2027-03-01 | | | | Dora Klein | Olga Petrova |`,
    wrong: `
      ${LAST_RESORT_HEADING}
      | Win a bus line | 2026-12-01 | 2027-03-01 | Ann Lee | | | Dora Klein {facilitator-not-needed} | Olga Petrova |`,
  },
});

const isFilled = (placed: Placed | undefined): boolean => placed !== undefined && !isBlank(placed);

const REMOVE_LAST_RESORT: Fix = {
  kind: "remove-columns",
  title: "Remove the columns of the last resort",
  roles: ["facilitator", "facilitator-mobilized"],
};
