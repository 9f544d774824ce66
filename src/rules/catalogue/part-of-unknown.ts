import { cellOf, textOf } from "../../plan/placed";
import { fold } from "../../values/texts/fold";
import { quote, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import type { Trouble } from "../rule";

export const partOfUnknown = defineRule({
  id: "part-of-unknown",
  title: "Sub-plan without its step",
  severity: "warning",
  needs: [],
  summary: "A sub-plan names the step that it is a part of.",
  why: "A sub-plan is found by the words of its step: without them its dates and its progress do not count there.",
  fix: "Write the words of the step next to “Part of the step”, or delete them to make it a plan of its own.",

  *plan({ partOf }): Iterable<Trouble> {
    if (!partOf) return;
    const { said, step, now } = partOf;
    if (step && fold(step.text) === fold(textOf(said))) return;
    const found = step?.text ?? now;
    yield {
      cell: cellOf(said),
      about: "part-of",
      message:
        found === null
          ? `The plan says that it is part of ${quoteCell(said)}, and no plan of this workbook has such a step.`
          : `The plan says that it is part of ${quoteCell(said)}; where that step was, it now says ${quote(found)}.`,
      fixes:
        found === null
          ? []
          : [{ kind: "write", title: `It is part of ${quote(found)}`, cell: cellOf(said), content: found }],
    };
  },

  examples: {
    right: `
      | Action Steps           | Owner    | Deadline   |
      | Paint the waiting room | Omar Ali | 2027-03-01 |
      |                        |          |            |
      | Part of the step:      | Paint the waiting room | |
      | Action Steps           | Owner    | Deadline   |
      | Choose the colors      | Omar Ali | 2027-01-15 |`,
    wrong: `
      | Action Steps           | Owner    | Deadline   |
      | Paint the waiting room | Omar Ali | 2027-03-01 |
      |                        |          |            |
      | Part of the step:      | Move the piano {part-of-unknown} | |
      | Action Steps           | Owner    | Deadline   |
      | Choose the colors      | Omar Ali | 2027-01-15 |`,
  },
});
