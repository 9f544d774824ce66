import type { Cell } from "./cell";
import type { CellContent, DraftFormat } from "./draft";
import type { Grid } from "./grid";

/** Changes to a sheet that leave everything else on it untouched, with its formats, formulas and comments. */
export interface Amendment {
  readonly sheet: string;
  /** The sheet as it was when these changes were chosen. */
  readonly asRead: Grid;
  /** Tables whose filters are cleared first: Excel neither deletes nor overwrites rows that a filter hides. */
  readonly unfilter: readonly string[];
  /** Made next, in this order: from the bottom up, so that each `row` is still where it was when the sheet was read. */
  readonly rows: readonly RowChange[];
  /** Then these cells are written and these formats set; their positions are those after `rows`. */
  readonly cells: readonly AmendedCells[];
  readonly formats: readonly DraftFormat[];
}

/** Whole rows of the sheet: inserted above `row`, without a format of their own, or deleted from `row` on. */
export interface RowChange {
  readonly kind: "insert" | "delete";
  readonly row: number;
  readonly count: number;
}

/**
 * A block of contents, its top left cell at `row`, `column`; rows of equal length. Where the content is null, the cell
 * stays as it is.
 */
export interface AmendedCells extends Cell {
  readonly contents: readonly (readonly (CellContent | null)[])[];
}
