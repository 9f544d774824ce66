import type { Step } from "../../../../src/plan/plan";
import type { Role } from "../../../../src/plan/role";
import type { Cell } from "../../../../src/sheet/cell";
import type { WriteFix } from "../finding";
import type { Readings } from "../readings";

const MOST = 5;
const PEOPLE: readonly Role[] = ["owner", "responsible", "support", "communicator", "lead", "mobilizer"];

/** The people whom a plan already names, at most five, those named most often first: `["Ana Ruiz", "Bo Lind"]`. */
export function findPeopleNamed(steps: readonly Step[], says: Readings): readonly string[] {
  const counts = new Map<string, number>();
  const roles = PEOPLE.filter((role) => steps[0]?.[role]);
  for (const step of steps)
    for (const role of roles) {
      const placed = step[role];
      const people = placed && says.people(placed);
      const name = people?.kind === "people" && people.names.length === 1 ? people.names[0] : undefined;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name]) => name);
}

/** The names as choices for a cell. */
export const chooseAmong = (names: readonly string[], cell: Cell): readonly WriteFix[] =>
  names.map((name) => ({ kind: "write", title: `Write “${name}”`, cell, content: name }));
