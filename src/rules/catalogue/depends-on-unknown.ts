import { called, quote } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const dependsOnUnknown = defineRule({
  id: "depends-on-unknown",
  title: "Unknown dependency",
  severity: "error",
  needs: ["step", "depends-on"],
  summary: "A step depends on steps of the plan.",
  why: "A step that waits for something nobody has listed waits for ever.",
  fix: "Name the other step by its number in the list or by its text, or add the step that is missing.",

  *find({ columns, template }, { dependencies }) {
    if (template === null && columns.some(({ role, heading }) => role === "depends-on" && ASKS_WHY.test(heading)))
      return;
    for (const { step, unknown } of dependencies())
      for (const name of unknown) yield { index: step, at: "depends-on", about: name };
  },
  say: (step, _, { about: name }) => `${called(step)} depends on ${quote(name)}, which is not a step in this plan.`,

  examples: {
    right: `
      | Action Steps     | Depends on      | Owner    |
      | Choose the books |                 | Ana Ruiz |
      | Order the books  | 1               | Ana Ruiz |
      | Shelve the books | Order the books | Ana Ruiz |
      | Open the doors   | 1-3             | Ana Ruiz |`,
    wrong: `
      | Action Steps     | Depends on             | Owner    |
      | Choose the books |                        | Ana Ruiz |
      | Order the books  | 7 {depends-on-unknown} | Ana Ruiz |`,
  },
});

/** “Blocked by”, “Waiting for”: anything may be in the way. */
const ASKS_WHY = /block|wait|bloqu|bloccat|wart|wacht|väntar|venter/i;
