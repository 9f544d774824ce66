import { isBlank, textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { PAIRS } from "../asking/mobilizing-pairs";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const mobilizedMissing = defineRule({
  id: "mobilized-missing",
  title: "Nobody named to mobilize",
  severity: "error",
  needs: ["step", "mobilizer", "mobilized"],
  uses: ["facilitator", "facilitator-mobilized"],
  summary: "Every mobilizer knows whom to mobilize.",
  why: "To mobilize somebody one has to know who is best placed to lead the action.",
  fix: "Write who is to be mobilized to lead.",
  live: PAIRS.map(([who, whom]) => ({ blank: [whom], filled: [who] })),
  *check({ steps }) {
    for (const step of steps)
      for (const [who, whom] of PAIRS) {
        const mobilizer = step[who];
        const mobilized = step[whom];
        if (mobilizer && mobilized && !isBlank(step.step) && !isBlank(mobilizer) && isBlank(mobilized))
          yield troubleAt(
            step,
            mobilized,
            `${quote(textOf(mobilizer))} is to mobilize somebody for ${called(step)}, but nobody is named.`,
          );
      }
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
