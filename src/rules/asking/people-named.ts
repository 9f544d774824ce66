import type { Step } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { Cell } from "../../sheet/cell";
import type { Readings } from "../../values/readings";
import type { WriteFix } from "../finding";

/** The people whom the plan names already, as choices for a cell: those named most come first. Nothing is read until somebody is needed. */
export function peopleNamed(steps: readonly Step[], says: Readings): (cell: Cell) => readonly WriteFix[] {
  return (cell) =>
    namesIn(steps, says).map((name) => ({ kind: "write", title: `Write “${name}”`, cell, content: name }));
}

/** Several rules offer them; they are counted once for each check. */
const COUNTED = new WeakMap<Readings, readonly string[]>();

function namesIn(steps: readonly Step[], says: Readings): readonly string[] {
  const names = COUNTED.get(says) ?? findNames(steps, says);
  COUNTED.set(says, names);
  return names;
}

const MOST = 5;
const PEOPLE: readonly Role[] = ["owner", "responsible", "support", "communicator", "lead", "mobilizer"];

function findNames(steps: readonly Step[], says: Readings): readonly string[] {
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
