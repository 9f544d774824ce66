import type { Placed } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Field, Role } from "../plan/role";
import type { Cell } from "../sheet/cell";
import type { RollUp } from "../values/roll-up";
import type { Status } from "../values/steps/status";
import type { Days } from "./asking/order/days";
import type { StepDependencies } from "./asking/order/find-dependencies";
import type { Parent } from "./asking/order/find-parents";
import type { Column } from "./facts/column";
import type { Fact, FactOfAny } from "./facts/fact";
import type { Fix, Severity } from "./finding";
import type { Memory } from "./memory";
import type { World } from "./world";

/**
 * One entry of the catalogue, made by `defineRule`: what must hold for a plan, why, and how to fix it. A rule finds
 * steps either by facts of their cells (`on`) or by comparing steps (`find`), and then says what is wrong (`say`); or
 * it looks at the plan as a whole (`plan`).
 */
export interface Rule extends RuleTexts, StepRule {
  readonly id: string;
  /** The rule is silent where the plan lacks a column of one of these roles. */
  readonly needs: readonly Role[];
  /** What it also reads in plans that have a column for it. */
  readonly uses?: readonly Role[];
  /** What is wrong with the plan as a whole. */
  plan?(plan: Plan, sight: Sight): Iterable<Trouble>;
}

export interface RuleTexts {
  /** Names the defect, and heads the findings: `Missing owner`. */
  readonly title: string;
  readonly severity: Severity;
  /** What a good plan does: `Every step has an owner.` */
  readonly summary: string;
  readonly why: string;
  /** How to fix it; shown under every finding. */
  readonly fix: string;
  /**
   * Cells that are coloured by a formula while they are blank. Rules that only ask whether cells are blank have their
   * formula from `on`; the others may give one here.
   */
  readonly live?: LiveHighlight;
  /**
   * Drawings of a sheet, run as tests: nothing is found in the right one; `{rule-id}` marks the finding in the wrong
   * one.
   */
  readonly examples: { readonly right: string; readonly wrong: string };
}

/** How a rule finds its steps. */
export interface StepRule {
  /** The facts it starts from; the finding is at the fact's cell. `any` asks every column. */
  readonly on?: Asked | readonly Asked[];
  /** What must hold in the same row as well. */
  readonly when?: Fact | readonly Fact[];
  /** What must not hold in the same row; a fact of a role without a column does not. */
  readonly unless?: Fact | readonly Fact[];
  /** True where a row is reported once, by the first of the facts in `on`. */
  readonly once?: boolean;
  /** Asked last, only of the steps for which all of the above holds. */
  and?(step: Step, sight: Sight, hit: Hit): boolean;
  /** True for plans in which it has nothing to say. */
  silentIn?(plan: Plan, sight: Sight): boolean;
  /** What `say` and `fixes` need to know of the whole plan; found once. */
  about?(plan: Plan, sight: Sight): unknown;
  /** The steps that stand out among the others. */
  find?(plan: Plan, sight: Sight): Iterable<Found>;
  /** False where blank cells are reported one by one, even if a whole column is blank. */
  readonly areBlanksJoined?: boolean;
  /** What all that it found comes to, where it is one finding and not one a step; null where it is not. */
  together?(found: readonly Found[], plan: Plan, sight: Sight): Joined | null;
  say?(step: Step, sight: Sight, hit: Hit): string;
  fixes?(step: Step, sight: Sight, hit: Hit): readonly Fix[];
}

export type Asked = Fact | `any.${FactOfAny}`;

/** A step that stands out, by its place in the plan, and the cell to point at. */
export interface Found<About = unknown> {
  readonly index: number;
  readonly at: Role;
  /** What `say` needs to know besides the step. */
  readonly about?: About;
}

/** What a rule has hit. */
export interface Hit<About = unknown, OfPlan = Plan> {
  /** The place of the step in the plan. */
  readonly index: number;
  readonly role: Role;
  /** The cell that it points at. */
  readonly cell: Placed;
  /** What `find` gave with the step, or `about` found in the plan. */
  readonly about: About;
  readonly plan: OfPlan;
}

/**
 * What a rule sees besides a step: the world, and what the plan's cells say. What takes long is found when first asked
 * for.
 */
export interface Sight extends World, Pick<Memory, "says" | "isTemplateText"> {
  /** The people whom the plan already names, those named most often first. */
  readonly peopleNamed: () => readonly string[];
  /** Which steps wait for which. */
  readonly dependencies: () => readonly StepDependencies[];
  /** The first and the last day that each start or deadline can mean. */
  readonly days: (role: "start" | "deadline") => Days;
  /** The steps of which nothing is known yet: “TBD”, and no more than that in any column. */
  readonly stillOpen: () => ReadonlySet<number>;
  /** The steps that only sum up those below them, as project programs export them. */
  readonly summaries: () => ReadonlySet<number>;
  /** What steps are parts of, by their places. */
  readonly parents: () => ReadonlyMap<number, Parent>;
  /** What the sub-plans of a step come to; null for a step without any. */
  readonly subPlan: (index: number) => RollUp | null;
  /** The status of each step; none where the plan has no such column. */
  readonly statuses: () => readonly Status[];
  /** Whether the column of measures says how far the steps are. */
  readonly measuresAreStatuses: () => boolean;
  /** The places of the steps of each section. */
  readonly sections: () => readonly (readonly number[])[];
  /** What stands in the column of a role; undefined where the plan has none. */
  readonly column: (role: Role) => Column | undefined;
}

/** What a rule found at a cell, said at once: for what is about the plan as a whole. */
export interface Trouble {
  readonly cell: Cell;
  readonly message: string;
  /** A role, a field or a name: together with the rule it is what a team ignores, however it is worded. */
  readonly about: string;
  /** A severity other than the rule's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** What a rule found at many steps, said at once; it is about all of them. */
export type Joined = Omit<Trouble, "about">;

/** What is coloured while it is blank: a field above the plan, or cells of columns. */
export type LiveHighlight = { readonly field: Field } | readonly LiveColumn[];

export interface LiveColumn {
  /** The first of these that has a column is coloured in a row in which all of them are blank. */
  readonly blank: readonly Role[];
  /** In which one of these is filled, where any of them has a column; and the step, unless it is what is blank. */
  readonly filled?: readonly Role[];
}
