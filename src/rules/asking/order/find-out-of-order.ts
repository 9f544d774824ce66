import type { Day } from "../../../sheet/serial-date";

/** An entry that stands in the wrong place, and a neighbour that shows it. */
export interface OutOfOrder {
  readonly index: number;
  readonly neighbour: number;
}

/**
 * The fewest entries to move so that the days ascend: those left when the longest ascending run is kept, so that a
 * single wrong date does not accuse all that follow it. Where two entries are swapped, the lower one is reported.
 *
 * @example findOutOfOrder([1, 5, 3]) // → [{ index: 2, neighbour: 1 }]
 */
export function findOutOfOrder(days: ArrayLike<Day>): readonly OutOfOrder[] {
  if (areInOrder(days)) return [];
  const { first, after } = longestRun(days);
  const found: OutOfOrder[] = [];
  let above = NONE;
  let below = first;
  for (let index = 0; index < days.length; index++) {
    if (index === below) {
      above = index;
      below = after[index] ?? NONE;
      continue;
    }
    const isBelowLater = above !== NONE && (days[above] ?? 0) > (days[index] ?? 0);
    const neighbour = isBelowLater ? above : below;
    if (neighbour !== NONE) found.push({ index, neighbour });
  }
  return found;
}

function areInOrder(days: ArrayLike<Day>): boolean {
  for (let index = 1; index < days.length; index++) if ((days[index] ?? 0) < (days[index - 1] ?? 0)) return false;
  return true;
}

/** A run of entries: the first, and for each entry the next. */
interface Run {
  readonly first: number;
  readonly after: Int32Array;
}

/**
 * The longest run that never descends, of equal ones the one that keeps what stands first. Patience sorting from the
 * end, in n log n: `ends[k]` is the index where the best run of k + 1 entries starts.
 */
function longestRun(days: ArrayLike<Day>): Run {
  const ends = new Int32Array(days.length);
  const after = new Int32Array(days.length);
  let runs = 0;
  for (let index = days.length - 1; index >= 0; index--) {
    const length = countAtLeast(days, ends, runs, days[index] ?? 0);
    after[index] = length === 0 ? NONE : (ends[length - 1] ?? NONE);
    ends[length] = index;
    runs = Math.max(runs, length + 1);
  }
  return { first: runs === 0 ? NONE : (ends[runs - 1] ?? NONE), after };
}

const NONE = -1;

/** How many of the runs can take the day at their start: their first days descend with their length. */
function countAtLeast(days: ArrayLike<Day>, ends: Int32Array, runs: number, day: Day): number {
  if (runs > 0 && (days[ends[runs - 1] ?? 0] ?? 0) >= day) return runs; // as in most lists
  let low = 0;
  let high = runs;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[ends[middle] ?? 0] ?? 0) >= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
