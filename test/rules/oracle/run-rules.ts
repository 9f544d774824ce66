import { hasColumns } from "../../../src/plan/plan";
import { lazily } from "../../../src/values/words/word-list";
import { findPeopleNamed } from "./asking/people-named";
import { RULES } from "./catalogue/index";
import type { Finding, Fix, Severity } from "./finding";
import type { ListedPlan as Plan } from "./listed-plan";
import { findGuesses, noteOfGuess } from "./note-of-guess";
import { readingsOf } from "./readings";
import type { Rule, Sight, Trouble, World } from "./rule";

/** What a team has chosen for the rules; it lives in the workbook. */
export interface RuleChoices {
  /** Rule id → off, or another severity. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly ignored: readonly IgnoredFinding[];
}

/** Identified by rule and step text, so that it survives sorting. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The finding's key; `""` was once written for all that the rule says of plans. */
  readonly step: string;
  readonly reason: string;
}

export const NO_CHOICES: RuleChoices = { severities: {}, ignored: [] };

/** Everything the rules say of a plan, in the order of the list and then of the sheet. */
export const runRules = (plan: Plan, world: World, choices: RuleChoices = NO_CHOICES): readonly Finding[] =>
  Array.from(checkRuleByRule(plan, world, choices)).flat();

/** The same, a rule at a time, for whoever wants to pause between them. */
export function* checkRuleByRule(
  plan: Plan,
  world: World,
  choices: RuleChoices = NO_CHOICES,
): Generator<readonly Finding[], void> {
  const sight = lookAt(plan, world);
  for (const rule of RULES) yield findingsOf(rule, plan, sight, choices);
}

/** What every rule sees of a plan; each cell is read once, however many rules ask. */
export function lookAt(plan: Plan, world: World): Sight {
  const says = readingsOf({ ...world, from1904: plan.from1904 ?? false }, plan.dateOrders);
  return { ...world, says, peopleNamed: lazily(() => findPeopleNamed(plan.steps, says)) };
}

/** What one rule says of a plan. */
export function findingsOf(
  rule: Rule,
  plan: Plan,
  sight: Sight,
  { severities, ignored }: RuleChoices = NO_CHOICES,
): Finding[] {
  const chosen = severities[rule.id];
  if (chosen === "off" || !hasColumns(plan, rule.needs)) return [];
  const reasons = new Map(ignored.filter((one) => one.rule === rule.id).map(({ step, reason }) => [step, reason]));
  const guesses = findGuesses(plan, rule.needs);
  const guessed = guesses.length > 0 ? { guessed: guesses.map(({ column }) => column) } : {};
  const note = noteOfGuess(guesses);
  return Array.from(
    rule.check(plan, sight),
    ({ cell, message, step = "", severity, fixes: all = [], key = step || message }: Trouble) => {
      return {
        rule: rule.id,
        title: rule.title,
        severity: chosen ?? severity ?? rule.severity,
        cell,
        step,
        message: message + note,
        ...guessed,
        why: rule.why,
        how: rule.fix,
        fixes: all.filter((fix) => !writesOverPart(plan, fix)),
        key,
        ignored: reasons.get(key) ?? reasons.get(step) ?? null,
      };
    },
  );
}

const writesOverPart = ({ columns }: Plan, fix: Fix): boolean =>
  fix.kind === "write" && columns.filter(({ column }) => column === fix.cell.column).length > 1;
