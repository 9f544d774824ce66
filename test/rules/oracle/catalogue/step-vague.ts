import { isBlank } from "../../../../src/plan/placed";
import { findVagueness } from "../../../../src/values/action";
import { isError } from "../../../../src/values/cell-error";
import { isPlaceholder } from "../../../../src/values/placeholder";
import { called, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";

export const stepVague = defineRule({
  id: "step-vague",
  title: "Vague step",
  severity: "tip",
  needs: ["step"],
  summary: "A step is described so that others can carry it out.",
  why: "A word or two is a topic: somebody who was not in the room cannot tell what is to be done.",
  fix: "Start with what is to be done, and say to what or with whom: “Hire a math tutor for grade 4”.",
  *check({ steps }) {
    for (const step of steps) {
      const { value } = step.step;
      if (isBlank(step.step) || isError(value) || isPlaceholder(value)) continue;
      const vagueness = findVagueness(value);
      if (vagueness) yield troubleAt(step, step.step, `${called(step)} ${SAYS[vagueness]}`);
    }
  },
  examples: {
    right: `
      | Action Steps                   | Owner    |
      | Hire a math tutor              | Ana Ruiz |
      | Recruter un tuteur de maths    | Ana Ruiz |
      | Nachhilfelehrkräfte einstellen | Ana Ruiz |`,
    wrong: `
      | Action Steps                           | Owner    |
      | Tutoring {step-vague}                  | Ana Ruiz |
      | The new library catalogue {step-vague} | Ana Ruiz |`,
  },
});

const SAYS = {
  "too-short": "is a topic rather than a step: it has fewer than three words.",
  "names-a-thing": "names a thing and does not say what is to be done with it.",
} as const;
