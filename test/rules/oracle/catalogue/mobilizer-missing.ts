import { isBlank, textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { PAIRS } from "../asking/mobilizing-pairs";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const mobilizerMissing = defineRule({
  id: "mobilizer-missing",
  title: "Missing mobilizer",
  severity: "error",
  needs: ["step", "mobilizer", "mobilized"],
  uses: ["facilitator", "facilitator-mobilized"],
  summary: "Everyone to be mobilized has a mobilizer.",
  why: "Somebody from the group stays accountable for bringing in the one who is to lead.",
  fix: "Write who of the group is responsible to mobilize.",
  live: PAIRS.map(([who, whom]) => ({ blank: [who], filled: [whom] })),
  *check({ steps }) {
    for (const step of steps)
      for (const [who, whom] of PAIRS) {
        const mobilizer = step[who];
        const mobilized = step[whom];
        if (mobilizer && mobilized && !isBlank(step.step) && isBlank(mobilizer) && !isBlank(mobilized))
          yield troubleAt(
            step,
            mobilizer,
            `${quote(textOf(mobilized))} is to be mobilized for ${called(step)}, but nobody is to do it.`,
          );
      }
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
