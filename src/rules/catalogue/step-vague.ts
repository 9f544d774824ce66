import { textOf } from "../../plan/placed";
import { findVagueness, startsWithVerb } from "../../values/action";
import { called } from "../asking/about-step";
import { defineRule } from "../define-rule";

export const stepVague = defineRule({
  id: "step-vague",
  title: "Vague step",
  severity: "tip",
  needs: ["step"],
  summary: "A step is described so that others can carry it out.",
  why: "A word or two is a topic: somebody who was not in the room cannot tell what is to be done.",
  fix: "Start with what is to be done, and say to what or with whom: “Hire a math tutor for grade 4”.",

  on: "step.vague",
  unless: "step.none",
  silentIn: ({ steps }) => !steps.some(({ step }) => startsWithVerb(step.value)), // a language of other verbs
  and: ({ step }) => !SAYS_RESULT.test(textOf(step)),
  say: (step) => `${called(step)} ${SAYS[findVagueness(step.step.value) ?? "too-short"]}`,

  examples: {
    right: `
      | Action Steps                   | Owner    |
      | Hire a math tutor              | Ana Ruiz |
      | Recruter un tuteur de maths    | Ana Ruiz |
      | Nachhilfelehrkräfte einstellen | Ana Ruiz |`,
    wrong: `
      | Action Steps                           | Owner    |
      | Hire a math tutor                      | Ana Ruiz |
      | Tutoring {step-vague}                  | Ana Ruiz |
      | The new library catalogue {step-vague} | Ana Ruiz |`,
  },
});

/** “Contract signed” is a milestone. */
const SAYS_RESULT = /^\p{L}+ \p{Ll}{2,}ed$/u;

const SAYS = {
  "too-short": "is a topic rather than a step: it has fewer than three words.",
  "names-a-thing": "names a thing and does not say what is to be done with it.",
} as const;
