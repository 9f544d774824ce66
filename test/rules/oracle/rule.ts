import type { Field, Role } from "../../../src/plan/role";
import type { Cell } from "../../../src/sheet/cell";
import type { Day } from "../../../src/sheet/serial-date";
import type { Fix, Severity } from "./finding";
import type { ListedPlan as Plan } from "./listed-plan";
import type { Readings } from "./readings";

/** One entry of the catalogue, made by `defineRule`: what must hold for a plan, why, and how to fix it. */
export interface Rule {
  readonly id: string;
  /** Names the defect, and heads the findings: `Missing owner`. */
  readonly title: string;
  readonly severity: Severity;
  /** The rule is silent where the plan lacks a column of one of these roles. */
  readonly needs: readonly Role[];
  /** What it also reads in plans that have a column for it. */
  readonly uses?: readonly Role[];
  /** What a good plan does: `Every step has an owner.` */
  readonly summary: string;
  readonly why: string;
  /** How to fix it; shown under every finding. */
  readonly fix: string;
  /**
   * Where a formula can say the same, the highlight goes as soon as the cell is filled, and comes back when it is
   * emptied.
   */
  readonly live?: LiveHighlight;
  check(plan: Plan, sight: Sight): Iterable<Trouble>;
  /**
   * Drawings of a sheet, run as tests: nothing is found in the right one; `{rule-id}` marks the finding in the wrong
   * one.
   */
  readonly examples: { readonly right: string; readonly wrong: string };
}

/** What is known besides the plan. */
export interface World {
  readonly today: Day;
  /** True where the team writes the month before the day (3/4 is 4 March). */
  readonly monthFirst: boolean;
  /** The examples, questions and hints of the templates, folded; a finished plan holds none of them. */
  readonly templateTexts?: ReadonlySet<string>;
}

/** What a rule sees besides the plan: the world, and what the plan's cells say. */
export interface Sight extends World {
  readonly says: Readings;
  /** The people whom the plan already names, those named most often first; counted when first asked for. */
  readonly peopleNamed: () => readonly string[];
}

/** What a rule found at a cell. */
export interface Trouble {
  readonly cell: Cell;
  readonly message: string;
  /** The step's text, or absent where it is about the plan. */
  readonly step?: string;
  /** What it is ignored by, where that is not the step's text, nor the message. */
  readonly key?: string;
  /** A severity other than the rule's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** What is coloured while it is blank: a field above the plan, or cells of columns. */
export type LiveHighlight = { readonly field: Field } | readonly LiveColumn[];

export interface LiveColumn {
  /** The first of these that has a column is coloured in a row in which all of them are blank. */
  readonly blank: readonly Role[];
  /** In which one of these is filled, where any of them has a column; and the step, unless it is what is blank. */
  readonly filled?: readonly Role[];
}
