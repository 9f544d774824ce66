import { isBlank, textOf } from "../../../../src/plan/placed";
import { findHeading } from "../../../../src/plan/plan";
import { called, quote, troubleAt } from "../asking/about-step";
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
  *check(plan) {
    const { steps } = plan;
    const heading = findHeading(plan, "facilitator");
    if (
      heading &&
      steps.every(({ facilitator, "facilitator-mobilized": mobilized }) =>
        [facilitator, mobilized].every((placed) => !placed || isBlank(placed)),
      )
    )
      yield {
        cell: heading,
        severity: "tip",
        message:
          "Nothing stands in the columns of the last resort yet. If every action has somebody, take them away again.",
        fixes: [REMOVE_LAST_RESORT],
      };
    for (const step of steps) {
      const other = [step.lead, step.mobilizer].find((placed) => placed && !isBlank(placed));
      if (other && !isBlank(step.facilitator))
        yield troubleAt(
          step,
          step.facilitator,
          `${called(step)} has ${quote(textOf(other))} already, so the last resort is not needed.`,
        );
    }
  },
  examples: {
    right: `
      ${LAST_RESORT_HEADING}
      | Win a bus line | 2026-12-01 | 2027-03-01 | | | | Dora Klein | Olga Petrova |`,
    wrong: `
      ${LAST_RESORT_HEADING}
      | Win a bus line | 2026-12-01 | 2027-03-01 | Amira Haddad | | | Dora Klein {facilitator-not-needed} \
      | Olga Petrova |`,
  },
});

const REMOVE_LAST_RESORT: Fix = {
  kind: "remove-columns",
  title: "Remove the columns of the last resort",
  roles: ["facilitator", "facilitator-mobilized"],
};
