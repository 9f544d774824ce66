import { cellOf, isBlank, textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { chooseAmong } from "../asking/people-named";
import { defineRule } from "../define-rule";
import type { Fix } from "../finding";

export const ownerMissing = defineRule({
  id: "owner-missing",
  title: "Missing owner",
  severity: "error",
  needs: ["step", "owner"],
  uses: ["responsible"],
  summary: "Every step has an owner.",
  why:
    "A step that belongs to nobody is done by nobody: the owner is the person most closely responsible and " +
    "accountable for it.",
  fix: "Write the name of the one person who makes sure that the step is completed.",
  live: [{ blank: ["owner"] }],
  *check({ steps }, { says, peopleNamed }) {
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
      yield troubleAt(step, owner, `${called(step)} has no owner.`, [
        ...copy,
        ...chooseAmong(peopleNamed(), cellOf(owner)),
      ]);
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
});
