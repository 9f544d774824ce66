import { called, troubleAt } from "../asking/about-step";
import { sayDay } from "../asking/say-day";
import { defineRule } from "../define-rule";

export const deadlineBeforeStart = defineRule({
  id: "deadline-before-start",
  title: "Ends before it starts",
  severity: "error",
  needs: ["step", "start", "deadline"],
  summary: "A step ends after it starts.",
  why: "One of the two dates is wrong, and so is everybody who relies on it.",
  fix: "Correct the start or the deadline.",
  *check({ steps }, { says }) {
    for (const step of steps) {
      const start = says.day(step.start);
      const due = says.day(step.deadline);
      if (start && due && due.last < start.first)
        yield troubleAt(
          step,
          step.deadline,
          `${called(step)} is due on ${sayDay(due.last)}, before it starts on ${sayDay(start.first)}.`,
        );
    }
  },
  examples: {
    right: `
      | Action Steps    | Start      | Deadline   |
      | Hire a tutor    | 2026-03-02 | 2026-03-02 |
      | Train the staff | 2026-03-02 | March 2026 |`,
    wrong: `
      | Action Steps    | Start      | Deadline                           |
      | Hire a tutor    | 2026-03-02 | 2026-03-02                         |
      | Train the staff | 2026-03-02 | 2026-03-01 {deadline-before-start} |`,
  },
});
