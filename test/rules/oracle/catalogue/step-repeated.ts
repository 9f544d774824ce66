import type { Step } from "../../../../src/plan/plan";
import { isError } from "../../../../src/values/cell-error";
import { simpleText } from "../../../../src/values/simple-text";
import { called, troubleAt } from "../asking/about-step";
import { sectionsOf } from "../asking/sections-of";
import { defineRule } from "../define-rule";

export const stepRepeated = defineRule({
  id: "step-repeated",
  title: "Repeated step",
  severity: "warning",
  needs: ["step"],
  summary: "Every step is listed once.",
  why: "The same step twice has two owners and two deadlines, or is done twice.",
  fix: "Remove one of the two, or say how they differ.",
  *check({ steps }) {
    for (const section of sectionsOf(steps)) {
      const seen = new Map<string, Step>();
      for (const step of section) {
        const text = simpleText(step.step.value);
        if (text === "" || isError(step.step.value)) continue;
        const earlier = seen.get(text);
        if (earlier) yield troubleAt(step, step.step, `${called(step)} is already in row ${earlier.row + 1}.`);
        else seen.set(text, step);
      }
    }
  },
  examples: {
    right: `
      | Action Steps            | Owner    |
      | Train the staff in May  | Ana Ruiz |
      | Train the staff in June | Bo Lind  |`,
    wrong: `
      | Action Steps                     | Owner    |
      | Train the staff                  | Ana Ruiz |
      | train  the STAFF {step-repeated} | Bo Lind  |`,
  },
});
