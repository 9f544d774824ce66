import type { Cell } from "./cell";
import type { Rectangle } from "./rectangle";

/**
 * Joins cells into vertical runs, from the left and the top, each cell once.
 * @example
 * splitIntoRuns([{ row: 1, column: 0 }, { row: 2, column: 0 }]); // [{ row: 1, column: 0, rows: 2, columns: 1 }]
 */
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
