import { cellOf } from "../../plan/placed";
import { isDated } from "../../values/deadline";
import { sayCount, sayDay } from "../asking/say-day";
import type { Rule } from "../rule";

export const reviewPassed = {
  id: "review-passed",
  severity: "warning",
  needs: [],
  summary: "The next review is still to come.",
  why: "A plan whose review has passed tells how things were, not how they are.",
  fix: "Review the plan, and write the day of the next review.",
  *check({ fields: { "next-review": review } }, { today, says }) {
    const day = review && says.deadline(review);
    if (review && day && isDated(day) && day.last < today)
      yield {
        cell: cellOf(review),
        message: `The plan was to be reviewed on ${sayDay(day.last)}, ${sayCount(today - day.last, "day")} ago.`,
      };
  },
  examples: {
    right: `
      | Next review | 2027-01-10 |  |  |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |  |  |  |
      |  |  |  | Resources and Support |  |  | Communication Plan |  |  |  |
      | Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance | By Whom | Target Audience | How often | Key Performance Indicators (KPIs) |
      | Order the new beds | Bo Lind | 2026-12-01 | Storage | 12 beds | Delays | Bo Lind | Nurses | Weekly | 12 beds stand in the ward |`,
    wrong: `
      | Next review | 2026-10-01 {review-passed} |  |  |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |  |  |  |
      |  |  |  | Resources and Support |  |  | Communication Plan |  |  |  |
      | Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance | By Whom | Target Audience | How often | Key Performance Indicators (KPIs) |
      | Order the new beds | Bo Lind | 2026-12-01 | Storage | 12 beds | Delays | Bo Lind | Nurses | Weekly | 12 beds stand in the ward |`,
  },
} as const satisfies Rule<never>;
