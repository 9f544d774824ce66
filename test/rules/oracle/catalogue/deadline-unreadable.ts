import { textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";

export const deadlineUnreadable = defineRule({
  id: "deadline-unreadable",
  title: "Unreadable deadline",
  severity: "error",
  needs: ["step", "deadline"],
  summary: "A deadline can be read as a day.",
  why: "Only a day can be sorted, watched and met: “soon” means another day to everybody who reads it.",
  fix: "Write the day by which the step will be completed, such as 2026-12-01.",
  *check({ steps }, { says }) {
    for (const step of steps) {
      const due = says.deadline(step.deadline);
      if (due.kind !== "unreadable" && due.kind !== "no-such-day" && due.kind !== "placeholder") continue;
      const text = quote(textOf(step.deadline));
      yield troubleAt(step, step.deadline, `${called(step)} has the deadline ${text}, which ${SAYS[due.kind]}.`);
    }
  },
  examples: {
    right: `
      | Action Steps       | Deadline   |
      | Order the new beds | 2026-12-01 |
      | Paint the ward     | March 2027 |`,
    wrong: `
      | Action Steps       | Deadline                         |
      | Order the new beds | ASAP {deadline-unreadable}       |
      | Paint the ward     | 31/02/2026 {deadline-unreadable} |
      | Train the nurses   | Q7 {deadline-unreadable}         |
      | Open the doors     | TBD {deadline-unreadable}        |`,
  },
});

const SAYS = {
  placeholder: "is a placeholder",
  "no-such-day": "does not exist in the calendar",
  unreadable: "cannot be read as a day",
} as const;
