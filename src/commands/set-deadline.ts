import { isBlank, textOf } from "../plan/placed";
import { writeDay } from "../rules/asking/wording/write-day";
import type { Cell } from "../sheet/cell";
import { type Day, findIsoDay } from "../sheet/serial-date";
import type { Command } from "./command";
import { type FixOutcome, GONE, PROTECTED, refused } from "./fixes/fix-outcome";
import { writeFixes } from "./fixes/write-fixes";
import { readPlans } from "./reading/read-plans";

export interface DeadlineInput {
  readonly sheet: string;
  /** Where the deadline belongs. */
  readonly cell: Cell;
  /** The text of its step, by which it is recognized. */
  readonly step: string;
  /** `2026-12-24` */
  readonly typed: string;
}

/** Writes the deadline of a step that has none; the user can undo it. What was typed there meanwhile stays. */
export const setDeadline = {
  id: "setDeadline",
  title: "Add a date",
  async run({ sheet, cell, step, typed }) {
    const day: Day | null = findIsoDay(typed);
    if (day === null) return refused("Nothing was written: that is not a day.");
    const [current] = (await readPlans([sheet])).sheets;
    if (!current || "kind" in current.plans) return GONE;
    if (current.protected) return PROTECTED;

    for (const plan of current.plans) {
      const index = plan.steps.rows.indexOf(cell.row);
      const placed = index < 0 ? undefined : plan.steps.cellAt(index, "deadline");
      if (placed?.column !== cell.column || textOf(plan.steps.cellAt(index, "step") ?? placed) !== step) continue;
      if (!isBlank(placed))
        return refused(`“${step}” has something in its deadline: “${textOf(placed)}”. Change it there.`);
      return writeFixes(current.grid, plan, [writeDay(cell, day, plan.from1904)]);
    }
    return GONE;
  },
} as const satisfies Command<DeadlineInput, FixOutcome>;
