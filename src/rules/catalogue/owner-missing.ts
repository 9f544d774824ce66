import { cellOf, isBlank, textOf } from "../../plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { peopleNamed } from "../asking/people-named";
import type { Fix } from "../finding";
import type { Rule } from "../rule";

export const ownerMissing = {
  id: "owner-missing",
  severity: "error",
  needs: ["step", "owner"],
  summary: "Every step has an owner.",
  why: "A step that belongs to nobody is done by nobody: the owner is the person most closely responsible and accountable for it.",
  fix: "Write the name of one person who will see to it that the step is completed.",
  live: [{ blank: ["owner"] }],
  *check({ steps }, { says }) {
    const choose = peopleNamed(steps, says);
    for (const step of steps) {
      const { owner, responsible } = step;
      if (!isBlank(owner) || isBlank(step.step)) continue;
      const byWhom =
        responsible && responsible.column !== owner.column && says.people(responsible).kind === "people"
          ? responsible
          : null;
      const copy: readonly Fix[] = byWhom
        ? [
            {
              kind: "write",
              title: `Make ${quote(textOf(byWhom))} the owner`,
              cell: cellOf(owner),
              content: textOf(byWhom),
            },
          ]
        : [];
      yield troubleAt(step, owner, `${called(step)} has no owner.`, [...copy, ...choose(cellOf(owner))]);
    }
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
