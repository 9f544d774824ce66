import { textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { sayDay } from "../asking/say-day";
import { defineRule } from "../define-rule";

export const doneBeforeStart = defineRule({
  id: "done-before-start",
  title: "Under way before its start",
  severity: "tip",
  needs: ["step", "start", "status"],
  summary: "No step is under way before its start date.",
  why: "A step that is done or under way before it starts has a wrong status or a wrong date.",
  fix: "Correct the start or the status.",
  *check({ steps }, { today, says }) {
    for (const step of steps) {
      const start = says.day(step.start);
      const status = says.status(step.status);
      if (start && start.first > today && (status === "done" || status === "started"))
        yield troubleAt(
          step,
          step.status,
          `${called(step)} is marked ${quote(textOf(step.status))}, but starts only on ${sayDay(start.first)}.`,
        );
    }
  },
  examples: {
    right: `
      | Action Steps     | Start      | Status |
      | Choose the books | 2026-10-01 | done   |
      | Order the books  | 2027-01-15 | open   |`,
    wrong: `
      | Action Steps     | Start      | Status                   |
      | Choose the books | 2027-01-15 | done {done-before-start} |`,
  },
});
