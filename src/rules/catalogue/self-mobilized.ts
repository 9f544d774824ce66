import { splitNames } from "../../values/people/split-names";
import { simpleText } from "../../values/texts/simple-text";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const selfMobilized = defineRule({
  id: "self-mobilized",
  title: "Mobilizes herself or himself",
  severity: "warning",
  needs: ["step", "mobilizer", "mobilized"],
  summary: "Somebody mobilizes somebody else.",
  why: "Whoever can lead the action leads it; to mobilize is to win somebody else for it.",
  fix: "Move the name to the lead, or write who else is to be mobilized.",

  on: "mobilized.filled",
  when: "mobilizer.filled",
  and: (step) => {
    const mobilizers = splitNames(step.mobilizer.value).map((name) => simpleText(name));
    return splitNames(step.mobilized.value).some((name) => mobilizers.includes(simpleText(name)));
  },
  say: (step) => `${quoteCell(step.mobilizer)} is to mobilize the same person for ${called(step)}.`,

  examples: {
    right: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | Marc Dubois | Ruth Cohen |`,
    wrong: `
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | Marc Dubois | marc dubois {self-mobilized} |`,
  },
});
