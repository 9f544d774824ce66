import { cellOf, textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";
import type { StepWith } from "../listed-plan";

export const ownerSeveral = defineRule({
  id: "owner-several",
  title: "More than one owner",
  severity: "warning",
  needs: ["step", "owner"],
  summary: "A step has one owner.",
  why: "Two owners each wait for the other: it is essential that one specific person is accountable.",
  fix: "Keep the one who is accountable; list the others as support.",
  *check({ steps }, { says }) {
    if (areLastNamesFirst(steps)) return;
    for (const step of steps) {
      const people = says.people(step.owner);
      if (people.kind !== "people" || people.names.length < 2) continue;
      const fixes = people.names.map(
        (name) =>
          ({ kind: "write", title: `Make ${quote(name)} the owner`, cell: cellOf(step.owner), content: name }) as const,
      );
      yield troubleAt(
        step,
        step.owner,
        `${called(step)} has ${people.names.length} owners: ${people.names.map(quote).join(", ")}.`,
        fixes,
      );
    }
  },
  examples: {
    right: `
      | Action Steps        | Owner              |
      | Hire a math tutor   | Ana Ruiz           |
      | Order the new beds  | Bo Lind (pharmacy) |
      | Invite the families | Cy Fox, Principal  |`,
    wrong: `
      | Action Steps        | Owner                             |
      | Hire a math tutor   | Garen + Kim {owner-several}       |
      | Order the new beds  | Fin Sec/Treasurer {owner-several} |
      | Invite the families | A e B {owner-several}             |`,
  },
});

/** In a plan that writes most owners as `Ruiz, Ana`, the comma does not part two people. */
function areLastNamesFirst(steps: readonly StepWith<"owner", never>[]): boolean {
  const filled = steps.filter(({ owner }) => owner.value !== "");
  return (
    filled.length > 2 &&
    filled.filter(({ owner }) => String(owner.value).includes(",") && LAST_FIRST.test(textOf(owner))).length >
      filled.length / 2
  );
}

const LAST_FIRST = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?$/u;
