import { hasColumns, type Plan } from "../plan/plan";
import type { Finding, Severity } from "./finding";
import { RULES } from "./index";
import type { Rule, World } from "./rule";

/** What a team has settled about the rules; it lives in the workbook. */
export interface RuleChoices {
  /** Rule id → off, or another severity. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly ignored: readonly IgnoredFinding[];
}

/** Told by rule and step text, so that it survives sorting. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly step: string;
  readonly reason: string;
}

export const NO_CHOICES: RuleChoices = { severities: {}, ignored: [] };

/** Everything the rules say of a plan, in the order of the list and then of the sheet. */
export const runRules = (plan: Plan, world: World, choices: RuleChoices = NO_CHOICES): readonly Finding[] =>
  RULES.flatMap((rule) => findingsOf(rule, plan, world, choices));

export function findingsOf(rule: Rule, plan: Plan, world: World, choices: RuleChoices = NO_CHOICES): Finding[] {
  const chosen = choices.severities[rule.id];
  if (chosen === "off" || !hasColumns(plan, rule.needs)) return [];
  return Array.from(rule.check(plan, world), ({ cell, message, step = "", severity, fixes = [] }) => ({
    rule: rule.id,
    severity: chosen ?? severity ?? rule.severity,
    cell,
    step,
    message,
    why: rule.why,
    how: rule.fix,
    fixes,
    ignored: choices.ignored.find((one) => one.rule === rule.id && one.step === step)?.reason ?? null,
  }));
}
