import type { Baseline } from "../../review/baseline";
import { type Difference, DIFFERENCE_KINDS, type DifferenceKind } from "../../review/difference";
import { type PackedBaseline, unpackBaseline } from "../../review/pack-baseline";
import { isRecord } from "../store/store-xml";

/** A review that was finished. */
export interface ReviewEntry {
  /** `2027-03-01` */
  readonly on: string;
  readonly who: string;
  readonly steps: number;
  readonly counts: Readonly<Partial<Record<DifferenceKind, number>>>;
  /** The day of the next one; null where none was set. */
  readonly next: string | null;
}

/** What the workbook keeps of its reviews. */
export interface KeptReviews {
  readonly said: PackedBaseline | null;
  readonly log: readonly ReviewEntry[];
  /** What was on the agenda when it was written, condensed. */
  readonly agenda: string | null;
}

export interface ReviewsRead extends Pick<KeptReviews, "log" | "agenda"> {
  /** What the plans said at the last review; null before the first. */
  readonly baseline: Baseline | null;
}

/** What the workbook keeps of its reviews; entries that make no sense are left out. */
export function readReviews(kept: unknown): ReviewsRead {
  if (!isRecord(kept)) return { baseline: null, log: [], agenda: null };
  return {
    baseline: unpackBaseline(kept.said),
    log: Array.isArray(kept.log) ? kept.log.filter(isEntry) : [],
    agenda: typeof kept.agenda === "string" ? kept.agenda : null,
  };
}

const isEntry = (one: unknown): one is ReviewEntry =>
  isRecord(one) &&
  typeof one.on === "string" &&
  typeof one.who === "string" &&
  typeof one.steps === "number" &&
  isRecord(one.counts);

/** How many differences there are of each kind. */
export const countKinds = (differences: readonly Difference[]): ReviewEntry["counts"] =>
  Object.fromEntries(
    DIFFERENCE_KINDS.flatMap((kind) => {
      const count = differences.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [[kind, count]];
    }),
  );

/** What a difference is called in a list, and in a count: `2 handed over`. */
export const KIND_NAMES: Readonly<Record<DifferenceKind, string>> = {
  done: "done",
  overdue: "overdue",
  slipped: "slipped",
  "moved-earlier": "moved earlier",
  "other-deadline": "other deadline",
  "handed-over": "handed over",
  new: "new",
  gone: "gone",
  dropped: "dropped",
  reopened: "reopened",
  reworded: "reworded",
  changed: "changed",
};

/**
 * The counts as a line.
 *
 * @example sayCounts({ done: 2, "handed-over": 1 }) // "2 done, 1 handed over"
 */
export const sayCounts = (counts: ReviewEntry["counts"]): string =>
  DIFFERENCE_KINDS.flatMap((kind) => (counts[kind] ? [`${String(counts[kind])} ${KIND_NAMES[kind]}`] : [])).join(
    ", ",
  ) || "nothing changed";

/**
 * What a difference says besides its step.
 *
 * @example sayDifference(slipped) // "2027-03-01 → 2027-03-15, 14 days later"
 */
export function sayDifference({ kind, before, after, days, heading, owner, already }: Difference): string {
  const count = days === null ? "" : `${String(days)} ${days === 1 ? "day" : "days"}`;
  switch (kind) {
    case "new":
    case "gone":
      return owner;
    case "overdue":
      return `${after}, ${count} overdue${already ? ", as before" : ""}`;
    case "slipped":
      return `${before} → ${after}, ${count} later`;
    case "moved-earlier":
      return `${before} → ${after}, ${count} earlier`;
    case "changed":
      return `${heading}: ${before || "(nothing)"} → ${after || "(nothing)"}`;
    default:
      return `${before || "(nothing)"} → ${after || "(nothing)"}`;
  }
}
