import { textOf } from "../../plan/placed";
import { isDated } from "../../values/deadline";
import { called, quote, troubleAt } from "../asking/about-step";
import { sayDay } from "../asking/say-day";
import type { Rule } from "../rule";

export const startPassed = {
  id: "start-passed",
  severity: "tip",
  needs: ["step", "start", "status"],
  summary: "A step starts on its day.",
  why: "A late start is the first sign of a late end, and the cheapest one to act upon.",
  fix: "Start the step, move its start, or update its status.",
  *check({ steps }, { today, says }) {
    for (const step of steps) {
      const start = says.deadline(step.start);
      if (isDated(start) && start.last < today && says.status(step.status) === "not-started")
        yield troubleAt(
          step,
          step.start,
          `${called(step)} was to start on ${sayDay(start.last)}, and is marked ${quote(textOf(step.status))}.`,
        );
    }
  },
  examples: {
    right: `
      | Action Steps     | Start      | Status      |
      | Choose the books | 2026-10-01 | in progress |
      | Order the books  | 2027-01-15 | open        |`,
    wrong: `
      | Action Steps     | Start                     | Status      |
      | Choose the books | 2026-10-01 {start-passed} | not started |`,
  },
} as const satisfies Rule<"step" | "start" | "status">;
