import { isBlank, textOf } from "../plan/placed";
import type { Rule } from "./rule";

export const ownerMissing = {
  id: "owner-missing",
  severity: "error",
  needs: ["step", "owner"],
  summary: "Every step has an owner.",
  why: "A step that belongs to nobody is done by nobody: the owner is the person most closely responsible and accountable for it.",
  fix: "Write the name of one person who will see to it that the step is completed.",
  live: { when: "blank", role: "owner" },
  *check({ steps }) {
    for (const { step, owner } of steps)
      if (isBlank(owner) && !isBlank(step)) yield { cell: owner.cell, step: textOf(step), message: `“${textOf(step)}” has no owner.` };
  },
  examples: {
    right: `
      | Action Steps      | Owner    |
      | Hire a math tutor | Ana Ruiz |`,
    wrong: `
      | Action Steps      | Owner           |
      | Hire a math tutor | {owner-missing} |`,
  },
} as const satisfies Rule<"step" | "owner">;
