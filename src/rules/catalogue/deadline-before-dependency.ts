import { findLoops } from "../asking/order/find-loops";
import { called } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";

export const deadlineBeforeDependency = defineRule({
  id: "deadline-before-dependency",
  title: "Due before what it needs",
  severity: "warning",
  needs: ["step", "deadline", "depends-on"],
  summary: "A step is due after the steps it depends on.",
  why: "What has to be completed before a step cannot be due after it.",
  fix: "Correct one of the two deadlines, or remove the dependency.",

  *find(_, { dependencies, days }) {
    const { first, last } = days("deadline");
    const inLoops = new Set(findLoops(dependencies()).flat()); // which depends-on-loop says
    for (const { step, on } of dependencies().filter((one) => !inLoops.has(one.step)))
      for (const other of on)
        if ((last[step] ?? NaN) < (first[other] ?? NaN)) yield { index: step, at: "deadline", about: other };
  },
  say: (step, { days }, { index, about: other, plan }) =>
    `${called(step)} is due on ${sayDay(days("deadline").last[index] ?? NaN)}, ` +
    `before ${called(plan.steps.get(other))}, which it depends on (${sayDay(days("deadline").first[other] ?? NaN)}).`,

  examples: {
    right: `
      | Action Steps     | Depends on | Deadline   |
      | Choose the books |            | 2026-12-01 |
      | Order the books  | 1          | 2026-12-15 |`,
    wrong: `
      | Action Steps     | Depends on | Deadline                                |
      | Choose the books |            | 2026-12-15                              |
      | Order the books  | 1          | 2026-12-01 {deadline-before-dependency} |`,
  },
});
