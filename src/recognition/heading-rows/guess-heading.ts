import type { CellValue } from "../../sheet/cell";
import { findExtent, type Grid } from "../../sheet/grid";

/**
 * The row that looks like a heading although no word of it is known: at least three short texts, each different, above
 * rows of which some cells are numbers or dates. With `anyRow` the first row of several texts, else null.
 */
export function guessHeading(grid: Grid, anyRow: boolean): number | null {
  const extent = findExtent(grid);
  if (!extent) return null;
  const rows = grid.values.slice(0, SEARCHED);
  const looks = rows.findIndex(
    (row, i) => isTitles(row) && grid.values.slice(i + 1, i + 4).filter(hasFigures).length >= 2,
  );
  const row = looks < 0 && anyRow ? rows.findIndex((one) => one.filter((cell) => cell !== "").length > 1) : looks;
  return row < 0 ? null : extent.row + row;
}

const SEARCHED = 40;

function isTitles(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => cell !== "");
  return (
    filled.length >= 3 &&
    filled.every((cell) => typeof cell === "string" && cell.length <= 40) &&
    new Set(filled).size === filled.length
  );
}

const hasFigures = (row: readonly CellValue[]): boolean =>
  row.some((cell) => typeof cell === "number" && cell > 34700) &&
  row.some((cell) => typeof cell === "string" && cell.length > 8);
