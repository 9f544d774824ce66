import { textOf } from "../../plan/placed";
import { isRolledUpDone } from "../../values/roll-up";
import { isOver } from "../../values/steps/status";
import { callSubPlan, type Detailed, findDetailed } from "../asking/order/find-detailed";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import type { Found, Sight } from "../rule";

export const subPlanDone = defineRule({
  id: "sub-plan-done",
  title: "Sub-plan is done",
  severity: "tip",
  needs: ["step", "status"],
  summary: "A step is marked as done once its sub-plan is.",
  why: "A plan is a living document: the step still counts as open, and as late once its deadline has passed.",
  fix: "Mark the step as done, or add to the sub-plan what is left to do.",

  *find(plan, sight): Iterable<Found<Detailed["said"]>> {
    for (const { index, said } of findDetailed(plan, sight))
      if (isRolledUpDone(said) && !isOver(sight.statuses()[index])) yield { index, at: "status", about: said };
  },
  say: (step, _, { about: said }) =>
    `${called(step)} is not marked as done, but all steps of ${callSubPlan(said)} are.`,
  fixes: (_step, sight, { cell }) => {
    const word = findWord(sight);
    return [{ kind: "write", title: `Write “${word}”`, cell, content: word }];
  },

  examples: {
    right: `
      | Action Steps           | Owner    | Status |
      | Paint the waiting room | Omar Ali | Done   |
      |                        |          |        |
      | Part of the step:      | Paint the waiting room | |
      | Action Steps           | Owner    | Status |
      | Choose the colors      | Omar Ali | Done   |
      | Paint the two walls    | Bo Lind  | Done   |`,
    wrong: `
      | Action Steps           | Owner    | Status                      |
      | Paint the waiting room | Omar Ali | In progress {sub-plan-done} |
      |                        |          |        |
      | Part of the step:      | Paint the waiting room | |
      | Action Steps           | Owner    | Status |
      | Choose the colors      | Omar Ali | Done   |
      | Paint the two walls    | Bo Lind  | Done   |`,
  },
});

/** The word with which the plan says that steps are done. */
function findWord({ column, says }: Sight): string {
  const used = column("status")
    ?.tally()
    .find(({ value }) => typeof value === "string" && says.status({ value }) === "done");
  return used ? textOf(used) : "Done";
}
