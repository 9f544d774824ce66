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
  /** True where the plans had nothing to be compared with; absent where they had. */
  readonly isFirst?: boolean;
  /** The day of the next one; null where none was set. */
  readonly next: string | null;
}

/** What the workbook keeps of its reviews. */
export interface KeptReviews {
  readonly said: PackedBaseline | null;
  readonly log: readonly ReviewEntry[];
  /** What was on the agenda when it was written, or was about to be, condensed. */
  readonly agenda: readonly string[];
}

export interface ReviewsRead extends Pick<KeptReviews, "log" | "agenda"> {
  /** What the plans said at the last review; null before the first. */
  readonly baseline: Baseline | null;
}

/** What the workbook keeps of its reviews; entries that make no sense are left out. */
export function readReviews(kept: unknown): ReviewsRead {
  if (!isRecord(kept)) return { baseline: null, log: [], agenda: [] };
  return {
    baseline: unpackBaseline(kept.said),
    log: Array.isArray(kept.log) ? kept.log.filter(isEntry) : [],
    agenda: [kept.agenda].flat().filter((one) => typeof one === "string"),
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
