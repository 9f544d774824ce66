import { isBlank, textOf } from "../../../../src/plan/placed";
import { isError } from "../../../../src/values/cell-error";
import { isMeasurable } from "../../../../src/values/measure";
import { isPlaceholder } from "../../../../src/values/placeholder";
import { called, quote, troubleAt } from "../asking/about-step";
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
  *check({ steps }) {
    for (const step of steps) {
      const { value } = step.measure;
      if (isBlank(step.measure) || isBlank(step.step) || isMeasurable(value) || isError(value) || isPlaceholder(value))
        continue;
      yield troubleAt(
        step,
        step.measure,
        `The measure of ${called(step)}, ${quote(textOf(step.measure))}, has nothing to count, date, compare or show.`,
      );
    }
  },
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
