import { isBlank } from "../../plan/placed";
import { findHeading, hasColumn, type Plan, type Step } from "../../plan/plan";
import { IS_DONE_WITH } from "../asking/columns/is-done-with";
import { isFilledLater } from "../asking/columns/is-filled-later";
import { called } from "../asking/wording/quote";
import { sayCount, sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";
import type { Column } from "../facts/column";

/** “Printed 200” below “Outcome”: what came out of a step is known once it is done, where nothing else says so. */
const hasResult = (
  { measure }: Partial<Pick<Step, "measure">>,
  { columns }: Pick<Plan, "columns">,
  column: Column | undefined,
): boolean =>
  measure !== undefined &&
  !isBlank(measure) &&
  columns.some(({ role, heading }) => role === "measure" && isFilledLater(heading, column)) &&
  !columns.some(({ role }) => TELLING.some((telling) => telling === role));

/** The columns that can say that a step is done. */
const TELLING = ["status", "percent", "completed"] as const;

export const deadlinePassed = defineRule({
  id: "deadline-passed",
  title: "Deadline has passed",
  severity: "warning",
  needs: ["step", "deadline"],
  uses: ["measure"],
  summary: "No unfinished step is past its deadline.",
  why: "A plan is a living document: a deadline that has passed is either met, or moved on purpose.",
  fix: "Give the step a new deadline, or mark it as done in a status column.",

  on: "deadline.past",
  unless: IS_DONE_WITH,
  and: (step, { column, subPlan }, { plan, index }) =>
    !subPlan(index)?.last && // its sub-plan says what is late
    !hasResult(step, plan, column("measure")),
  silentIn: ({ columns }, { measuresAreStatuses }) =>
    !columns.some(({ role }) => TELLING.some((telling) => telling === role)) && measuresAreStatuses(),
  together: (found, plan) => {
    const cell = findHeading(plan, "deadline");
    if (!cell || TELLING.some((role) => hasColumn(plan, role))) return null;
    return {
      cell,
      message: `${found.length} steps are past their deadline, and no column says which of them are done.`,
      fixes: [
        { kind: "add-columns", title: "Add the column “Status”", columns: [{ role: "status", heading: "Status" }] },
      ],
    };
  },
  say: (step, { says, today }) => {
    const last = says.day(step.deadline)?.last ?? today;
    return (
      `${called(step)} was due on ${sayDay(last)}, ${sayCount(today - last, "day")} ago, ` +
      "and is not marked as done."
    );
  },

  examples: {
    right: `
      | Action Steps        | Deadline   | Status |
      | Open a homework bar | 2026-10-01 | done   |
      | Invite the families | 2026-12-01 |        |`,
    wrong: `
      | Action Steps        | Deadline                     | Status      |
      | Open a homework bar | 2026-10-01 {deadline-passed} | in progress |`,
  },
});
