import { cellOf, isBlank, textOf } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { Cell } from "../sheet/cell";
import { lazily } from "../values/words/word-list";
import { shorten } from "./asking/wording/quote";
import type { Finding, Fix, Severity } from "./finding";
import { findGuesses, noteOfGuess } from "./note-of-guess";
import type { Found, Hit, Rule, Sight, Trouble } from "./rule";
import type { RuleChoices } from "./rule-choices";

/** What all findings of one rule in one plan share. */
interface Source {
  readonly rule: Rule;
  readonly plan: Plan;
  readonly sight: Sight;
  /** As the team has chosen, or null. */
  readonly chosen: Severity | null;
  /** The columns that the rule depends on and whose meaning was guessed; absent where there is none. */
  readonly guessed: readonly number[] | undefined;
  /** Said after the first message that depends on a guess, once for each column of the plan. */
  readonly note: string;
  /** Why findings of the rule are ignored, by their keys. */
  readonly reasons: ReadonlyMap<string, string>;
  /** What the rule has found in the plan for all that it says. */
  readonly about: () => unknown;
}

/** Turns what one rule found in a plan into findings. */
export interface FindingMaker {
  /**
   * What it found at steps; the words and the fixes are made when they are read. All of it as one where it can be
   * joined, unless single steps are ignored.
   */
  ofSteps(found: readonly Found[], joined: Trouble | null): readonly Finding[];
  /** What it found about the plan as a whole. */
  ofPlan(trouble: Trouble): Finding;
}

/** @param noted the columns of which was said that they were guessed, shared by the rules of a check */
export function createFindingMaker(
  rule: Rule,
  plan: Plan,
  sight: Sight,
  { severities, ignored }: RuleChoices,
  noted = new Set<number>(),
): FindingMaker {
  const chosen = severities[rule.id];
  const guesses = findGuesses(plan, rule.needs);
  const isNew = guesses.some(({ column }) => !noted.has(column));
  const source: Source = {
    rule,
    plan,
    sight,
    chosen: chosen === undefined || chosen === "off" ? null : chosen,
    guessed: guesses.length > 0 ? guesses.map(({ column }) => column) : undefined,
    note: "",
    reasons: ignored.length === 0 ? NO_REASONS : findReasons(rule, ignored),
    about: lazily(() => rule.about?.(plan, sight)),
  };
  let first: Source | null = isNew ? { ...source, note: noteOfGuess(guesses) } : null;
  const takeSource = (): Source => {
    const taken = first ?? source;
    if (first) for (const { column } of guesses) noted.add(column);
    first = null;
    return taken;
  };
  return {
    ofSteps: (found, joined) =>
      joined && areSaidTogether(source, found, joined)
        ? [makePlanFinding(takeSource(), joined)]
        : found.map((one) => makeStepFinding(takeSource(), one)),
    ofPlan: (trouble) => makePlanFinding(takeSource(), trouble),
  };
}

const NO_REASONS: Source["reasons"] = new Map();

const findReasons = ({ id }: Rule, ignored: RuleChoices["ignored"]): Source["reasons"] =>
  new Map(ignored.filter((one) => one.rule === id).map(({ step, reason }) => [step, reason]));

/** A finding that keeps no more than where it is; what it says is made when it is read. */
interface StepFinding extends Finding {
  source: Source;
  found: Found;
}

/** What every finding at a step inherits. */
const READ_LATER = {
  get rule(): string {
    return this.source.rule.id;
  },
  get title(): string {
    return this.source.rule.title;
  },
  get severity(): Severity {
    return this.source.chosen ?? this.source.rule.severity;
  },
  get guessed(): readonly number[] | undefined {
    return this.source.guessed;
  },
  get why(): string {
    return this.source.rule.why;
  },
  get how(): string {
    return this.source.rule.fix;
  },
  get cell(): Cell {
    return cellOf(hitOf(this.source, this.found).cell);
  },
  get step(): string {
    return textOf(this.source.plan.steps.cellAt(this.found.index, "step") ?? { value: "" });
  },
  get message(): string {
    return say(this.source, this.found) + this.source.note;
  },
  get fixes(): readonly Fix[] {
    const { rule, plan, sight } = this.source;
    const fixes = rule.fixes?.(plan.steps.get(this.found.index), sight, hitOf(this.source, this.found)) ?? [];
    return fixes.filter((fix) => !writesOverPart(plan, fix));
  },
  get key(): string {
    return this.step || keyOfRow(this.source.plan, hitOf(this.source, this.found));
  },
  get ignored(): string | null {
    const { reasons } = this.source;
    return reasons.size === 0 ? null : findReason(reasons, [this.key, this.step]);
  },
} as StepFinding;

function makeStepFinding(source: Source, found: Found): Finding {
  const finding = Object.create(READ_LATER) as StepFinding;
  finding.source = source;
  finding.found = found;
  return finding;
}

function makePlanFinding(source: Source, trouble: Trouble): Finding {
  const { rule, chosen, guessed, note, reasons } = source;
  const { cell, message, fixes = [], severity } = trouble;
  const key = keyOfPlan(trouble);
  return {
    rule: rule.id,
    title: rule.title,
    severity: chosen ?? severity ?? rule.severity,
    ...(guessed && { guessed }),
    why: rule.why,
    how: rule.fix,
    cell,
    step: "",
    message: message + note,
    fixes,
    key,
    ignored: findReason(reasons, [key, ""]),
  };
}

function hitOf({ plan, about: aboutPlan }: Source, { index, at: role, about = aboutPlan() }: Found): Hit {
  const cell = plan.steps.cellAt(index, role) ?? { row: 0, column: 0, value: "" };
  return { index, role, cell, about, plan };
}

const say = (source: Source, found: Found): string =>
  source.rule.say?.(source.plan.steps.get(found.index), source.sight, hitOf(source, found)) ?? "";

/** In a column that holds two things, such as who is told and by whom, writing one would lose the other. */
const writesOverPart = ({ columns }: Plan, fix: Fix): boolean =>
  (fix.kind === "write" || fix.kind === "write-all") &&
  columns.filter(({ column }) => column === (fix.kind === "write" ? fix : fix.writes[0]).cell.column).length > 1;

/** Together, where that is ignored or nothing is. */
const areSaidTogether = (source: Source, found: readonly Found[], joined: Trouble): boolean =>
  source.reasons.size === 0 ||
  findReason(source.reasons, [keyOfPlan(joined), ""]) !== null ||
  found.every((one) => makeStepFinding(source, one).ignored === null);

const keyOfPlan = ({ about }: Trouble): string => `plan: ${shorten(about)}`;

/** A row without a step is identified by what stands in the cell, or first in the row. */
function keyOfRow({ columns, steps }: Plan, { index, cell }: Hit): string {
  const others = columns.flatMap(({ role }) => steps.cellAt(index, role) ?? []);
  const filled = [cell, ...others].find((one) => !isBlank(one));
  return `row: ${filled ? shorten(textOf(filled)) : ""}`;
}

/** `""` was once kept for all that a rule says of the plan. */
function findReason(reasons: Source["reasons"], keys: readonly string[]): string | null {
  const key = keys.find((one) => reasons.has(one));
  return key === undefined ? null : (reasons.get(key) ?? null);
}
