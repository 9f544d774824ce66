import { called } from "../asking/about-step";
import { sayCount, sayDay } from "../asking/say-day";
import { defineRule } from "../define-rule";

export const deadlinePassed = defineRule({
  id: "deadline-passed",
  title: "Deadline has passed",
  severity: "warning",
  needs: ["step", "deadline"],
  summary: "No unfinished step is past its deadline.",
  why: "A plan is a living document: a deadline that has passed is either met, or moved on purpose.",
  fix: "Give the step a new deadline, or mark it as done in a status column.",

  on: "deadline.past",
  unless: "status.over",
  say: (step, { says, today }) => {
    const last = says.day(step.deadline)?.last ?? today;
    return (
      `${called(step)} was due on ${sayDay(last)}, ${sayCount(today - last, "day")} ago, ` +
      "and is not marked as done."
    );
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
