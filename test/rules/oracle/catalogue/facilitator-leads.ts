import { isBlank, textOf } from "../../../../src/plan/placed";
import { hasColumn } from "../../../../src/plan/plan";
import { simpleText } from "../../../../src/values/simple-text";
import { splitNames } from "../../../../src/values/split-names";
import { called, quote, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";
import { LAST_RESORT_HEADING } from "../drawings";

const LEADING = ["lead", "mobilized", "facilitator-mobilized"] as const;

export const facilitatorLeads = defineRule({
  id: "facilitator-leads",
  title: "Facilitator leads",
  severity: "warning",
  needs: ["step"],
  uses: ["facilitator", ...LEADING],
  summary: "The facilitator mobilizes and does not lead.",
  why: "Facilitators belong to a temporary team: what they lead ends with them.",
  fix: "Name somebody of the group, or somebody whom the facilitator mobilizes.",
  *check(plan) {
    const name = plan.fields["facilitator-name"];
    if (!name && !hasColumn(plan, "facilitator")) return;
    for (const step of plan.steps) {
      const facilitators = [name, step.facilitator].flatMap((placed) =>
        placed && !isBlank(placed) ? simpleText(placed.value) : [],
      );
      if (facilitators.length === 0) continue;
      for (const role of LEADING) {
        const placed = step[role];
        if (
          placed &&
          !isBlank(placed) &&
          splitNames(placed.value).some((one) => facilitators.includes(simpleText(one)))
        )
          yield troubleAt(step, placed, `${quote(textOf(placed))} is the facilitator, and is to lead ${called(step)}.`);
      }
    }
  },
  examples: {
    right: `
      ${LAST_RESORT_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | | | Dora Klein | Olga Petrova |`,
    wrong: `
      ${LAST_RESORT_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | | | Dora Klein | Dora Klein {facilitator-leads} |`,
  },
});
