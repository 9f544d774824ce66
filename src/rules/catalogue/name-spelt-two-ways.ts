import type { Readings } from "../../values/readings";
import { simpleText } from "../../values/simple-text";
import { quote, quoteCell } from "../asking/about-step";
import { makeOwner } from "../asking/people-named";
import { areSpeltAlike, foldName } from "../asking/spelt-alike";
import { defineRule } from "../define-rule";
import type { Column } from "../facts/column";

export const nameSpeltTwoWays = defineRule({
  id: "name-spelt-two-ways",
  title: "Name spelt in two ways",
  severity: "tip",
  needs: ["step", "owner"],
  summary: "Everybody’s name is always spelt in the same way.",
  why: "For a filter, a count or an invitation “Miriam Berg” and “Mirian Berg” are two people.",
  fix: "Write the name as it is right in each step.",

  *find({ steps }, { column, says }) {
    const rarer = findRarer(column("owner"), says);
    if (rarer.size === 0) return;
    for (let index = 0; index < steps.length; index++) {
      const usual = rarer.get(simpleText(steps.cellAt(index, "owner")?.value ?? ""));
      if (usual !== undefined) yield { index, at: "owner", about: usual };
    }
  },
  say: ({ owner }, _, { about: usual }) => `${quoteCell(owner)} is spelt ${quote(usual)} elsewhere in the plan.`,
  fixes: ({ owner }, _, { about: usual }) => [makeOwner(owner, usual)],

  examples: {
    right: `
      | Action Steps          | Owner       |
      | Choose the novels     | Miriam Berg |
      | Train the helpers     | Maria Berg  |
      | Call the families     | Miriam Berg |`,
    wrong: `
      | Action Steps          | Owner                             |
      | Choose the novels     | Miriam Berg                       |
      | Train the helpers     | Mirian Berg {name-spelt-two-ways} |
      | Call the families     | Miriam Berg                       |`,
  },
});

/** Each name that stands less often than one that is spelt alike, folded, and that one; cells with one person only. */
function findRarer(owners: Column | undefined, says: Readings): ReadonlyMap<string, string> {
  const names = (owners?.tally() ?? []).flatMap(({ value, count }) => {
    const people = says.people({ value });
    const [name, ...others] = people.kind === "people" ? people.names : [];
    return name === undefined || others.length > 0 ? [] : [{ name, count, words: foldName(name) }];
  });
  const rarer = new Map<string, string>();
  if (names.length > MOST_NAMES) return rarer;
  for (const one of names)
    for (const other of names)
      if (one.count < other.count && areSpeltAlike(one.words, other.words)) rarer.set(simpleText(one.name), other.name);
  return rarer;
}

/** In a longer list each name is compared with too many. */
const MOST_NAMES = 200;
