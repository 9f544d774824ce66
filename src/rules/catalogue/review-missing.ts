import { cellOf } from "../../plan/placed";
import { findFieldMissing } from "../asking/columns/find-field-missing";
import { quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { PLANNING_TABLE_HEADING, PLANNING_TABLE_STEP } from "../drawings";

export const reviewMissing = defineRule({
  id: "review-missing",
  title: "No next review",
  severity: "tip",
  needs: [],
  summary: "The plan says when it is reviewed next.",
  why: "A good plan is a living document that gets reviewed and updated on an ongoing basis.",
  fix: "Write the day of the next review above the table.",
  live: { field: "next-review" },

  *plan(plan, { says }) {
    yield* findFieldMissing(plan, "next-review", "The plan does not say when it is reviewed next.");
    const review = plan.fields["next-review"];
    const kind = review && says.deadline(review).kind;
    if (review && (kind === "unreadable" || kind === "no-such-day" || kind === "placeholder"))
      yield {
        cell: cellOf(review),
        message: `The plan’s next review, ${quoteCell(review)}, is not a date.`,
        about: "next-review",
      };
  },

  examples: {
    right: `
      | Next review | 2027-01-10 | | | | | | | | |
      | | | | | | | | | | |
      ${PLANNING_TABLE_HEADING}
      ${PLANNING_TABLE_STEP}`,
    wrong: `
      | Next review | {review-missing} | | | | | | | | |
      | | | | | | | | | | |
      ${PLANNING_TABLE_HEADING}
      ${PLANNING_TABLE_STEP}`,
  },
});
