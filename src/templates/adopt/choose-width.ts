import type { Plan } from "../../plan/plan";
import { valueAt } from "../../sheet/grid";
import type { SourceColumn } from "./match-columns";
import type { SourceSheet } from "./source-sheet";

/** The width of a column that is kept, in characters: wide for long texts, narrow for numbers and dates. */
export function chooseWidth(
  { grid }: SourceSheet,
  { steps, headingRow }: Plan,
  { column, heading }: SourceColumn,
): number {
  const rows = [headingRow, ...steps.rows.slice(0, LOOKED_AT)];
  const texts = rows.map((row) => valueAt(grid, { row, column })).filter((value) => typeof value === "string");
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  const words = Math.max(0, ...heading.split(/\s+/).map(({ length }) => length));
  return Math.min(MOST, Math.max(FEWEST, words + 4, Math.ceil(longest / 2) + 3));
}

const LOOKED_AT = 50;
const FEWEST = 10;
const MOST = 30;
