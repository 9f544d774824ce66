import type { Cell } from "./cell";
import type { Rectangle } from "./rectangle";

/** Cells as vertical runs, each cell once, from the left and the top: in one column the first cell of the first run is the top left of all. */
export function splitIntoRuns(cells: readonly Cell[]): Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row < last.row + last.rows) continue;
    if (last?.column === column && row === last.row + last.rows) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
