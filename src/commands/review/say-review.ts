import { type Difference, DIFFERENCE_KINDS, type DifferenceKind } from "../../review/difference";
import type { ReviewEntry } from "./reviews";

export { DIFFERENCE_KINDS };

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

/** What changed until a review. Nothing is said to be unchanged where there was nothing to compare with. */
export const sayEntry = ({ counts, isFirst = false }: Pick<ReviewEntry, "counts" | "isFirst">): string =>
  isFirst ? "the first review" : sayCounts(counts);

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
