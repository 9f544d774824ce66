import { isDated } from "../../values/deadline";
import { called, troubleAt } from "../asking/about-step";
import { sayDay } from "../asking/say-day";
import type { Rule } from "../rule";

export const deadlineBeforeStart = {
  id: "deadline-before-start",
  severity: "error",
  needs: ["step", "start", "deadline"],
  summary: "A step ends after it has started.",
  why: "One of the two days is wrong, and whoever relies on it will be.",
  fix: "Correct the start or the deadline.",
  *check({ steps }, { says }) {
    for (const step of steps) {
      const start = says.deadline(step.start);
      const due = says.deadline(step.deadline);
      if (isDated(start) && isDated(due) && due.last < start.first)
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
} as const satisfies Rule<"step" | "start" | "deadline">;
