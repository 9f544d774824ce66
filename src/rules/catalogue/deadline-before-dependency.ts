import { isDated } from "../../values/deadline";
import { called, troubleAt } from "../asking/about-step";
import { dependenciesOf } from "../asking/dependencies";
import { sayDay } from "../asking/say-day";
import type { Rule } from "../rule";

export const deadlineBeforeDependency = {
  id: "deadline-before-dependency",
  severity: "warning",
  needs: ["step", "deadline", "depends-on"],
  summary: "A step is due after the steps it depends on.",
  why: "What has to be completed before a step cannot be due after it.",
  fix: "Correct one of the two deadlines, or take the dependency out.",
  *check(plan, { says }) {
    for (const { step, on } of dependenciesOf(plan)) {
      const due = says.deadline(step.deadline);
      if (!isDated(due)) continue;
      for (const other of on) {
        const before = says.deadline(other.deadline);
        if (isDated(before) && due.last < before.first)
          yield troubleAt(
            step,
            step.deadline,
            `${called(step)} is due on ${sayDay(due.last)}, before ${called(other)}, which it depends on (${sayDay(before.first)}).`,
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
} as const satisfies Rule<"step" | "deadline" | "depends-on">;
