import { findHeading, type Plan } from "../plan/plan";
import type { Facts } from "./facts/file-facts";
import type { Found, Joined, Rule, Sight, Trouble } from "./rule";

/**
 * What a rule found as one finding, where that is fairer than one for each step: what the rule says itself, or a column
 * in which no step has anything. Null where each step is to be reported.
 */
export function joinFindings(
  rule: Rule,
  found: readonly Found[],
  plan: Plan,
  facts: Facts,
  sight: Sight,
): Trouble | null {
  const joined = rule.together?.(found, plan, sight) ?? findEmptyColumn(rule, found, plan, facts);
  return joined && { ...joined, about: "steps" };
}

/** Fewer blank cells are reported one by one. */
const MANY = 3;

function findEmptyColumn(rule: Rule, found: readonly Found[], plan: Plan, facts: Facts): Joined | null {
  const { on, areBlanksJoined = true } = rule;
  const role = found[0]?.at;
  if (role === undefined || role === "step" || !areBlanksJoined || found.length < MANY) return null;
  if (found.length !== plan.steps.length - facts.list("step.blank").length) return null;
  const asksForBlank = [on].flat().every((fact) => fact?.endsWith(".blank"));
  const place = plan.steps.cellAt(0, role)?.column;
  const heading = plan.columns.find(({ column }) => column === place)?.heading;
  const cell = findHeading(plan, role);
  return asksForBlank && cell && found.every(({ at }) => at === role)
    ? { cell, message: `No step has anything in the column “${heading ?? role}”.` }
    : null;
}
