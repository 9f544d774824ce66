import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const measureNotMeasurable = defineRule({
  id: "measure-not-measurable",
  title: "Vague measure",
  severity: "tip",
  needs: ["step", "measure"],
  summary: "A measure can be counted, dated, compared or shown.",
  why:
    "A measure of implementation tells readers of the plan when the step is fully carried out: “better " +
    "teaching” cannot.",
  fix: "Name a number, a date, a comparison, or something to show, such as a signed contract or an attendance list.",

  on: "measure.poor",
  unless: ["step.blank", "measure.none"],
  silentIn: (_plan, { measuresAreStatuses }) => measuresAreStatuses(), // which status-in-measure says, once
  say: (step) =>
    `The measure of ${called(step)}, ${quoteCell(step.measure)}, has nothing to count, date, compare or show.`,

  examples: {
    right: `
      | Action Steps        | Measures of Implementation | Owner    |
      | Hire a math tutor   | Contract signed            | Ana Ruiz |
      | Train the staff     | 80 % of teachers took part | Ana Ruiz |
      | Invite the families | Liste de présence          | Ana Ruiz |`,
    wrong: `
      | Action Steps    | Measures of Implementation               | Owner    |
      | Train the staff | Better teaching {measure-not-measurable} | Ana Ruiz |`,
  },
});
