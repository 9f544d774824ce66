import { isBlank, textOf } from "../../plan/placed";
import { findHeading } from "../../plan/plan";
import { called, quote, troubleAt } from "../asking/about-step";
import type { Fix } from "../finding";
import type { Rule } from "../rule";

export const facilitatorNotNeeded = {
  id: "facilitator-not-needed",
  severity: "warning",
  needs: ["step", "facilitator"],
  summary: "The facilitator steps in only where nobody else does.",
  why: "The facilitator is there for a time only; the group members stay.",
  fix: "Take the facilitator out of this action, or say that the others no longer lead it.",
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
      | What | Start | End | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? | [Facilitator name] is responsible | Who is to be mobilized to lead by the facilitator? |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 |  |  |  | Dora Klein | Olga Petrova |`,
    wrong: `
      | What | Start | End | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? | [Facilitator name] is responsible | Who is to be mobilized to lead by the facilitator? |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | Amira Haddad |  |  | Dora Klein {facilitator-not-needed} | Olga Petrova |`,
  },
} as const satisfies Rule<"step" | "facilitator">;

const REMOVE_LAST_RESORT: Fix = {
  kind: "remove-columns",
  title: "Take the columns of the last resort away",
  roles: ["facilitator", "facilitator-mobilized"],
};
