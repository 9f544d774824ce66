import { isBlank } from "../../plan/placed";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import type { Column } from "../facts/column";

const ROLES = ["resources", "resources-needed", "resources-available"] as const;

export const resourcesMissing = defineRule({
  id: "resources-missing",
  title: "Missing resources",
  severity: "warning",
  needs: ["step"],
  summary: "Every step says what it needs.",
  why:
    "For every action step there should be resources: where they are not yet there, securing them is a step of " +
    "its own.",
  fix: "Write what the step needs: money, time, people, rooms, materials; “none” is an answer too.",

  on: ["resources.blank", "resources-needed.blank", "resources-available.blank"],
  unless: ["resources.filled", "resources-needed.filled", "resources-available.filled"],
  silentIn: ({ template }, { column }) =>
    template === null && ROLES.some((role) => holdsMoney(column(role)) || isBlankOnce(column(role))),
  once: true, // where both are blank, what is needed is asked for
  say: (step) => `${called(step)} does not say which resources it needs.`,

  examples: {
    right: `
      | Action Steps        | Resources     | Owner    |
      | Hire a math tutor   | Title I funds | Ana Ruiz |
      | Invite the families | none          | Ana Ruiz |`,
    wrong: `
      | Action Steps      | Resources           | Owner    |
      | Hire a math tutor | {resources-missing} | Ana Ruiz |`,
  },
});

/** A column of costs of a team's own: what costs nothing is left blank. */
function holdsMoney(column: Column | undefined): boolean {
  let [filled, money] = [0, 0];
  for (const { value, count } of column?.tally() ?? []) {
    if (isBlank({ value })) continue;
    filled += count;
    if (typeof value === "number" || MONEY.test(value as string)) money += count;
  }
  return filled >= 2 && money * 2 > filled;
}

/** An amount, its currency before or behind it, and hardly anything else. */
const MONEY = /^[^\p{L}\d]{0,3}(?:\p{L}{1,3}[\p{Sc}.]? ?)?\d[\d.,' \u00a0]*[^\d]{0,14}$|^\p{Sc}{1,4}$/u;

/** One blank cell among several of a team's own. */
const isBlankOnce = (column: Column | undefined): boolean =>
  column !== undefined &&
  column.steps.length >= SEVERAL &&
  column.tally().reduce((sum, { value, count }) => sum + (isBlank({ value }) ? count : 0), 0) === 1;

const SEVERAL = 4;
