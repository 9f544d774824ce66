import { called, quoteCell } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";

export const startPassed = defineRule({
  id: "start-passed",
  title: "Start has passed",
  severity: "tip",
  needs: ["step", "start", "status"],
  summary: "Every step starts on time.",
  why: "A late start is the first sign of a late end, and the cheapest one to act upon.",
  fix: "Start the step, move its start, or update its status.",

  on: "start.past",
  when: "status.not-started",
  unless: "deadline.past", // which says the same, and more
  say: (step, { says, today }) =>
    `${called(step)} was to start on ${sayDay(says.day(step.start)?.last ?? today)}, ` +
    `and is marked ${quoteCell(step.status)}.`,

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
