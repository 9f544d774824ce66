import type { Placed } from "../../plan/placed";
import type { Cell } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import { contains, type Rectangle } from "../../sheet/rectangle";

/** The merged block a cell lies in, or undefined. */
export const findMerge = ({ merges = [] }: Grid, cell: Cell): Rectangle | undefined =>
  merges.find((merge) => contains(merge, cell));

/** What a cell that is merged with the one above it says, and where that stands; null for any other cell. */
export function findMergedValue(grid: Grid, cell: Cell): Placed | null {
  const merge = findMerge(grid, cell);
  return merge?.column === cell.column && merge.row < cell.row
    ? { value: valueAt(grid, merge), row: merge.row, column: merge.column }
    : null;
}
