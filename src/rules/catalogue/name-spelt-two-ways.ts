import { textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import type { Readings } from "../../values/readings";
import { areSpeltAlike, foldName, isShortened } from "../asking/people/are-spelt-alike";
import { makeOwner } from "../asking/people/find-people-named";
import { quote, quoteCell } from "../asking/wording/quote";
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
      const usual = rarer.get(asFiltered(steps.cellAt(index, "owner")?.value ?? ""));
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

interface OwnerName {
  readonly name: string;
  readonly count: number;
  readonly words: readonly string[];
}

/** Each name that stands less often than one that is spelt alike, and that one; cells with one person only. */
function findRarer(owners: Column | undefined, says: Readings): ReadonlyMap<string, string> {
  const names = countNames(owners, says);
  const rarer = new Map<string, string>();
  if (names.length > MOST_NAMES) return rarer;
  for (const one of names) {
    const alike = names.filter((other) => other !== one && areSpeltAlike(one.words, other.words));
    const [usual, ...others] = alike.filter((other) => isMoreUsual(other, one, names));
    const isClear = others.length === 0 || (usual && !isShortened(one.words, usual.words)); // “J. Okoro” may be two
    if (usual && isClear) rarer.set(asFiltered(one.name), usual.name);
  }
  return rarer;
}

function countNames(owners: Column | undefined, says: Readings): readonly OwnerName[] {
  const names = new Map<string, OwnerName>();
  for (const { value, count } of owners?.tally() ?? []) {
    const people = says.people({ value });
    const [name, ...others] = people.kind === "people" ? people.names : [];
    if (name === undefined || others.length > 0) continue;
    const known = names.get(asFiltered(name)) ?? { name, count: 0, words: foldName(name) };
    names.set(asFiltered(name), { ...known, count: known.count + count });
  }
  return [...names.values()];
}

/** The whole name rather than an initial, the more frequent, the first. */
function isMoreUsual(one: OwnerName, other: OwnerName, names: readonly OwnerName[]): boolean {
  if (isShortened(other.words, one.words)) return true;
  if (isShortened(one.words, other.words)) return false;
  return one.count === other.count ? names.indexOf(one) < names.indexOf(other) : one.count > other.count;
}

/** For Excel's filter capitals make no difference, accents do. */
const asFiltered = (value: CellValue): string => textOf({ value }).toLowerCase();

/** In a longer list each name is compared with too many. */
const MOST_NAMES = 200;
