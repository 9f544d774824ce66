import { isBlank } from "../../plan/placed";
import { simpleText } from "../../values/texts/simple-text";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const ongoingWithoutReview = defineRule({
  id: "ongoing-without-review",
  title: "No end and no review",
  severity: "tip",
  needs: ["step", "deadline"],
  uses: ["cadence", "measure", "notes"],
  summary: "A step without an end has a day on which it is looked at.",
  why: "What goes on and on is never late: nobody asks whether it still does what it was begun for.",
  fix: "Write how often it is reviewed, or the day on which it ends.",

  on: "deadline.ongoing",
  silentIn: ({ template, columns, fields: { "next-review": review } }) =>
    (review !== undefined && !isBlank(review)) ||
    (template === null && columns.some(({ role }) => role === "status" || role === "percent")), // which is looked at
  and: ({ step, cadence, measure, notes }, { says }) =>
    (cadence === undefined || isBlank(cadence)) &&
    ![step, measure, notes].some((cell) => cell && says.cadence(cell).kind === "every") &&
    !(notes && NEXT.test(simpleText(notes.value))),
  say: (step) => `${called(step)} has the deadline ${quoteCell(step.deadline)}, and nothing says when it is reviewed.`,

  examples: {
    right: `
      | Action Steps             | Owner    | Deadline     |
      | Read to the little ones  | Ana Ruiz | every Friday |
      | Hold the book market     | Bo Lind  | 2027-05-08   |`,
    wrong: `
      | Action Steps             | Owner    | Deadline                         |
      | Read to the little ones  | Ana Ruiz | ongoing {ongoing-without-review} |
      | Hold the book market     | Bo Lind  | 2027-05-08                       |`,
  },
});

/** “Next report at Easter” */
const NEXT = /^(?:next|nachst|prochain|proxim|prossim|volgende|nasta|neste) ?\p{L}* /u;
