import type { Day } from "../../sheet/serial-date";

/** That an audience was told: when, by whom, and what it knows since. */
export interface Told {
  readonly audience: string;
  readonly day: Day;
  readonly by: string;
  /** In short: `1 done, 2 new`. */
  readonly what: string;
  /** Of the last time only. */
  readonly knows: readonly ToldStep[];
}

/** A step as an audience has heard of it. */
export interface ToldStep {
  readonly sheet: string;
  readonly text: string;
  readonly until: Day | null;
  readonly state: "open" | "done" | "dropped";
  /** Whether they have heard that its deadline is near, or has passed. */
  readonly said: "soon" | "late" | "";
}

/** How many entries a workbook keeps; the oldest go first. */
const MOST_KEPT = 500;

/**
 * The log with more entries. What an audience knew before is not needed any more.
 *
 * @example
 * addTold([], [{ audience: "Parents", day: 46354, by: "Ana Ruiz", what: "2 new", knows: [] }]).length // 1
 */
export function addTold(log: readonly Told[], more: readonly Told[]): readonly Told[] {
  const latest = new Set(more.map(({ audience }) => audience));
  const before = log.map((one) => (latest.has(one.audience) ? { ...one, knows: [] } : one));
  return [...before, ...more].slice(-MOST_KEPT);
}
