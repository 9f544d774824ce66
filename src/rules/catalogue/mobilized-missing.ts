import { isBlank } from "../../plan/placed";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const mobilizedMissing = defineRule({
  id: "mobilized-missing",
  title: "Nobody named to mobilize",
  severity: "error",
  needs: ["step", "mobilizer", "mobilized"],
  uses: ["facilitator"],
  summary: "Every mobilizer knows whom to mobilize.",
  why: "To mobilize somebody one has to know who is best placed to lead the action.",
  fix: "Write who is to be mobilized to lead.",
  live: [
    { blank: ["mobilized"], filled: ["mobilizer"] },
    { blank: ["facilitator-mobilized"], filled: ["facilitator"] },
  ],

  on: ["mobilized.blank", "facilitator-mobilized.blank"],
  and: (step, _, { role }) => !isBlank(step[role === "mobilized" ? "mobilizer" : "facilitator"] ?? NOBODY),
  say: (step, _, { role }) => {
    const mobilizer = step[role === "mobilized" ? "mobilizer" : "facilitator"] ?? NOBODY;
    return `${quoteCell(mobilizer)} is to mobilize somebody for ${called(step)}, but nobody is named.`;
  },

  examples: {
    right: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | Marc Dubois | Ruth Cohen |`,
    wrong: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | Marc Dubois | {mobilized-missing} |`,
  },
});

const NOBODY = { value: "" };
