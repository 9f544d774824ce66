import type { CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import { findHeadings } from "./find-headings";

/** True where the headings stand below one another, in a column: each step is a column. */
export function isTurned(grid: Grid): boolean {
  const filled = trimBlank(grid.values);
  const columns = filled[0]?.length ?? 0;
  if (filled.length > MOST || columns > MOST || filled.length < 3) return false;

  const values = Array.from({ length: columns }, (_, column) => filled.map((row) => row[column] ?? ""));
  const turned = findHeadings({ sheet: grid.sheet, origin: { row: 0, column: 0 }, values, tables: [] });
  return turned.some(
    ({ score, known, first, cells }) =>
      first <= 2 && score >= 2.6 && known >= 0.6 && cells.some(({ meaning }) => meaning?.sense === "step"),
  );
}

const MOST = 60;

type Values = readonly (readonly CellValue[])[];

/** Without the blank rows and columns around what is filled. */
function trimBlank(values: Values): Values {
  const isFilled = (value: CellValue | undefined): boolean => value !== undefined && value !== "";
  const rows = values.flatMap((row, i) => (row.some(isFilled) ? [i] : []));
  const columns = (values[0] ?? []).flatMap((_, column) =>
    values.some((row) => isFilled(row[column])) ? [column] : [],
  );
  const [top = 0, left = 0] = [rows[0], columns[0]];
  return values.slice(top, (rows.at(-1) ?? -1) + 1).map((row) => row.slice(left, (columns.at(-1) ?? -1) + 1));
}
