import { isOver } from "../../values/steps/status";
import { IS_DROPPED } from "../asking/columns/is-done-with";
import { isFilledLater } from "../asking/columns/is-filled-later";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const measureMissing = defineRule({
  id: "measure-missing",
  title: "Missing measure",
  severity: "error",
  needs: ["step", "measure"],
  summary: "Every step has a measure of implementation.",
  why: "Without a measure of implementation (a KPI) nobody can tell when the step is fully carried out.",
  fix: "Write what you can count, date or show once the step is done.",

  live: [{ blank: ["measure"] }],

  on: "measure.blank",
  unless: IS_DROPPED,
  and: (_, { column, statuses }, { index, plan }) =>
    plan.template !== null ||
    isOver(statuses()[index]) ||
    !plan.columns.some(({ role, heading }) => role === "measure" && isFilledLater(heading, column("measure"))),
  say: (step) => `${called(step)} has no measure of implementation.`,

  examples: {
    right: `
      | Action Steps      | Measures of Implementation | Owner    |
      | Hire a math tutor | Contract signed            | Ana Ruiz |`,
    wrong: `
      | Action Steps      | Measures of Implementation | Owner    |
      | Hire a math tutor | {measure-missing}          | Ana Ruiz |`,
  },
});
