import { isBlank } from "../../plan/placed";
import { isOver } from "../../values/steps/status";
import { callSubPlan, type Detailed, findDetailed } from "../asking/order/find-detailed";
import { called, quote } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { writeDay } from "../asking/wording/write-day";
import { defineRule } from "../define-rule";
import type { Found } from "../rule";

export const deadlineBeforeSubPlan = defineRule({
  id: "deadline-before-sub-plan",
  title: "Ends before its sub-plan",
  severity: "warning",
  needs: ["step", "deadline"],
  summary: "A step ends no earlier than its sub-plan.",
  why: "A step is completed when the last step of its sub-plan is: whoever reads the plan relies on the earlier date.",
  fix: "Move the deadline of the step, or bring the sub-plan forward.",

  *find(plan, sight): Iterable<Found<Detailed["said"]>> {
    const { last } = sight.days("deadline");
    for (const { index, said } of findDetailed(plan, sight)) {
      const cell = plan.steps.cellAt(index, "deadline");
      if (!cell || !said.last || isOver(sight.statuses()[index])) continue;
      if (isBlank(cell) || (last[index] ?? NaN) < said.last.day) yield { index, at: "deadline", about: said };
    }
  },
  say: (step, _, { about: said }) => {
    const [day, text] = [sayDay(said.last?.day ?? 0), quote(said.last?.text ?? "")];
    return isBlank(step.deadline)
      ? `${called(step)} has no deadline; ${callSubPlan(said)} ends on ${day}, with ${text}.`
      : `${called(step)} ends before ${callSubPlan(said)} does: ${text} is due on ${day}.`;
  },
  fixes: (_step, _sight, { about: { last }, cell, plan }) =>
    last ? [{ ...writeDay(cell, last.day, plan.from1904), title: `Write the date ${sayDay(last.day)}` }] : [],

  examples: {
    right: `
      | Action Steps           | Owner    | Deadline   |
      | Paint the waiting room | Omar Ali | 2027-03-01 |
      |                        |          |            |
      | Part of the step:      | Paint the waiting room | |
      | Action Steps           | Owner    | Deadline   |
      | Choose the colors      | Omar Ali | 2027-01-15 |
      | Paint the two walls    | Bo Lind  | 2027-03-01 |`,
    wrong: `
      | Action Steps           | Owner    | Deadline                              |
      | Paint the waiting room | Omar Ali | 2027-02-01 {deadline-before-sub-plan} |
      |                        |          |            |
      | Part of the step:      | Paint the waiting room | |
      | Action Steps           | Owner    | Deadline   |
      | Choose the colors      | Omar Ali | 2027-01-15 |
      | Paint the two walls    | Bo Lind  | 2027-03-01 |`,
  },
});
