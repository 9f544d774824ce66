import { isBlank, textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
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
  *check({ steps }) {
    for (const step of steps)
      if (!isBlank(step.lead) && !isBlank(step.mobilizer))
        yield troubleAt(
          step,
          step.mobilizer,
          `${called(step)} has a lead, ${quote(textOf(step.lead))}, ` +
            `and somebody who is to mobilize one, ${quote(textOf(step.mobilizer))}.`,
        );
  },
  examples: {
    right: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line | 2026-12-01 | 2027-03-01 | Amira Haddad | | |`,
    wrong: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line | 2026-12-01 | 2027-03-01 | Amira Haddad | Marc Dubois {lead-and-mobilizer} | Ruth Cohen |`,
  },
});
