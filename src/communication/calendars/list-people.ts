import type { Placed } from "../../plan/placed";
import { isBlank, textOf } from "../../plan/placed";
import type { Plan, Step } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { isPlaceholder } from "../../values/gaps/is-placeholder";
import { readPeople } from "../../values/people/people";
import { readPersonKey } from "../../values/people/read-person-key";
import { splitNames } from "../../values/people/split-names";

/**
 * Everybody whom a cell names: people, or the groups that stand in their place; none for blanks and “TBD”.
 *
 * @example
 * listPeople("Ana Ruiz; Ben Okafor", plan) // ["Ana Ruiz", "Ben Okafor"]
 */
export function listPeople(
  value: Placed["value"],
  { lastNamesFirst }: Pick<Plan, "lastNamesFirst">,
): readonly string[] {
  const people = readPeople(value, { lastNamesFirst });
  if (people.kind === "people") return people.names;
  return people.kind === "group" ? splitNames(value).filter((name) => !isPlaceholder(name)) : [];
}

/** Everybody who has a step to do or to answer for, each once. */
export function listDoers(plan: Plan, step: Step): readonly string[] {
  const byKey = new Map<string, string>();
  for (const role of DOERS) {
    const placed = step[role];
    if (!placed || isBlank(placed)) continue;
    for (const name of listPeople(placed.value, plan)) {
      const key = readPersonKey(name);
      if (!byKey.has(key)) byKey.set(key, textOf({ value: name }));
    }
  }
  return [...byKey.values()];
}

const DOERS: readonly Role[] = ["owner", "responsible", "lead"];
