import { called, quoteCell } from "../asking/about-step";
import { writeDay } from "../asking/write-day";
import { defineRule } from "../define-rule";

export const deadlineAsText = defineRule({
  id: "deadline-as-text",
  title: "Date typed as text",
  severity: "warning",
  needs: ["step", "deadline"],
  summary: "A deadline is a date, not text that looks like one.",
  why: "Excel can neither sort nor compare text, and colleagues abroad may read 3/4 the other way round.",
  fix: "Turn the text into a date, or type the date again.",

  on: "deadline.text",
  silentIn: (_plan, { isAllText = false }) => isAllText,
  say: (step) => `The deadline of ${called(step)}, ${quoteCell(step.deadline)}, is text and not a date.`,
  fixes: ({ deadline }, { says }, { plan: { from1904 } }) => {
    const due = says.deadline(deadline);
    if (due.kind !== "day") return [];
    const days = due.swapped === null ? [due.first] : [due.first, due.swapped];
    return days.map((day) => writeDay(deadline, day, from1904));
  },

  examples: {
    right: `
      | Action Steps        | Deadline   |
      | Open a homework bar | 2026-12-01 |`,
    wrong: `
      | Action Steps        | Deadline                        |
      | Open a homework bar | "1 Dec 2026" {deadline-as-text} |
      | Invite the families | "13.01.2027" {deadline-as-text} |`,
  },
});
