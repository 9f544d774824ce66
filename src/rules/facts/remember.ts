import type { CellValue } from "../../sheet/cell";

const MOST = 4096;
/** After so many different contents it is clear whether contents come again. */
const ENOUGH = 512;

/**
 * The same reading, which remembers the contents it has read: names, days and statuses come again and again. It stops
 * where most contents are new, as among the texts of steps, and never remembers more than a few thousand.
 */
export function remember(read: (value: CellValue) => number): (value: CellValue) => number {
  const known = new Map<CellValue, number>();
  let asked = 0;
  let isWorthIt = true;
  return (value) => {
    if (!isWorthIt) return read(value);
    asked++;
    const before = known.get(value);
    if (before !== undefined) return before;
    const said = read(value);
    if (known.size < MOST) known.set(value, said);
    if (known.size === ENOUGH && asked < ENOUGH * 2) isWorthIt = false;
    return said;
  };
}
