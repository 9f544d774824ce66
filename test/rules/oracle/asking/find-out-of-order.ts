import type { Day } from "../../../../src/sheet/serial-date";

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
export function findOutOfOrder(days: readonly Day[]): readonly OutOfOrder[] {
  if (days.every((day, i) => i === 0 || day >= (days[i - 1] ?? day))) return [];
  const kept = longestRun(days);
  const found: OutOfOrder[] = [];
  let next = 0;
  for (const [index, day] of days.entries()) {
    if (kept[next] === index) {
      next++;
      continue;
    }
    const above = kept[next - 1];
    const below = kept[next];
    const neighbour = above !== undefined && (days[above] ?? 0) > day ? above : below;
    if (neighbour !== undefined) found.push({ index, neighbour });
  }
  return found;
}

/**
 * The indexes of the longest run that never descends, of equal ones the one that keeps what stands first.
 * Patience sorting from the end, in n log n: `ends[k]` is the index where the best run of k + 1 entries starts.
 */
function longestRun(days: readonly Day[]): readonly number[] {
  const ends: number[] = [];
  const after: (number | undefined)[] = new Array<number | undefined>(days.length);
  for (let index = days.length - 1; index >= 0; index--) {
    const length = countAtLeast(days, ends, days[index] ?? 0);
    after[index] = ends[length - 1];
    ends[length] = index;
  }
  const run: number[] = [];
  for (let index = ends.at(-1); index !== undefined; index = after[index]) run.push(index);
  return run;
}

/** How many of the runs can take the day at their start: their first days descend with their length. */
function countAtLeast(days: readonly Day[], ends: readonly number[], day: Day): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[ends[middle] ?? 0] ?? 0) >= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
