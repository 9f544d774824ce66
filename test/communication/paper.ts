import type { Amendment } from "../../src/sheet/amendment";
import type { Cell, CellValue } from "../../src/sheet/cell";
import type { CellContent, Draft } from "../../src/sheet/draft";
import type { Grid, GridTable } from "../../src/sheet/grid";

/** A sheet on paper: does what `Draft` and `Amendment` say, so that thousands of them can be tried. */
export interface Paper {
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly tables: readonly GridTable[];
}

export const asGrid = ({ sheet, rows, tables }: Paper): Grid => ({
  sheet,
  tables,
  values: rows,
  origin: { row: 0, column: 0 },
});

/** Room to type in around what the add-in writes. */
const WIDTH = 18;
const BELOW = 6;

export function draw({ name, cells, tables }: Draft): Paper {
  const rows: CellValue[][] = [];
  for (const block of cells) write(rows, block.row, block.column, block.contents);
  for (let i = 0; i < BELOW; i++) rows.push([]);
  return {
    sheet: name,
    rows: rows.map(padded),
    tables: tables.map((table) => ({ name: table.name, rectangle: table.rectangle })),
  };
}

export function amend({ sheet, rows: before, tables: standing }: Paper, { rows: changes, cells }: Amendment): Paper {
  const rows = before.map((row) => [...row]);
  let tables = standing;
  for (const { kind, row, count } of changes) {
    if (kind === "insert") rows.splice(row, 0, ...Array.from({ length: count }, () => []));
    else rows.splice(row, count);
    tables = tables.map(({ name, rectangle }) => ({
      name,
      rectangle: { ...rectangle, ...shifted(rectangle, kind, row, count) },
    }));
  }
  for (const block of cells) write(rows, block.row, block.column, block.contents);
  return { sheet, rows: rows.map(padded), tables };
}

/**
 * As Excel does it: rows let in above the heading move a table, those let in below it make it longer; the row behind
 * its last is not of it.
 */
function shifted(
  { row: top, rows }: GridTable["rectangle"],
  kind: string,
  row: number,
  count: number,
): Pick<GridTable["rectangle"], "row" | "rows"> {
  const bottom = top + rows;
  if (kind === "insert") {
    if (row <= top) return { row: top + count, rows };
    return { row: top, rows: row < bottom ? rows + count : rows };
  }
  const within = Math.max(0, Math.min(bottom, row + count) - Math.max(top, row));
  if (within > 0 && (row <= top || within >= rows - 1))
    throw new Error(`Rows ${row}–${row + count} take a heading or a whole table away.`);
  return { row: row < top ? top - count : top, rows: rows - within };
}

export const typeInto = (paper: Paper, { row, column }: Cell, value: CellValue): Paper => ({
  ...paper,
  rows: paper.rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)),
});

function write(
  rows: CellValue[][],
  row: number,
  column: number,
  contents: readonly (readonly (CellContent | null)[])[],
): void {
  for (const [r, line] of contents.entries()) {
    while (rows.length <= row + r) rows.push([]);
    const cells = (rows[row + r] = padded(rows[row + r] ?? []));
    for (const [c, content] of line.entries())
      if (content !== null) cells[column + c] = typeof content === "object" ? "Open" : content;
  }
}

const padded = (row: readonly CellValue[]): CellValue[] => Array.from({ length: WIDTH }, (_, i) => row[i] ?? "");
