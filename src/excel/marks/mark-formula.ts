import { formatCell } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import type { FormulaFormat } from "../read/read-formats";

/**
 * A column whose cell must be filled in a row where all of `blank` are blank and at least one column of each group of
 * `filled` is not.
 */
export interface BlankColumn {
  readonly column: number;
  readonly blank: readonly number[];
  readonly filled: readonly (readonly number[])[];
}

/** Part of every formula of ours; it distinguishes a highlight from the user's own formats. */
const MARKER = "action-plan:";

/** True for a conditional format that `markCells` wrote, on a copied sheet too. */
export const isMark = ({ formula }: FormulaFormat): boolean => formula.includes(`N("${MARKER}`);

/**
 * The formula that decides whether a cell is colored, for the top left cell of its range; Excel adjusts it for each
 * cell.
 */
export function formatMarkFormula(
  id: string,
  whileBlank: "cell" | readonly BlankColumn[] | undefined,
  first: Cell,
): string {
  const marker = `N("${MARKER}${id}")=0`;
  if (!whileBlank) return `=${marker}`;
  const own = `LEN(TRIM(${removeOddSpaces(formatCell(first))}))=0`;
  if (whileBlank === "cell") return `=AND(${marker},${own})`;
  return `=AND(${marker},${own},OR(${whileBlank.map((gap) => formatGap(gap, first)).join(",")}))`;
}

function formatGap({ column, blank, filled }: BlankColumn, { row }: Cell): string {
  const inRow = (of: number): string => `$${formatCell({ row, column: of })}`;
  const joined = (columns: readonly number[]): string => `LEN(TRIM(${columns.map(inRow).join("&")}))`;
  const others = blank.filter((one) => one !== column);
  const conditions = [
    `COLUMN()=COLUMN(${inRow(column)})`,
    ...(others.length > 0 ? [`${joined(others)}=0`] : []),
    ...filled.map((columns) => `${joined(columns)}>0`),
  ];
  return conditions.length > 1 ? `AND(${conditions.join(",")})` : conditions.join("");
}

/** TRIM keeps non-breaking spaces, which tables copied from Word are full of. */
const removeOddSpaces = (cell: string): string => `SUBSTITUTE(${cell},"\u00a0","")`;
