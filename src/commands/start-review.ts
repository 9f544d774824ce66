import { packBaseline } from "../review/pack-baseline";
import { type Day, formatIsoDay } from "../sheet/serial-date";
import type { Command } from "./command";
import { readBaseline } from "./review/read-baseline";
import { readReviews } from "./review/reviews";
import { keep } from "./store/keep";

/** Keeps what the plans say today, so that the next review can show what is different. */
export const startReview = {
  id: "startReview",
  title: "Start a review",
  async run({ today }) {
    const { baseline } = await readBaseline(today);
    const said = packBaseline(baseline);
    await keep((choices) => {
      const { log, agenda } = readReviews(choices.reviews);
      return { ...choices, reviews: { said, log, agenda } };
    });
    return { on: formatIsoDay(today), steps: baseline.plans.reduce((sum, { steps }) => sum + steps.length, 0) };
  },
} as const satisfies Command<{ readonly today: Day }, { readonly on: string; readonly steps: number }>;
