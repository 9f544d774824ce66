import { cellOf, textOf } from "../../plan/placed";
import { quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

const NAMING = [
  "owner",
  "responsible",
  "support",
  "start",
  "deadline",
  "communicator",
  "cadence",
  "lead",
  "mobilizer",
  "mobilized",
  "facilitator",
  "facilitator-mobilized",
  "status",
] as const;

export const spacesStray = defineRule({
  id: "spaces-stray",
  title: "Stray spaces",
  severity: "tip",
  needs: ["step"],
  summary: "Names and dates have no stray spaces.",
  why: "For a filter or a lookup “Ana ” and “Ana” are two people.",
  fix: "Remove the spaces.",

  on: NAMING.map((role) => `${role}.stray` as const),
  and: (_step, _sight, { role, plan }) => plan.columns.some((column) => column.role === role),
  say: (_step, _, { cell }) => `${quoteCell(cell)} has leading, trailing or invisible spaces.`,
  fixes: (_step, _, { cell }) => [
    { kind: "write", title: "Remove the spaces", cell: cellOf(cell), content: textOf(cell), isSure: true },
  ],

  examples: {
    right: `
      | Action Steps       | Owner    |
      | Order the new beds | Ana Ruiz |`,
    wrong: `
      | Action Steps       | Owner                       |
      | Order the new beds | "Ana Ruiz  " {spaces-stray} |`,
  },
});
