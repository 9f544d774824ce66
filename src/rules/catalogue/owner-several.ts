import { type Placed, textOf } from "../../plan/placed";
import type { Readings } from "../../values/readings";
import { IS_DONE_WITH } from "../asking/columns/is-done-with";
import { makeOwner } from "../asking/people/find-people-named";
import { called, quote } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import type { Column } from "../facts/column";

export const ownerSeveral = defineRule({
  id: "owner-several",
  title: "More than one owner",
  severity: "warning",
  needs: ["step", "owner"],
  summary: "A step has one owner.",
  why: "Two owners each wait for the other: it is essential that one specific person is accountable.",
  fix: "Keep the one who is accountable; list the others as support.",

  on: "owner.several",
  unless: IS_DONE_WITH,
  silentIn: (_plan, { column }) => areLastNamesFirst(column("owner")),
  and: (_, { summaries }, { index }) => !summaries().has(index), // its parts have owners
  say: (step, { says }) => {
    const names = readNames(step.owner, says);
    return `${called(step)} has ${names.length} owners: ${names.map(quote).join(", ")}.`;
  },
  fixes: ({ owner }, { says }) => readNames(owner, says).map((name) => makeOwner(owner, name)),

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

function readNames(owner: Placed, says: Readings): readonly string[] {
  const people = says.people(owner);
  return people.kind === "people" ? people.names : [];
}

/** In a plan that writes most owners as `Ruiz, Ana`, the comma does not separate two people. */
function areLastNamesFirst(owners: Column | undefined): boolean {
  let [filled, lastFirst] = [0, 0];
  for (const { value, count } of owners?.tally() ?? []) {
    if (value !== "") filled += count;
    if (String(value).includes(",") && LAST_FIRST.test(textOf({ value }))) lastFirst += count;
  }
  return filled > 2 && lastFirst > filled / 2;
}

const LAST_FIRST = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?$/u;
