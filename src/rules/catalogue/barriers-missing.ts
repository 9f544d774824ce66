import { isBlank } from "../../plan/placed";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const barriersMissing = defineRule({
  id: "barriers-missing",
  title: "Missing barriers",
  severity: "tip",
  needs: ["step", "barriers"],
  summary: "Every step says who or what might resist.",
  why: "A barrier you thought of beforehand is half overcome.",
  fix: "Write which individuals and organizations might resist, and how; “none known” is an answer too.",

  on: "barriers.blank",
  // In a team's own plan a blank among others means that none is expected.
  silentIn: ({ template }, { column }) =>
    template === null &&
    (column("barriers")
      ?.tally()
      .some(({ value }) => !isBlank({ value })) ??
      false),
  say: (step) => `${called(step)} does not say which barriers or resistance it may meet.`,

  examples: {
    right: `
      | Action Steps       | Potential Barriers or Resistance | Owner    |
      | Order the new beds | Supplier may be late             | Ana Ruiz |`,
    wrong: `
      | Action Steps       | Potential Barriers or Resistance | Owner    |
      | Order the new beds | {barriers-missing}               | Ana Ruiz |`,
  },
});
