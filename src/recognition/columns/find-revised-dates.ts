import { isBlank, type Placed } from "../../plan/placed";
import type { PlanColumn } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { type Grid, valueAt } from "../../sheet/grid";
import { fold } from "../../values/texts/fold";
import type { Candidate } from "./candidate";

/**
 * Gives a function that reads the deadline of a row from a column “Revised due date” where that says something, for a
 * table that has one; null for a table that has none.
 *
 * @example
 * findRevisedDates(grid, candidates, columns)?.("deadline", 7) // { row: 7, column: 6, value: 46371 }
 */
export function findRevisedDates(
  grid: Grid,
  candidates: readonly Candidate[],
  columns: readonly PlanColumn[],
): ((role: Role, row: number) => Placed | null) | null {
  const deadline = columns.find(({ role }) => role === "deadline");
  const revised = candidates.find(
    ({ column, meaning, full, profile }) =>
      column > (deadline?.column ?? Infinity) &&
      meaning?.sense === "actual" &&
      profile.dates >= 0.5 &&
      REVISED.test(fold(full)),
  );
  if (!revised) return null;
  return (role, row) => {
    if (role !== "deadline") return null;
    const cell = { row, column: revised.column };
    const placed = { ...cell, value: valueAt(grid, cell) };
    return isBlank(placed) || placed.value === "-" ? null : placed;
  };
}

const REVISED =
  /\b(?:revised|extended|extension|rescheduled|new (?:due |target )?date|new deadline|updated (?:due|target) date)/;
