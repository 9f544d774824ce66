import { type Placed, textOf } from "../../plan/placed";
import { findExtent, type Grid, valueAt } from "../../sheet/grid";

/**
 * The text that stands alone in its row, at most three rows above a heading, such as “2. Attendance plan”; null where
 * there is none.
 *
 * @param from the first row to look at, counted from 0
 * @param to the row above the heading
 */
export function findTitle(grid: Grid, from: number, to: number): Placed | null {
  for (let row = to; row >= Math.max(from, to - FARTHEST); row--) {
    const filled = listFilled(grid, row);
    const [first] = filled;
    if (first === undefined) continue;
    return filled.length === 1 && typeof first.value === "string" && !LABEL.test(first.value)
      ? { ...first, value: textOf(first) }
      : null;
  }
  return null;
}

const FARTHEST = 2;

/** `Strategy: reading`, `Date:` */
const LABEL = /[:：]/u;

function listFilled(grid: Grid, row: number): readonly Placed[] {
  const extent = findExtent(grid);
  if (!extent) return [];
  return Array.from({ length: extent.columns }, (_, i) => {
    const cell = { row, column: extent.column + i };
    return { ...cell, value: valueAt(grid, cell) };
  }).filter((placed) => textOf(placed) !== "");
}
