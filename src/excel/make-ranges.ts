import { formatRectangle } from "../sheet/a1";
import type { Rectangle } from "../sheet/rectangle";

/** The ranges of a sheet, each requested once in a batch. */
export interface Ranges {
  readonly sheet: Excel.Worksheet;
  readonly at: (rectangle: Rectangle) => Excel.Range;
  readonly areas: (addresses: readonly string[]) => Excel.RangeAreas;
}

/**
 * Nothing is read from these ranges after the sync, so Excel need not keep them: untracked, each takes a quarter less
 * of the request.
 */
export function makeRanges(sheet: Excel.Worksheet): Ranges {
  const asked = new Map<string, Excel.Range>();
  return {
    sheet,
    at(rectangle) {
      const address = formatRectangle(rectangle);
      const range = asked.get(address) ?? sheet.getRange(address).untrack();
      asked.set(address, range);
      return range;
    },
    areas: (addresses) => sheet.getRanges(addresses.join(",")).untrack(),
  };
}
