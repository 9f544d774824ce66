import { findExtent, type Grid } from "../sheet/grid";
import { findHeadings } from "./find-headings";

/** True where the headings stand below one another, in a column: each step is a column. */
export function isTurned(grid: Grid): boolean {
  const extent = findExtent(grid);
  if (!extent || extent.rows > MOST || extent.columns > MOST || extent.rows < 3) return false;
  const values = Array.from({ length: extent.columns }, (_, column) => grid.values.map((row) => row[column] ?? ""));
  const turned = findHeadings({ sheet: grid.sheet, origin: { row: 0, column: 0 }, values, tables: [] });
  return turned.some(
    ({ score, known, first, cells }) =>
      first <= 2 && score >= 2.6 && known >= 0.6 && cells.some(({ meaning }) => meaning?.sense === "step"),
  );
}

const MOST = 60;
