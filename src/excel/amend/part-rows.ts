import type { RowChange } from "../../sheet/amendment";

/** Some rows of an amended sheet: rows that it had before, from `row` on, or rows that a change inserts. */
export interface RowPart {
  /** How many rows of the asked ones come before. */
  readonly skip: number;
  readonly count: number;
  readonly place: KeptRows | InsertedRows;
}

interface KeptRows {
  readonly kind: "kept";
  /** Where they were before any change. */
  readonly row: number;
}

interface InsertedRows {
  readonly kind: "inserted";
  readonly change: RowChange;
  /** Which of the inserted rows is the first. */
  readonly offset: number;
}

/**
 * Says which rows of the sheet as it was read, or which inserted ones, are in some rows after the changes (from 0). The
 * changes are in the order of an `Amendment`, from the bottom up.
 *
 * @example
 * partRows([{ kind: "insert", row: 5, count: 2 }], 4, 4)
 * // row 4 as it was, the two inserted rows, and row 5 as it was
 */
export function partRows(changes: readonly RowChange[], from: number, count: number): readonly RowPart[] {
  const parts: RowPart[] = [];
  const end = from + count;
  let row = from;
  let shift = 0;
  const take = (until: number, place: RowPart["place"]) => {
    if (until > row) parts.push({ skip: row - from, count: until - row, place });
    row = Math.max(row, until);
  };

  for (const change of changes.toReversed()) {
    const top = change.row + shift; // where it begins, after the changes above it
    take(Math.min(end, top), { kind: "kept", row: row - shift });
    if (change.kind === "delete") shift -= change.count;
    else {
      take(Math.min(end, top + change.count), { kind: "inserted", change, offset: row - top });
      shift += change.count;
    }
  }
  take(end, { kind: "kept", row: row - shift });
  return parts;
}
