import type { Cell } from "../sheet/cell";
import { valueAt, type Grid } from "../sheet/grid";
import { contains, type Rectangle } from "../sheet/rectangle";
import type { Placed } from "../plan/placed";

/** The merged block a cell lies in, or undefined. */
export const findMerge = ({ merges = [] }: Grid, cell: Cell): Rectangle | undefined => merges.find((merge) => contains(merge, cell));

/** What a cell that is merged with the one above it says, and where that stands; null for any other cell. */
export function findMergedValue(grid: Grid, cell: Cell): Placed | null {
  const merge = findMerge(grid, cell);
  return merge?.column === cell.column && merge.row < cell.row ? { value: valueAt(grid, merge), row: merge.row, column: merge.column } : null;
}
