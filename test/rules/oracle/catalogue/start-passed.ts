import { textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { sayDay } from "../asking/say-day";
import { defineRule } from "../define-rule";

export const startPassed = defineRule({
  id: "start-passed",
  title: "Start has passed",
  severity: "tip",
  needs: ["step", "start", "status"],
  summary: "Every step starts on time.",
  why: "A late start is the first sign of a late end, and the cheapest one to act upon.",
  fix: "Start the step, move its start, or update its status.",
  *check({ steps }, { today, says }) {
    for (const step of steps) {
      const start = says.day(step.start);
      if (start && start.last < today && says.status(step.status) === "not-started")
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
});
