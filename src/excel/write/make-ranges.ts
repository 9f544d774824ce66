import { formatRectangle } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import type { Rectangle } from "../../sheet/rectangle";

/** The ranges of a sheet, each requested once in a batch. */
export interface Ranges {
  readonly sheet: Excel.Worksheet;
  readonly at: (rectangle: Rectangle) => Excel.Range;
  /** The blocks as one or several objects that can be formatted. */
  readonly joinAreas: (rectangles: readonly Rectangle[]) => readonly (Excel.Range | Excel.RangeAreas)[];
}

/** A range by which Excel finds the others, wherever it is now, and its first cell as it was read. */
export interface Anchor {
  readonly range: Excel.Range;
  readonly at: Cell;
}

/**
 * Makes the ranges of a sheet, by their addresses or from an anchor. Nothing is read from them after the sync, so Excel
 * need not keep them: untracked, each takes a quarter less of the request.
 */
export function makeRanges(sheet: Excel.Worksheet, anchor?: Anchor): Ranges {
  const made = new Map<string, Excel.Range>();
  const make = (rectangle: Rectangle): Excel.Range =>
    anchor ? moveFrom(anchor, rectangle) : sheet.getRange(formatRectangle(rectangle)).untrack();
  const at = (rectangle: Rectangle): Excel.Range => {
    const address = formatRectangle(rectangle);
    const range = made.get(address) ?? make(rectangle);
    made.set(address, range);
    return range;
  };

  return {
    sheet,
    at,
    joinAreas: (rectangles) =>
      anchor || rectangles.length === 1
        ? rectangles.map(at)
        : [sheet.getRanges(rectangles.map(formatRectangle).join(",")).untrack()],
  };
}

const moveFrom = ({ range, at }: Anchor, { row, column, rows, columns }: Rectangle): Excel.Range =>
  range
    .getCell(0, 0)
    .getOffsetRange(row - at.row, column - at.column)
    .getResizedRange(rows - 1, columns - 1);
