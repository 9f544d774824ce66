import { cellOf } from "../../plan/placed";
import { sayCount, sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";
import { PLANNING_TABLE_HEADING, PLANNING_TABLE_STEP } from "../drawings";

export const reviewPassed = defineRule({
  id: "review-passed",
  title: "Review is overdue",
  severity: "warning",
  needs: [],
  summary: "The next review is still to come.",
  why: "A plan whose review has passed tells how things were, not how they are.",
  fix: "Review the plan, and write the day of the next review.",

  *plan({ fields: { "next-review": review } }, { today, says }) {
    const day = review && says.day(review);
    if (review && day && day.last < today)
      yield {
        cell: cellOf(review),
        message: `The plan was to be reviewed on ${sayDay(day.last)}, ${sayCount(today - day.last, "day")} ago.`,
        about: sayDay(day.last),
      };
  },

  examples: {
    right: `
      | Next review | 2027-01-10 | | | | | | | | |
      | | | | | | | | | | |
      ${PLANNING_TABLE_HEADING}
      ${PLANNING_TABLE_STEP}`,
    wrong: `
      | Next review | 2026-10-01 {review-passed} | | | | | | | | |
      | | | | | | | | | | |
      ${PLANNING_TABLE_HEADING}
      ${PLANNING_TABLE_STEP}`,
  },
});
