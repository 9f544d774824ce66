import { called, troubleAt } from "../asking/about-step";
import { dependenciesOf } from "../asking/dependencies";
import { sayDay } from "../asking/say-day";
import { defineRule } from "../define-rule";

export const deadlineBeforeDependency = defineRule({
  id: "deadline-before-dependency",
  title: "Due before what it needs",
  severity: "warning",
  needs: ["step", "deadline", "depends-on"],
  summary: "A step is due after the steps it depends on.",
  why: "What has to be completed before a step cannot be due after it.",
  fix: "Correct one of the two deadlines, or remove the dependency.",
  *check(plan, { says }) {
    for (const { step, on } of dependenciesOf(plan)) {
      const due = says.day(step.deadline);
      if (!due) continue;
      for (const other of on) {
        const before = says.day(other.deadline);
        if (before && due.last < before.first)
          yield troubleAt(
            step,
            step.deadline,
            `${called(step)} is due on ${sayDay(due.last)}, ` +
              `before ${called(other)}, which it depends on (${sayDay(before.first)}).`,
          );
      }
    }
  },
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
