import { findHeading } from "../../plan/plan";
import { defineRule } from "../define-rule";

export const statusInMeasure = defineRule({
  id: "status-in-measure",
  title: "Status in the measure column",
  severity: "warning",
  needs: ["step", "measure"],
  summary: "The column of measures says how success is measured, not how far a step is.",
  why: "“Done” says how far a step is. How others can tell that it is done is still not written anywhere.",
  fix: "Move the status to a column of its own, and write what you can count, date or show once the step is done.",

  *plan(plan, { measuresAreStatuses }) {
    const cell = findHeading(plan, "measure");
    if (cell && measuresAreStatuses())
      yield {
        cell,
        message: "The column of measures says how far the steps are, not how success is measured.",
        about: "measure",
      };
  },

  examples: {
    right: `
      | Action Steps                 | Success Criteria    | Owner    | Deadline   |
      | Create the visitor permit    | 40 permits are used | Ana Ruiz | 2027-02-20 |
      | Train the staff on the form  | done by 12 teachers | Bo Lind  | 2027-02-20 |`,
    wrong: `
      | Action Steps                 | Success Criteria {status-in-measure} | Owner    | Deadline   |
      | Create the visitor permit    | DONE                                 | Ana Ruiz | 2027-02-20 |
      | Train the staff on the form  | ongoing                              | Bo Lind  | 2027-02-20 |`,
  },
});
