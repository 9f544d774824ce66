import type { Role } from "../plan/role";
import { fold } from "../values/texts/fold";
import type { Baseline, DaySpan, PlanSaid, StepSaid } from "./baseline";
import { type ComparedStep, createComparison, type PlanComparison } from "./comparison";
import { type Difference, DIFFERENCE_KINDS, type DifferenceKind } from "./difference";
import { matchPlans } from "./match-plans";
import { matchSteps, OWNING } from "./match-steps";

/**
 * What is different at a later moment. A step is the same where it keeps its text, or its owner and deadline, wherever
 * it stands and whatever its sheet and its columns are called; any other is gone, or new. What is overdue is listed
 * whether it was overdue before or not. In the order of the kinds, then of the later workbook.
 *
 * @example
 * comparePlans(before, after)
 * // [{ kind: "slipped", step: "Hire a tutor", before: "2027-03-01", after: "2027-03-15", days: 14, … }]
 */
export function comparePlans(before: Baseline, after: Baseline): readonly Difference[] {
  const found = matchPlans(before.plans, after.plans).flatMap((plans) => {
    const older = plans.before ?? withoutSteps(plans.after);
    const newer = plans.after ?? withoutSteps(plans.before);
    const comparison = createComparison(older, newer);
    return matchSteps(older, newer).flatMap((pair) =>
      compareStep(comparison, comparison.take(pair), { before: before.day, after: after.day }),
    );
  });
  return DIFFERENCE_KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
}

/** In place of a plan that is not there. */
const withoutSteps = (plan: PlanSaid | null): PlanSaid => ({
  sheet: "",
  title: "",
  fields: {},
  columns: [],
  sections: [],
  from1904: false,
  ...plan,
  steps: [],
});

interface Days {
  readonly before: number;
  readonly after: number;
}

function compareStep(comparison: PlanComparison, step: ComparedStep, days: Days): readonly Difference[] {
  const { before, after } = step;
  const make = (kind: DifferenceKind, roles: readonly Role[], more: Partial<Difference> = {}): Difference =>
    comparison.describe(kind, step, roles, more);
  if (before === null) return after === null ? [] : [make("new", []), ...findOverdue(step, days, make)];
  if (after === null) return [make("gone", [])];
  const state = readStateChange(before, after);
  const moved = readMove(before.deadline, after.deadline);
  const told: Role[] = [...(state ? SAY_STATE : []), ...(moved ? (["deadline"] as const) : [])];
  return [
    ...(state ? [make(state, SAY_STATE)] : []),
    ...(moved ? [make(moved.kind, ["deadline"], { days: moved.days })] : []),
    ...comparison
      .listChangedCells(step)
      .filter(({ role }) => role === null || !told.includes(role))
      .map((cell) => make(readKind(cell), [], cell)),
    ...findOverdue(step, days, make),
  ];
}

const SAY_STATE: readonly Role[] = ["status", "percent", "completed"];

function readStateChange({ state: was }: StepSaid, { state: is }: StepSaid): DifferenceKind | null {
  if (was === is) return null;
  if (is === "done" || is === "dropped") return is;
  return was === "done" || was === "dropped" ? "reopened" : null;
}

/** Of two deadlines that can be read, how many days the later end has moved. */
function readMove(before: DaySpan | null, after: DaySpan | null): { kind: DifferenceKind; days: number } | null {
  const [was, is] = [before?.[1] ?? null, after?.[1] ?? null];
  if (was === null || is === null || was === is) return null;
  return is > was ? { kind: "slipped", days: is - was } : { kind: "moved-earlier", days: was - is };
}

/** What else is different in a cell. */
function readKind({ role, before, after }: Pick<Difference, "role" | "before" | "after">): DifferenceKind {
  if (role === "step") return "reworded";
  if (role === "deadline") return "other-deadline";
  return role !== null && OWNING.includes(role) && nameKey(before) !== nameKey(after) ? "handed-over" : "changed";
}

/** The same for “Ruiz, Ana” and “Ana Ruiz”. */
const nameKey = (names: string): string => fold(names).split(" ").sort().join(" ");

function findOverdue(
  { before, after }: ComparedStep,
  days: Days,
  make: (kind: DifferenceKind, roles: readonly Role[], more: Partial<Difference>) => Difference,
): readonly Difference[] {
  const late = after && countDaysOver(after, days.after);
  if (late === null) return [];
  const already = before !== null && countDaysOver(before, days.before) !== null;
  return [make("overdue", ["deadline"], { days: late, already })];
}

/** How many days a step is past its deadline; null where it is not, or nothing is left to do. */
function countDaysOver({ state, deadline }: StepSaid, today: number): number | null {
  const last = deadline?.[1] ?? null;
  return last === null || last >= today || state === "done" || state === "dropped" ? null : today - last;
}
