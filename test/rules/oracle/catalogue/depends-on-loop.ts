import { called, troubleAt } from "../asking/about-step";
import { dependenciesOf } from "../asking/dependencies";
import { findLoops } from "../asking/find-loops";
import { defineRule } from "../define-rule";

export const dependsOnLoop = defineRule({
  id: "depends-on-loop",
  title: "Steps wait in a circle",
  severity: "error",
  needs: ["step", "depends-on"],
  summary: "No step waits for itself.",
  why: "In a loop every step waits for another, and none can be the first.",
  fix: "Remove one of the dependencies.",
  *check(plan) {
    for (const loop of findLoops(dependenciesOf(plan))) {
      const [first] = loop;
      if (!first) continue;
      const others = loop.slice(1).map(called);
      const message =
        others.length === 0
          ? `${called(first)} depends on itself.`
          : `${called(first)} waits for itself: it depends on ${others.join(", which depends on ")}, ` +
            "which depends on it.";
      yield troubleAt(first, first["depends-on"], message);
    }
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
