import { packBaseline } from "../review/pack-baseline";
import { type Day, formatIsoDay } from "../sheet/serial-date";
import type { Command } from "./command";
import { compareWithKept } from "./read-review";
import { keep } from "./review/keep";
import { readBaseline } from "./review/read-baseline";
import { readReviews, type ReviewEntry } from "./review/reviews";

export interface FinishInput {
  readonly today: Day;
  /** Who was there, or who led it. */
  readonly who: string;
  readonly next: Day | null;
}

/** Logs a review: when, by whom, and what had changed. What the plans say now is what the next one is compared with. */
export const finishReview = {
  id: "finishReview",
  title: "Finish review",
  async run({ today, who, next }) {
    const read = await readBaseline(today);
    const { counts, steps } = compareWithKept(read);
    const entry: ReviewEntry = {
      on: formatIsoDay(today),
      who,
      steps,
      counts,
      next: next === null ? null : formatIsoDay(next),
    };
    const said = packBaseline(read.baseline);
    await keep((choices) => {
      const { log, agenda } = readReviews(choices.reviews);
      return { ...choices, reviews: { said, log: [...log, entry], agenda } };
    });
    return entry;
  },
} as const satisfies Command<FinishInput, ReviewEntry>;
