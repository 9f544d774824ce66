import { called, quoteCell } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";

export const doneBeforeStart = defineRule({
  id: "done-before-start",
  title: "Under way before its start",
  severity: "tip",
  needs: ["step", "start", "status"],
  summary: "No step is under way before its start date.",
  why: "A step that is done or under way before it starts has a wrong status or a wrong date.",
  fix: "Correct the start or the status.",

  on: "status.under-way",
  when: "start.ahead",
  say: (step, { says, today }) =>
    `${called(step)} is marked ${quoteCell(step.status)}, ` +
    `but starts only on ${sayDay(says.day(step.start)?.first ?? today)}.`,

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
