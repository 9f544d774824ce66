import type { Deadline } from "../../values/dates/deadline";
import { saysHowFar } from "../asking/columns/holds-statuses";
import { IS_DONE_WITH } from "../asking/columns/is-done-with";
import { joinWidespread } from "../asking/wording/join-widespread";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const deadlineUnreadable = defineRule({
  id: "deadline-unreadable",
  title: "Unreadable deadline",
  severity: "error",
  needs: ["step", "deadline"],
  summary: "A deadline can be read as a day.",
  why: "Only a day can be sorted, watched and met: “soon” means another day to everybody who reads it.",
  fix: "Write the day by which the step will be completed, such as 2026-12-01.",

  on: "deadline.unreadable",
  unless: IS_DONE_WITH,
  say: (step, { says }) => {
    const why = saysHowFar(step.deadline.value, says)
      ? "says how far it is, and not by when"
      : explain(says.deadline(step.deadline).kind);
    return `${called(step)} has the deadline ${quoteCell(step.deadline)}, which ${why}.`;
  },
  together: (found, plan, sight) =>
    joinWidespread(found, plan, sight, "deadline", { what: "cannot be read as days", fewest: 5 }),

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

function explain(kind: Deadline["kind"]): string {
  if (kind === "placeholder") return "is a placeholder";
  return kind === "no-such-day" ? "does not exist in the calendar" : "cannot be read as a day";
}
