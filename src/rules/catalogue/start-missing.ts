import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const startMissing = defineRule({
  id: "start-missing",
  title: "Missing start",
  severity: "warning",
  needs: ["step", "start", "lead"],
  summary: "Every action of an action record says when it starts.",
  why: "An action record says what happens from when to when: without a start nobody knows when to begin.",
  fix: "Write the day on which the action starts.",

  on: "start.blank",
  say: (step) => `${called(step)} does not say when it starts.`,

  examples: {
    right: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | Amira Haddad | | |`,
    wrong: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | {start-missing} | 2027-03-01 | Amira Haddad | | |`,
  },
});
