import { cellOf, textOf } from "../../plan/placed";
import { quote } from "../asking/about-step";
import { findFieldMissing } from "../asking/find-field-missing";
import type { Rule } from "../rule";

export const reviewMissing = {
  id: "review-missing",
  severity: "tip",
  needs: [],
  summary: "The plan says when it is reviewed next.",
  why: "A good plan is a living document that gets reviewed and updated on an ongoing basis.",
  fix: "Write the day of the next review above the table.",
  live: { field: "next-review" },
  *check(plan, { says }) {
    yield* findFieldMissing(plan, "next-review");
    const review = plan.fields["next-review"];
    const kind = review && says.deadline(review).kind;
    if (review && (kind === "unreadable" || kind === "no-such-day" || kind === "placeholder"))
      yield { cell: cellOf(review), message: `The plan’s next review, ${quote(textOf(review))}, is no day.` };
  },
  examples: {
    right: `
      | Next review | 2027-01-10 |  |  |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |  |  |  |
      |  |  |  | Resources and Support |  |  | Communication Plan |  |  |  |
      | Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance | By Whom | Target Audience | How often | Key Performance Indicators (KPIs) |
      | Order the new beds | Bo Lind | 2026-12-01 | Storage | 12 beds | Delays | Bo Lind | Nurses | Weekly | 12 beds stand in the ward |`,
    wrong: `
      | Next review | {review-missing} |  |  |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |  |  |  |
      |  |  |  | Resources and Support |  |  | Communication Plan |  |  |  |
      | Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance | By Whom | Target Audience | How often | Key Performance Indicators (KPIs) |
      | Order the new beds | Bo Lind | 2026-12-01 | Storage | 12 beds | Delays | Bo Lind | Nurses | Weekly | 12 beds stand in the ward |`,
  },
} as const satisfies Rule<never>;
