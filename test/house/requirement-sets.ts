import { RECORDS } from "../../src/host/records/index";
import { NEWEST, readTypings } from "./read-typings";

/**
 * `src/host/engine/requirement-sets.json`: the members of each type that the host answers, by the set that they came
 * with.
 */
export function writeRequirementSets(): string {
  const typings = readTypings();
  const types = Object.keys(RECORDS)
    .sort()
    .flatMap((type) => {
      const members = typings.get(type);
      return members ? [[type, groupBySet(members)] as const] : [];
    });
  return `${JSON.stringify(Object.fromEntries(types), null, 2)}\n`;
}

function groupBySet(members: ReadonlyMap<string, number>): Readonly<Record<number, string>> {
  const sets = Array.from({ length: NEWEST }, (_, index) => index + 1).flatMap((set) => {
    const names = Array.from(members).flatMap(([name, own]) => (own === set && name !== "items" ? [name] : []));
    return names.length > 0 ? [[set, names.join(" ")] as const] : [];
  });
  return Object.fromEntries(sets);
}
