import { called } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";

export const deadlineBeforeStart = defineRule({
  id: "deadline-before-start",
  title: "Ends before it starts",
  severity: "error",
  needs: ["step", "start", "deadline"],
  summary: "A step ends after it starts.",
  why: "One of the two dates is wrong, and so is everybody who relies on it.",
  fix: "Correct the start or the deadline.",

  *find({ steps }, { days }) {
    const [{ first }, { last }] = [days("start"), days("deadline")];
    for (let index = 0; index < steps.length; index++)
      if ((last[index] ?? NaN) < (first[index] ?? NaN)) yield { index, at: "deadline" };
  },
  say: (step, { days }, { index }) =>
    `${called(step)} is due on ${sayDay(days("deadline").last[index] ?? NaN)}, ` +
    `before it starts on ${sayDay(days("start").first[index] ?? NaN)}.`,

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
