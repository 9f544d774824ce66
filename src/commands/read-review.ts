import { comparePlans } from "../review/compare-plans";
import type { Difference } from "../review/difference";
import { type Day, formatIsoDay } from "../sheet/serial-date";
import type { Command } from "./command";
import { type BaselineRead, readBaseline } from "./review/read-baseline";
import { countKinds, readReviews, type ReviewEntry } from "./review/reviews";

export interface ReviewOutcome {
  /** The day with which the plans are compared; null before the first review. */
  readonly since: string | null;
  readonly differences: readonly Difference[];
  readonly counts: ReviewEntry["counts"];
  readonly steps: number;
  /** The reviews so far, the oldest first. */
  readonly log: readonly ReviewEntry[];
}

/** What is different since the last review, and the reviews so far. */
export const readReview = {
  id: "readReview",
  title: "What changed",
  run: async ({ today }) => compareWithKept(await readBaseline(today)),
} as const satisfies Command<{ readonly today: Day }, ReviewOutcome>;

/** What is different between what the workbook keeps and what its plans say now. */
export function compareWithKept({ baseline, choices }: BaselineRead): ReviewOutcome {
  const { baseline: before, log } = readReviews(choices.reviews);
  const differences = before ? comparePlans(before, baseline) : [];
  return {
    since: before && formatIsoDay(before.day),
    differences,
    counts: countKinds(differences),
    steps: baseline.plans.reduce((sum, { steps }) => sum + steps.length, 0),
    log,
  };
}
