import { formatCell } from "../sheet/a1";
import type { Cell } from "../sheet/cell";
import type { FormulaFormat } from "./read-formats";

/** A column whose cell is to be filled in a row where all of `blank` are blank and, of each group of `filled`, one is not. */
export interface BlankColumn {
  readonly column: number;
  readonly blank: readonly number[];
  readonly filled: readonly (readonly number[])[];
}

/** Stands in every formula of ours, so that a highlight can be told from the user's own formats. */
const MARKER = "action-plan:";

/** True for a conditional format that `markCells` wrote, on a copied sheet too. */
export const isMark = ({ formula }: FormulaFormat): boolean => formula.includes(`N("${MARKER}`);

/** Whether a cell is coloured, written for the top left cell of its range; Excel moves the formula along with each cell. */
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

/** TRIM leaves the spaces that do not break, with which a table comes out of Word. */
const removeOddSpaces = (cell: string): string => `SUBSTITUTE(${cell},"\u00a0","")`;
