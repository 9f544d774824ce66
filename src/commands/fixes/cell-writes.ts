import type { Expected } from "../../excel/guarded/guarded-write";
import type { Cell } from "../../sheet/cell";
import type { CellContent } from "../../sheet/draft";
import type { Rectangle } from "../../sheet/rectangle";

/** What is to be written into cells of one sheet, all at once. */
export interface CellWrites {
  readonly sheet: string;
  /** The cells by which the place is recognized, among them those that are written, as they are now. */
  readonly expected: readonly Expected[];
  /** The rows among which they are and which a co-author may sort. */
  readonly among: Rectangle;
  readonly writes: readonly CellWrite[];
}

export interface CellWrite {
  readonly cell: Cell;
  /** `""` empties it. */
  readonly content: CellContent;
  /** The format stays where this is absent. */
  readonly numberFormat?: string;
}
