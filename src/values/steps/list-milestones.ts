import { cellOf, type Placed, textOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import type { Cell } from "../../sheet/cell";
import type { Day } from "../../sheet/serial-date";
import { simpleText } from "../texts/simple-text";
import { readMilestone } from "./read-milestone";

/** A milestone of a plan. */
export interface Milestone {
  /** Its own name, else the words of its step. */
  readonly name: string;
  /** The row of the step with which it is reached. */
  readonly row: number;
  readonly cell: Cell;
  /** Null where its day cannot be read. */
  readonly day: Day | null;
}

/**
 * Lists the milestones of a plan in the order of the sheet. One that several steps name is reached with the last of
 * them.
 *
 * @param dayOf the day that a cell of a date means; null where it means none
 * @example
 * listMilestones(plan, dayOf) // [{ name: "Ward open", row: 7, day: 46408, … }]
 */
export function listMilestones(
  { steps }: Pick<Plan, "steps">,
  dayOf: (cell: Placed) => Day | null,
): readonly Milestone[] {
  const found: { readonly milestone: Milestone; readonly key: string }[] = [];
  for (let index = 0; index < steps.length; index++) {
    const step = steps.get(index, ["step", "milestone"]);
    const name = readMilestone(step);
    const words = name || (name === null || !step.step ? "" : textOf(step.step));
    if (words === "") continue;
    const { row, deadline, start } = steps.get(index, ["deadline", "start"]);
    const date = deadline ?? start;
    found.push({
      milestone: {
        name: words,
        row,
        cell: cellOf(step.step ?? step.milestone ?? { row, column: 0 }),
        day: date ? dayOf(date) : null,
      },
      key: name ? simpleText(name) : String(row),
    });
  }
  const reached = new Map<string, Milestone>();
  for (const { key, milestone } of found) {
    const before = reached.get(key);
    if (!before || (milestone.day ?? -Infinity) >= (before.day ?? -Infinity)) reached.set(key, milestone);
  }
  return found.filter(({ key, milestone }) => reached.get(key) === milestone).map(({ milestone }) => milestone);
}
