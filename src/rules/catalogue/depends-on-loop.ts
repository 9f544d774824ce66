import { findLoops } from "../asking/order/find-loops";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const dependsOnLoop = defineRule({
  id: "depends-on-loop",
  title: "Steps wait in a circle",
  severity: "error",
  needs: ["step", "depends-on"],
  summary: "No step waits for itself.",
  why: "In a loop every step waits for another, and none can be the first.",
  fix: "Remove one of the dependencies.",

  *find(_, { dependencies }) {
    for (const loop of findLoops(dependencies())) yield { index: loop[0] ?? 0, at: "depends-on", about: loop };
  },
  say: (step, _, { about: loop, plan }) => {
    const others = loop.slice(1).map((other) => called(plan.steps.get(other)));
    return others.length === 0
      ? `${called(step)} depends on itself.`
      : `${called(step)} waits for itself: it depends on ${others.join(", which depends on ")}, which depends on it.`;
  },

  examples: {
    right: `
      | Action Steps     | Depends on | Owner    |
      | Choose the books |            | Ana Ruiz |
      | Order the books  | 1          | Ana Ruiz |
      | Shelve the books | 1, 2       | Ana Ruiz |`,
    wrong: `
      | Action Steps     | Depends on          | Owner    |
      | Choose the books | 2 {depends-on-loop} | Ana Ruiz |
      | Order the books  | 1                   | Ana Ruiz |
      | Shelve the books | 2                   | Ana Ruiz |`,
  },
});
