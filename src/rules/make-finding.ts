import { cellOf, textOf } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { Cell } from "../sheet/cell";
import { lazily } from "../values/words/word-list";
import type { Finding, Fix } from "./finding";
import { findGuesses, noteOfGuess } from "./note-of-guess";
import type { Found, Hit, Rule, Sight, Trouble } from "./rule";
import type { RuleChoices } from "./rule-choices";

/** Turns what one rule found in a plan into findings. */
export interface FindingMaker {
  /** What it found at a step; the words and the fixes are made when they are read. */
  ofStep(found: Found): Finding;
  /** What it found about the plan as a whole. */
  ofPlan(trouble: Trouble): Finding;
}

/** A finding that keeps no more than where it is; all else comes from what all findings of its rule share. */
interface StepFinding extends Finding {
  readonly found: Found;
}

/** What is the same in all findings of a rule in a plan is made once. */
export function createFindingMaker(
  rule: Rule,
  plan: Plan,
  sight: Sight,
  { severities, ignored }: RuleChoices,
): FindingMaker {
  const chosen = severities[rule.id];
  const severity = chosen === undefined || chosen === "off" ? null : chosen;
  const reasons = new Map(ignored.filter((one) => one.rule === rule.id).map(({ step, reason }) => [step, reason]));
  const guesses = findGuesses(plan, rule.needs);
  const note = noteOfGuess(guesses);
  const shared = {
    rule: rule.id,
    title: rule.title,
    severity: severity ?? rule.severity,
    ...(guesses.length > 0 && { guessed: guesses.map(({ column }) => column) }),
    why: rule.why,
    how: rule.fix,
  };
  const aboutPlan = lazily(() => rule.about?.(plan, sight));
  const hitOf = ({ index, at: role, about = aboutPlan() }: Found): Hit => {
    const cell = plan.steps.cellAt(index, role) ?? { row: 0, column: 0, value: "" };
    return { index, role, cell, about, plan };
  };
  const say = (found: Found) => rule.say?.(plan.steps.get(found.index), sight, hitOf(found)) ?? "";

  /** What every finding at a step inherits; its words and fixes are made when they are read. */
  const read: ThisType<StepFinding> & Finding = {
    ...shared,
    get cell(): Cell {
      return cellOf(hitOf(this.found).cell);
    },
    get step(): string {
      return textOf(plan.steps.cellAt(this.found.index, "step") ?? { value: "" });
    },
    get message(): string {
      return say(this.found) + note;
    },
    get fixes(): readonly Fix[] {
      const fixes = rule.fixes?.(plan.steps.get(this.found.index), sight, hitOf(this.found)) ?? [];
      return fixes.filter((fix) => !writesOverPart(plan, fix));
    },
    get key(): string {
      return this.step || say(this.found);
    },
    get ignored(): string | null {
      return reasons.size === 0 ? null : findReason(reasons, this.key, this.step);
    },
  };

  return {
    ofStep: (found) => {
      const finding = Object.create(read) as { -readonly [Key in keyof StepFinding]: StepFinding[Key] };
      finding.found = found;
      return finding;
    },
    ofPlan: ({ cell, message, key = message, fixes = [], severity: ownSeverity }) => ({
      ...shared,
      severity: severity ?? ownSeverity ?? rule.severity,
      cell,
      step: "",
      message: message + note,
      fixes,
      key,
      ignored: findReason(reasons, key, ""),
    }),
  };
}

/** In a column that holds two things, such as who is told and by whom, writing one would lose the other. */
const writesOverPart = ({ columns }: Plan, fix: Fix): boolean =>
  fix.kind === "write" && columns.filter(({ column }) => column === fix.cell.column).length > 1;

/** The step's text was once kept as `""` for all that a rule says of the plan. */
const findReason = (reasons: ReadonlyMap<string, string>, key: string, step: string): string | null =>
  reasons.get(key) ?? reasons.get(step) ?? null;
