import { cellOf, textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
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
  *check({ steps, from1904 }, { says }) {
    for (const step of steps) {
      const due = says.deadline(step.deadline);
      if (due.kind !== "vague") continue;
      const fixes = due.likely.map((day) => writeDay(cellOf(step.deadline), day, from1904));
      yield troubleAt(
        step,
        step.deadline,
        `The deadline of ${called(step)}, ${quote(textOf(step.deadline))}, is ${due.of}, not one day.`,
        fixes,
      );
    }
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
