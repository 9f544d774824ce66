import { isBlank } from "../../plan/placed";
import type { Cell } from "../../sheet/cell";
import type { CellContent, DraftFormat } from "../../sheet/draft";
import { valueAt } from "../../sheet/grid";
import type { CellLink } from "../../sheet/link";
import { oneCell } from "../../sheet/rectangle";
import { findFormula, formatAt, type SourceSheet } from "./source-sheet";
import { type Move, translateFormula } from "./translate-formula";

/**
 * What a cell holds on the new sheet: its formula where that says the same there, else the value it shows. A cell that
 * is merged into the one above it says what that one says.
 */
export function takeContent(source: SourceSheet, cell: Cell, move: Move): CellContent {
  const from = findMerged(source, cell) ?? cell;
  const formula = findFormula(source, from);
  const moved = formula === null ? null : translateFormula(formula, move);
  return moved === null ? valueAt(source.grid, from) : { formula: moved };
}

/** Merged down from a cell of the same column; null for any other cell. */
function findMerged({ grid }: SourceSheet, cell: Cell): Cell | null {
  if (!isBlank({ value: valueAt(grid, cell) })) return null;
  const merge = grid.merges?.find(
    ({ row, column, rows }) => column === cell.column && cell.row > row && cell.row < row + rows,
  );
  return merge ? { row: merge.row, column: merge.column } : null;
}

/**
 * The number formats that cells of a column take with them, each run of them once; where they change all the time, the
 * most frequent for all.
 *
 * @param cells the cells of a column on the old sheet, from the top
 * @param at where the first of them is on the new one
 */
function takeFormats(source: SourceSheet, cells: readonly Cell[], at: Cell): readonly DraftFormat[] {
  const runs: { first: number; rows: number; numberFormat: string }[] = [];
  for (const [index, cell] of cells.entries()) {
    const numberFormat = formatAt(source, cell);
    const last = runs.at(-1);
    if (last?.numberFormat === numberFormat) last.rows += 1;
    else runs.push({ first: index, rows: 1, numberFormat });
  }
  const told = runs.filter(({ numberFormat }) => numberFormat !== "General");
  const shown = told.length > MOST_RUNS ? [{ ...findLongest(told), first: 0, rows: cells.length }] : told;
  return shown.map(({ first, rows, numberFormat }) => ({
    on: { row: at.row + first, column: at.column, rows, columns: 1 },
    format: { numberFormat },
  }));
}

/**
 * The same for all the columns that come from the old sheet.
 *
 * @param rows the rows of the old sheet that are taken along, from the top
 * @param at where the first cell of a column is on the new sheet, by the column's place among all
 */
export const takeColumnFormats = (
  source: SourceSheet,
  columns: readonly { readonly from: { readonly column: number } | null }[],
  rows: readonly number[],
  at: (index: number) => Cell,
): readonly DraftFormat[] =>
  columns.flatMap(({ from }, index) =>
    from
      ? takeFormats(
          source,
          rows.map((row) => ({ row, column: from.column })),
          at(index),
        )
      : [],
  );

/** The links of the cells that are taken along, at their new places. */
export const takeLinks = ({ links }: SourceSheet, move: Move): readonly (CellLink & Cell)[] =>
  links.flatMap(({ row, column, ...link }) => {
    const to = move({ row, column });
    return to ? [{ ...link, ...to }] : [];
  });

/** Each is a call of its own. */
const MOST_RUNS = 40;

const findLongest = <Run extends { readonly rows: number }>(runs: readonly Run[]): Run =>
  runs.reduce((longest, run) => (run.rows > longest.rows ? run : longest));

/** The same for a single cell. */
export const takeFormat = (source: SourceSheet, cell: Cell, at: Cell): readonly DraftFormat[] => {
  const numberFormat = formatAt(source, cell);
  return numberFormat === "General" ? [] : [{ on: oneCell(at), format: { numberFormat } }];
};
