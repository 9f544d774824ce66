import { textOf } from "../plan/placed";
import type { Role } from "../plan/role";
import { fold } from "../values/texts/fold";
import type { PlanSaid, StepSaid } from "./baseline";

/** A step then and now, by their places in their plans; null where there is none. */
export interface StepPair {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Finds each step of a plan in what the plan says later: by its text, and of several with the same text by what else
 * they say; else by its owner and deadline. What is left is gone, or new. In the order of the later plan, what is gone
 * at the end.
 *
 * @example
 * matchSteps(before, after) // [{ before: 1, after: 0 }, { before: null, after: 1 }, { before: 0, after: null }]
 */
export function matchSteps(before: PlanSaid, after: PlanSaid): readonly StepPair[] {
  const [older, newer] = [createKeys(before), createKeys(after)];
  const partner = new Map<number, number>(); // after → before
  const free = new Set(before.steps.keys());
  const open = new Set(after.steps.keys());
  for (const [i] of KEYS.entries()) {
    const waiting = groupByKey(free, (index) => older(index, i));
    for (const index of open) {
      const found = waiting.get(newer(index, i) ?? "")?.shift();
      if (found === undefined) continue;
      partner.set(index, found);
      free.delete(found);
      open.delete(index);
    }
  }
  return [
    ...Array.from(after.steps.keys(), (index) => ({ before: partner.get(index) ?? null, after: index })),
    ...Array.from(free, (index) => ({ before: index, after: null })),
  ];
}

function groupByKey(steps: Iterable<number>, keyOf: (index: number) => string | null): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of steps) {
    const key = keyOf(index);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

/** What a step is known by, the surest first; null where it does not say enough. */
const KEYS: readonly ((says: Says) => readonly string[] | null)[] = [
  ({ text, owner, deadline, section }) => byText(text, owner, deadline, section),
  ({ text, owner, deadline }) => byText(text, owner, deadline),
  ({ text, section }) => byText(text, section),
  ({ text, owner }) => byText(text, owner),
  ({ text, deadline }) => byText(text, deadline),
  ({ text }) => byText(text),
  ({ text }) => byText(fold(text)),
  ({ owner, deadline, section }) => (owner === "" || deadline === "" ? null : [owner, deadline, section]),
  ({ owner, deadline }) => (owner === "" || deadline === "" ? null : [owner, deadline]),
  ({ text, all }) => (text === "" ? all : null),
];

const byText = (text: string, ...others: readonly string[]): readonly string[] | null =>
  text === "" ? null : [text, ...others];

interface Says {
  readonly text: string;
  readonly owner: string;
  readonly deadline: string;
  readonly section: string;
  /** What all its cells say, in any order. */
  readonly all: readonly string[];
}

function createKeys(plan: PlanSaid): (index: number, key: number) => string | null {
  const says = plan.steps.map((step): Says => ({
    text: readText(plan, step, ["step"]),
    owner: fold(readText(plan, step, OWNING)),
    deadline: step.deadline ? step.deadline.join() : fold(readText(plan, step, ["deadline"])),
    section: fold(step.section),
    all: step.cells
      .filter((value) => value !== "")
      .map(String)
      .sort(),
  }));
  return (index, key) => {
    const one = says[index];
    const parts = one ? KEYS[key]?.(one) : null;
    return parts ? JSON.stringify(parts) : null;
  };
}

/** Who carries a step: the first of these columns that a plan has. */
export const OWNING: readonly Role[] = ["owner", "responsible", "lead"];

/** The text in the first of these columns that a plan has; `""` without one. */
export function readText({ columns }: PlanSaid, { cells }: StepSaid, roles: readonly Role[]): string {
  const column = roles.map((role) => columns.findIndex((one) => one.role === role)).find((found) => found >= 0);
  return column === undefined ? "" : textOf({ value: cells[column] ?? "" });
}
