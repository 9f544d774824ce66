import { isBlank, type Placed, textOf } from "../../plan/placed";
import { findHeading, type StepWith } from "../../plan/plan";
import { findVagueness, startsWithVerb } from "../../values/steps/vagueness";
import { IS_DONE_WITH } from "../asking/columns/is-done-with";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import type { Column } from "../facts/column";

export const stepVague = defineRule({
  id: "step-vague",
  title: "Vague step",
  severity: "tip",
  needs: ["step"],
  summary: "A step is described so that others can carry it out.",
  why: "A word or two is a topic: somebody who was not in the room cannot tell what is to be done.",
  fix: "Start with what is to be done, and say to what or with whom: “Hire a math tutor for grade 4”.",

  on: "step.vague",
  uses: ["measure"],
  unless: ["step.none", ...IS_DONE_WITH],
  silentIn: (plan, { column }) =>
    speaksOtherVerbs(plan.steps) || (plan.template === null && isRarelyVague(column("step"))),
  and: ({ step, measure }, { summaries, subPlan }, { index, plan }) =>
    !SAYS_RESULT.test(textOf(step)) &&
    !summaries().has(index) &&
    (subPlan(index)?.steps ?? 0) === 0 && // its sub-plan describes it
    (plan.template !== null || isAllThatIsSaid(step, measure)),
  together: (found, plan) => {
    const cell = findHeading(plan, "step");
    const first = plan.steps.cellAt(found[0]?.index ?? 0, "step");
    if (plan.template !== null || found.length < MANY || !cell || !first) return null;
    return { cell, message: `${found.length} of ${plan.steps.length} steps are topics, such as ${quoteCell(first)}.` };
  },
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

/** In a language whose verbs are not known, nothing can be told. */
const speaksOtherVerbs = (steps: { some(holds: (step: StepWith<"step">) => boolean): boolean }): boolean =>
  !steps.some(({ step }) => startsWithVerb(step.value));

/** Fewer than a third of a team's own steps: it names things where a word is enough for it. */
function isRarelyVague(steps: Column | undefined): boolean {
  let [all, vague] = [0, 0];
  for (const { value, count } of steps?.tally() ?? []) {
    all += count;
    if (findVagueness(value) !== null) vague += count;
  }
  return vague * 3 < all;
}

/** A measure says what the step comes to, and a longer name of a thing is seldom unclear. */
const isAllThatIsSaid = (step: Placed, measure: Placed | undefined): boolean =>
  (measure === undefined || isBlank(measure)) && textOf(step).split(/\s+/).length <= FEW_WORDS;

const FEW_WORDS = 4;
/** Fewer are reported one by one. */
const MANY = 3;

/** “Contract signed” is a milestone. */
const SAYS_RESULT = /^\p{L}+ \p{Ll}{2,}ed$/u;

const SAYS = {
  "too-short": "is a topic rather than a step: it has fewer than three words.",
  "names-a-thing": "names a thing and does not say what is to be done with it.",
} as const;
