import { called, quoteCell } from "../asking/about-step";
import { writeDay } from "../asking/write-day";
import { defineRule } from "../define-rule";

export const deadlineVague = defineRule({
  id: "deadline-vague",
  title: "No exact day",
  severity: "warning",
  needs: ["step", "deadline"],
  summary: "A deadline names one day.",
  why: "A month or a quarter has no last moment: somebody will count on its first day, somebody else on its last.",
  fix: "Write the one day by which the step will be completed.",

  on: "deadline.vague",
  say: (step, { says }) => {
    const due = says.deadline(step.deadline);
    const what = due.kind === "vague" ? due.of : "";
    return `The deadline of ${called(step)}, ${quoteCell(step.deadline)}, is ${what}, not one day.`;
  },
  fixes: ({ deadline }, { says }, { plan: { from1904 } }) => {
    const due = says.deadline(deadline);
    return due.kind === "vague" ? due.likely.map((day) => writeDay(deadline, day, from1904)) : [];
  },

  examples: {
    right: `
      | Action Steps        | Deadline   |
      | Open a homework bar | 2026-12-01 |`,
    wrong: `
      | Action Steps        | Deadline                       |
      | Open a homework bar | December 2026 {deadline-vague} |
      | Invite the families | Q1 2027 {deadline-vague}       |
      | Print the posters   | 13–27 Oct {deadline-vague}     |`,
  },
});
