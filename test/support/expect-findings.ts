import type { Plan } from "../../src/plan/plan";
import { linkSubPlans } from "../../src/recognition/link-sub-plans";
import { recognize } from "../../src/recognition/recognize";
import { RULES } from "../../src/rules/catalogue/index";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { NO_CHOICES } from "../../src/rules/rule-choices";
import { runRules } from "../../src/rules/run-rules";
import type { World } from "../../src/rules/world";
import { formatCell } from "../../src/sheet/a1";
import type { Grid } from "../../src/sheet/grid";
import { findIsoDay } from "../../src/sheet/serial-date";
import { readDrawing } from "./drawing";

export const WORLD: World = { today: findIsoDay("2026-11-22")!, monthFirst: false };

/** The plans of a drawing, through the real recognition. */
export function plansOf(grid: Grid): readonly Plan[] {
  const plans = recognize(grid);
  if ("kind" in plans) throw new Error(plans.because);
  return linkSubPlans(plans);
}

/** The rule is run over the drawing; it must find what its marks say, and nothing else. Gives back what it found. */
export function expectFindings(
  rule: string | Rule,
  drawing: string,
  world: Partial<World> = {},
  grid: Partial<Grid> = {},
): readonly Finding[] {
  const { grid: drawn, marks } = readDrawing(drawing);
  const found = findAll(ruleOf(rule), { ...drawn, ...grid }, { ...WORLD, ...world });
  expect(found.map(({ rule, cell }) => `${rule} ${formatCell(cell)}`).sort()).toEqual(
    marks.map((mark) => `${mark.mark} ${formatCell(mark)}`).sort(),
  );
  return found;
}

const ruleOf = (rule: string | Rule): Rule => {
  if (typeof rule !== "string") return rule;
  const found = RULES.find(({ id }) => id === rule);
  if (!found) throw new Error(`There is no rule ${rule}.`);
  return found;
};

const findAll = (rule: Rule, grid: Grid, world: World): readonly Finding[] =>
  plansOf(grid).flatMap((plan) => runRules(plan, world, NO_CHOICES, [rule]));
