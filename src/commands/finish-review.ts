import { ExcelError } from "../excel/excel-error";
import { packBaseline } from "../review/pack-baseline";
import { type Day, formatIsoDay } from "../sheet/serial-date";
import type { Command } from "./command";
import { compareWithKept } from "./read-review";
import { type Dated, dateNextReview } from "./review/date-next-review";
import { readBaseline } from "./review/read-baseline";
import { readReviews, type ReviewEntry } from "./review/reviews";
import { keep } from "./store/keep";

export interface FinishInput {
  readonly today: Day;
  /** Who was there, or who led it. */
  readonly who: string;
  readonly next: Day | null;
}

export interface FinishOutcome extends ReviewEntry {
  /** Which plans say when the next review is. */
  readonly dated: Dated;
}

/**
 * Logs a review: when, by whom, and what had changed. The day of the next one is written into the plans that have a
 * field for it. What they say then is what the next review is compared with.
 *
 * @throws {ExcelError} where the next one would not be after this one
 */
export const finishReview = {
  id: "finishReview",
  title: "Finish review",
  async run({ today, who, next }) {
    if (next !== null && next <= today)
      throw new ExcelError("InvalidArgument", `The next review is on ${formatIsoDay(next)}: choose a day after today.`);
    const read = await readBaseline(today);
    const { counts, steps, since } = compareWithKept(read);
    const entry: ReviewEntry = {
      on: formatIsoDay(today),
      who,
      steps,
      counts,
      ...(since === null && { isFirst: true }),
      next: next === null ? null : formatIsoDay(next),
    };
    const dated = next === null ? { sheets: [], refused: [] } : await dateNextReview(read, next);
    const { baseline } = dated.sheets.length > 0 ? await readBaseline(today) : read;
    const said = packBaseline(baseline);
    await keep((choices) => {
      const { log, agenda } = readReviews(choices.reviews);
      return { ...choices, reviews: { said, log: [...log, entry], agenda } };
    });
    return { ...entry, dated };
  },
} as const satisfies Command<FinishInput, FinishOutcome>;

/** When the next review is, and which plans say so; `""` where none was dated. */
export function sayNext({ next, dated: { sheets, refused } }: FinishOutcome): string {
  if (next === null) return "";
  const where = sheets.length === 0 ? "" : `, and ${sheets.map((sheet) => `“${sheet}”`).join(", ")} now says so`;
  return [` The next review is on ${next}${where}.`, ...refused].join(" ");
}
