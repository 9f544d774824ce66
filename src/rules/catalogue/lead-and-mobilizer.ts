import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const leadAndMobilizer = defineRule({
  id: "lead-and-mobilizer",
  title: "Both lead and mobilizer",
  severity: "warning",
  needs: ["step", "lead", "mobilizer"],
  summary: "An action is led in one way.",
  why:
    "Somebody from the group leads, or somebody from the group mobilizes somebody else: with both, each may " +
    "leave it to the other.",
  fix: "Keep the lead, or the one who mobilizes.",

  on: "mobilizer.filled",
  when: "lead.filled",
  say: (step) =>
    `${called(step)} has a lead, ${quoteCell(step.lead)}, ` +
    `and somebody who is to mobilize one, ${quoteCell(step.mobilizer)}.`,

  examples: {
    right: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line | 2026-12-01 | 2027-03-01 | Amira Haddad | | |`,
    wrong: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line | 2026-12-01 | 2027-03-01 | Amira Haddad | Marc Dubois {lead-and-mobilizer} | Ruth Cohen |`,
  },
});
