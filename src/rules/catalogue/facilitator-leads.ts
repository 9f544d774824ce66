import { isBlank } from "../../plan/placed";
import { hasColumn } from "../../plan/plan";
import { splitNames } from "../../values/people/split-names";
import { simpleText } from "../../values/texts/simple-text";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { LAST_RESORT_HEADING } from "../drawings";

export const facilitatorLeads = defineRule({
  id: "facilitator-leads",
  title: "Facilitator leads",
  severity: "warning",
  needs: ["step"],
  uses: ["facilitator"],
  summary: "The facilitator mobilizes and does not lead.",
  why: "Facilitators belong to a temporary team: what they lead ends with them.",
  fix: "Name somebody of the group, or somebody whom the facilitator mobilizes.",

  on: ["lead.filled", "mobilized.filled", "facilitator-mobilized.filled"],
  silentIn: (plan) => !plan.fields["facilitator-name"] && !hasColumn(plan, "facilitator"),
  and: (step, _, { cell, plan: { fields } }) => {
    const named = [fields["facilitator-name"], step.facilitator].filter((placed) => placed && !isBlank(placed));
    const facilitators = named.map((placed) => simpleText(placed?.value ?? ""));
    return splitNames(cell.value).some((name) => facilitators.includes(simpleText(name)));
  },
  say: (step, _, { cell }) => `${quoteCell(cell)} is the facilitator, and is to lead ${called(step)}.`,

  examples: {
    right: `
      ${LAST_RESORT_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | | | Dora Klein | Olga Petrova |`,
    wrong: `
      ${LAST_RESORT_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | | | Dora Klein | Dora Klein {facilitator-leads} |`,
  },
});
