import { isOver } from "../../../../src/values/status";
import { called, troubleAt } from "../asking/about-step";
import { sayCount, sayDay } from "../asking/say-day";
import { defineRule } from "../define-rule";

export const deadlinePassed = defineRule({
  id: "deadline-passed",
  title: "Deadline has passed",
  severity: "warning",
  needs: ["step", "deadline"],
  uses: ["status"],
  summary: "No unfinished step is past its deadline.",
  why: "A plan is a living document: a deadline that has passed is either met, or moved on purpose.",
  fix: "Give the step a new deadline, or mark it as done in a status column.",
  *check({ steps }, { today, says }) {
    for (const step of steps) {
      const due = says.day(step.deadline);
      if (!due || due.last >= today || isOver(step.status && says.status(step.status))) continue;
      yield troubleAt(
        step,
        step.deadline,
        `${called(step)} was due on ${sayDay(due.last)}, ${sayCount(today - due.last, "day")} ago, ` +
          "and is not marked as done.",
      );
    }
  },
  examples: {
    right: `
      | Action Steps        | Deadline   | Status |
      | Open a homework bar | 2026-10-01 | done   |
      | Invite the families | 2026-12-01 |        |`,
    wrong: `
      | Action Steps        | Deadline                     | Status      |
      | Open a homework bar | 2026-10-01 {deadline-passed} | in progress |`,
  },
});
