import { isRolledUpDone } from "../../values/roll-up";
import { callSubPlan, type Detailed, findDetailed } from "../asking/order/find-detailed";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import type { Found } from "../rule";

export const doneBeforeSubPlan = defineRule({
  id: "done-before-sub-plan",
  title: "Done before its sub-plan",
  severity: "warning",
  needs: ["step", "status"],
  summary: "A step is done when its sub-plan is.",
  why: "Whoever reads the plan takes the step for finished, while its owner is still at work on it.",
  fix: "Mark the steps of the sub-plan as done, or the step as in progress.",

  *find(plan, sight): Iterable<Found<Detailed["said"]>> {
    for (const { index, said } of findDetailed(plan, sight))
      if (sight.statuses()[index] === "done" && said.steps > 0 && !isRolledUpDone(said))
        yield { index, at: "status", about: said };
  },
  say: (step, _, { about: said }) =>
    `${called(step)} is marked as done, but only ${String(said.done)} of the ${String(said.steps)} steps of ` +
    `${callSubPlan(said)} ${said.done === 1 ? "is" : "are"}.`,

  examples: {
    right: `
      | Action Steps           | Owner    | Status      |
      | Paint the waiting room | Omar Ali | In progress |
      |                        |          |             |
      | Part of the step:      | Paint the waiting room | |
      | Action Steps           | Owner    | Status      |
      | Choose the colors      | Omar Ali | Done        |
      | Paint the two walls    | Bo Lind  | Not started |`,
    wrong: `
      | Action Steps           | Owner    | Status                      |
      | Paint the waiting room | Omar Ali | Done {done-before-sub-plan} |
      |                        |          |             |
      | Part of the step:      | Paint the waiting room | |
      | Action Steps           | Owner    | Status      |
      | Choose the colors      | Omar Ali | Done        |
      | Paint the two walls    | Bo Lind  | Not started |`,
  },
});
