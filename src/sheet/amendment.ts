import type { Cell } from "./cell";
import type { CellContent, DraftFormat } from "./draft";

/** Changes to a sheet that leave everything else on it where it is, with its format, its formulas and its comments. */
export interface Amendment {
  readonly sheet: string;
  /** Tables whose filters are taken off before all else: where rows are hidden by one, Excel leaves them in and writes beside them. */
  readonly unfilter: readonly string[];
  /** Done next, in this order: from the bottom up, so that each `row` still counts on the sheet as it was read. */
  readonly rows: readonly RowChange[];
  /** Then these cells are written, and these formats set; they count on the sheet as it is after `rows`. */
  readonly cells: readonly AmendedCells[];
  readonly formats: readonly DraftFormat[];
}

/** Whole rows of the sheet: let in above `row`, without a format of their own, or taken out from `row` on. */
export interface RowChange {
  readonly kind: "insert" | "delete";
  readonly row: number;
  readonly count: number;
}

/** A block of contents, its top left cell at `row`, `column`; rows of equal length. A cell whose content is null is left as it is. */
export interface AmendedCells extends Cell {
  readonly contents: readonly (readonly (CellContent | null)[])[];
}
