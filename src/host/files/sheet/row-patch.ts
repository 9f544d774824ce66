import type { Cell } from "../../../sheet/cell";
import type { Sheet, StoredCell } from "../../model/book/sheet";
import type { Span } from "./row-spans";
import type { CellWriter } from "./write-cells";

/** The rows of a sheet as they are in the file, as they were read, and as they are now. */
export interface RowPatch {
  readonly data: string;
  readonly spans: ReadonlyMap<number, Span>;
  readonly before: Sheet;
  readonly now: Sheet;
  /** The cells with a formula whose result the file does not have. */
  readonly uncalculated: ReadonlySet<StoredCell>;
  readonly writer: CellWriter;
  /** Where the cells of rows that changed were. */
  readonly places: ReadonlyMap<StoredCell, Cell>;
  /** The numbers of shared formulas that are written out because one of their cells changed. */
  readonly unshared: ReadonlySet<string>;
}
