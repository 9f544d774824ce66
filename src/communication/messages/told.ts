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

/** How many entries a workbook keeps; the oldest go first, but never what an audience knows. */
const MOST_KEPT = 500;

/**
 * The log with more entries; one that is marked again because Excel's answer was lost is not there twice. What an
 * audience knew before is not needed any more.
 *
 * @example
 * addTold([], [{ audience: "Parents", day: 46354, by: "Ana Ruiz", what: "2 new", knows: [] }]).length // 1
 */
export function addTold(log: readonly Told[], more: readonly Told[]): readonly Told[] {
  const latest = new Set(more.map(({ audience }) => audience));
  const again = new Set(more.map((one) => JSON.stringify(sortKeys(one))));
  const others = log.filter((one) => !again.has(JSON.stringify(sortKeys(one))));
  const before = others.map((one) => (latest.has(one.audience) ? { ...one, knows: [] } : one));
  const all = [...before, ...more.map(sortKeys)];
  let surplus = all.length - MOST_KEPT;
  return all.filter(({ knows }) => knows.length > 0 || surplus-- <= 0);
}

/** As it is compared. */
const sortKeys = ({ audience, day, by, what, knows }: Told): Told => ({ audience, day, by, what, knows });
