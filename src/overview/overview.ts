import type { Cell } from "../sheet/cell";
import type { Day } from "../sheet/serial-date";
import type { Budget } from "./budget";
import type { MeasureResult } from "./evaluation/evaluation-sheet";

/** How the plans of a workbook stand on a day. */
export interface Overview {
  readonly today: Day;
  /** True in a workbook that counts days from 1904. */
  readonly from1904: boolean;
  readonly plans: readonly PlanOverview[];
  /** Who carries how much, in all plans together: the most steps first, those without an owner last. */
  readonly loads: readonly OwnerLoad[];
  /** What the evaluation says of each measure; none where there is no evaluation. */
  readonly measures: readonly MeasureResult[];
  /** What is late, then what is due in the next 30 days, reviews too, by day. */
  readonly due: readonly Due[];
}

export interface PlanOverview {
  readonly sheet: string;
  readonly name: string;
  /** The school, clinic or library whose plan it is; null where it does not say. */
  readonly whose: string | null;
  readonly owner: string | null;
  readonly nextReview: Day | null;
  /** The day from which the plan is expected to be carried out; or else its last deadline. */
  readonly end: { readonly day: Day; readonly isStated: boolean } | null;
  /** Whether a column says how far the steps are. */
  readonly hasStatus: boolean;
  /** What its resources cost, by strategy; none where no step names a sum. */
  readonly budgets: readonly Budget[];
  /** Steps that were dropped are left out. */
  readonly steps: readonly StepOverview[];
}

export interface StepOverview {
  readonly text: string;
  readonly sheet: string;
  /** The cell of its words. */
  readonly cell: Cell;
  /** The cell in which its deadline belongs; null where the plan has no such column. */
  readonly dateCell: Cell | null;
  /** Everybody who carries it; none where nobody is named. */
  readonly owners: readonly string[];
  readonly start: Day | null;
  readonly deadline: Day | null;
  readonly state: StepState;
  readonly hasMeasure: boolean;
  /** How far its sub-plan is, which its day and its state are taken from; null for a step without any. */
  readonly subPlan: SubPlanOverview | null;
  /** The name of the milestone that is reached with it; null for any other step. */
  readonly milestone: string | null;
}

export interface SubPlanOverview {
  readonly sheet: string;
  readonly cell: Cell;
  readonly steps: number;
  readonly done: number;
}

/** `late` has passed its deadline and is not done. */
export type StepState = "done" | "late" | "in-progress" | "to-come";

export interface OwnerLoad {
  /** `""` for the steps without an owner. */
  readonly owner: string;
  /** Of each step, in the order of `STATES`. */
  readonly states: readonly StepState[];
}

export interface Due {
  readonly text: string;
  readonly owners: readonly string[];
  readonly day: Day;
  readonly kind: "step" | "review";
  readonly sheet: string;
  readonly cell: Cell | null;
}

/** In the order in which they are shown. */
export const STATES: readonly StepState[] = ["done", "late", "in-progress", "to-come"];

/** How many steps are in which state, and what they lack. */
export interface StepCounts {
  readonly steps: number;
  readonly done: number;
  readonly late: number;
  readonly inProgress: number;
  readonly toCome: number;
  /** Not done, and on no day that can be read. */
  readonly undated: number;
  readonly withoutOwner: number;
  readonly withoutMeasure: number;
  /** With an owner, a deadline and a measure. */
  readonly filledIn: number;
}

/**
 * Counts steps.
 *
 * @example
 * countSteps(plan.steps) // { steps: 12, done: 7, late: 2, … }
 */
export function countSteps(steps: readonly StepOverview[]): StepCounts {
  const count = (is: (step: StepOverview) => boolean): number => steps.filter(is).length;
  return {
    steps: steps.length,
    done: count(({ state }) => state === "done"),
    late: count(({ state }) => state === "late"),
    inProgress: count(({ state }) => state === "in-progress"),
    toCome: count(({ state }) => state === "to-come"),
    undated: count(({ state, deadline }) => state !== "done" && deadline === null),
    withoutOwner: count(({ owners }) => owners.length === 0),
    withoutMeasure: count(({ hasMeasure }) => !hasMeasure),
    filledIn: count(({ owners, deadline, hasMeasure }) => owners.length > 0 && deadline !== null && hasMeasure),
  };
}

export type MilestoneOverview = Pick<StepOverview, "state" | "sheet" | "cell" | "dateCell"> & {
  readonly name: string;
  readonly day: Day | null;
};

/** The milestones of all plans by day; those without one come last. */
export const listMilestonesByDay = ({ plans }: Pick<Overview, "plans">): readonly MilestoneOverview[] =>
  plans
    .flatMap(({ steps }) => steps)
    .flatMap(({ milestone, deadline, state, sheet, cell, dateCell }) =>
      milestone === null ? [] : [{ name: milestone, day: deadline, state, sheet, cell, dateCell }],
    )
    .sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0);

/** The last of the days on which the plans are carried out. */
export const findEnd = ({ plans }: Pick<Overview, "plans">): PlanOverview["end"] =>
  plans.reduce<PlanOverview["end"]>((last, { end }) => (end && end.day > (last?.day ?? -Infinity) ? end : last), null);
