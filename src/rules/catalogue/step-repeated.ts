import { findRepeated } from "../asking/columns/find-repeated";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const stepRepeated = defineRule({
  id: "step-repeated",
  title: "Repeated step",
  severity: "warning",
  needs: ["step"],
  summary: "Every step is listed once.",
  why: "The same step twice has two owners and two deadlines, or is done twice.",
  fix: "Remove one of the two, or say how they differ.",

  find: (_, { column, stillOpen }) =>
    findRepeated(column("step"))
      .filter(({ index }) => !stillOpen().has(index))
      .map(({ index, earlier }) => ({ index, at: "step", about: earlier })),
  say: (step, _, { about: earlier, plan }) => `${called(step)} is already in row ${plan.steps.get(earlier).row + 1}.`,

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
