import { isBlank } from "../../plan/placed";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const mobilizerMissing = defineRule({
  id: "mobilizer-missing",
  title: "Missing mobilizer",
  severity: "error",
  needs: ["step", "mobilizer", "mobilized"],
  uses: ["facilitator-mobilized"],
  summary: "Everyone to be mobilized has a mobilizer.",
  why: "Somebody from the group stays accountable for bringing in the one who is to lead.",
  fix: "Write who of the group is responsible to mobilize.",
  live: [
    { blank: ["mobilizer"], filled: ["mobilized"] },
    { blank: ["facilitator"], filled: ["facilitator-mobilized"] },
  ],

  on: ["mobilizer.blank", "facilitator.blank"],
  and: (step, _, { role }) => !isBlank(step[role === "mobilizer" ? "mobilized" : "facilitator-mobilized"] ?? NOBODY),
  say: (step, _, { role }) => {
    const mobilized = step[role === "mobilizer" ? "mobilized" : "facilitator-mobilized"] ?? NOBODY;
    return `${quoteCell(mobilized)} is to be mobilized for ${called(step)}, but nobody is to do it.`;
  },

  examples: {
    right: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | Marc Dubois | Ruth Cohen |`,
    wrong: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | {mobilizer-missing} | Ruth Cohen |`,
  },
});

const NOBODY = { value: "" };
