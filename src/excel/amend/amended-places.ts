import { formatRectangle } from "../../sheet/a1";
import type { RowChange } from "../../sheet/amendment";
import type { Rectangle } from "../../sheet/rectangle";
import { partRows } from "./part-rows";

/** A part of a block: cells that were there before, or cells of inserted rows. */
export interface AmendedPart {
  /** How many rows of the block come before. */
  readonly skip: number;
  readonly count: number;
  /** Where it was before any change; null where its rows are inserted. */
  readonly was: Rectangle | null;
  /** Inserted rows can be asked for only once they are. */
  readonly range: () => Excel.Range;
}

export interface AmendedPlaces {
  /** The parts of a block whose position is that after the changes of rows. */
  readonly part: (rectangle: Rectangle) => readonly [AmendedPart, ...AmendedPart[]];
  readonly changeRows: () => void;
}

/** Makes the ranges of a sheet whose rows will change; Excel moves them along with their cells until then. */
export function makeAmendedPlaces(sheet: Excel.Worksheet, changes: readonly RowChange[]): AmendedPlaces {
  const made = new Map<string, Excel.Range>();
  const cellsAt = (at: Rectangle): Excel.Range => {
    const address = formatRectangle(at);
    const range = made.get(address) ?? sheet.getRange(address);
    made.set(address, range);
    return range;
  };
  const rows = changes.map((change) => ({ change, range: sheet.getRange(formatRows(change)) }));

  return {
    part: ({ row, column, rows: wanted, columns }) => {
      const [first, ...others] = partRows(changes, row, wanted).map(({ skip, count, place }): AmendedPart => {
        if (place.kind === "kept") {
          const was = { row: place.row, column, rows: count, columns };
          const range = cellsAt(was);
          return { skip, count, was, range: () => range };
        }
        const { change, offset } = place;
        const below = cellsAt({ row: change.row, column, rows: 1, columns }); // inserted rows move it down
        const range = () => below.getOffsetRange(offset - change.count, 0).getResizedRange(count - 1, 0);
        return { skip, count, was: null, range };
      });
      if (!first) throw new RangeError(`A block of ${String(wanted)} rows has no part.`);
      return [first, ...others];
    },
    changeRows: () => {
      for (const { change, range } of rows) changeRows(range, change);
    },
  };
}

/** The rows that are deleted, or the one above which others are inserted. */
const formatRows = ({ kind, row, count }: RowChange): string =>
  `${String(row + 1)}:${String(row + (kind === "insert" ? 1 : count))}`;

function changeRows(range: Excel.Range, { kind, count }: RowChange): void {
  if (kind === "delete") range.delete(Excel.DeleteShiftDirection.up);
  else
    range
      .getResizedRange(count - 1, 0)
      .insert(Excel.InsertShiftDirection.down)
      .clear(Excel.ClearApplyTo.formats);
}
