import { cellOf, isBlank, type Placed, textOf } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Field, Role } from "../plan/role";
import type { Day } from "../sheet/serial-date";
import type { Calendar } from "../values/dates/calendar";
import { isNothing, isPlaceholder } from "../values/gaps/is-placeholder";
import { readPersonKey } from "../values/people/read-person-key";
import { splitNames } from "../values/people/split-names";
import { readProgress } from "../values/read-progress";
import { type Readings, readingsOf } from "../values/readings";
import { rollUp } from "../values/roll-up";
import { listMilestones } from "../values/steps/list-milestones";
import { sumBudgets } from "./budget";
import { type Due, type Overview, type OwnerLoad, type PlanOverview, STATES, type StepOverview } from "./overview";

/**
 * Reads how the plans stand today. A sub-plan shows in its step; who carries how much and what is due comes from its
 * own steps.
 *
 * @example
 * surveyPlans([plan], { today: 46354, monthFirst: false }).due[0]?.text // "Observe one group of each teacher"
 */
export function surveyPlans(plans: readonly Plan[], calendar: Calendar, measures: Overview["measures"] = []): Overview {
  const own = plans.filter(({ partOf }) => !partOf?.step);
  const surveyed = own.map((plan) => surveyPlan(plan, calendar));
  const steps = own.flatMap((plan) => listCarried(plan, calendar));
  return {
    today: calendar.today,
    from1904: calendar.from1904 ?? false,
    plans: surveyed,
    measures,
    loads: sumLoads(steps),
    due: [...listDueSteps(steps, calendar.today), ...listReviews(surveyed, calendar.today)].sort(
      (a, b) => a.day - b.day,
    ),
  };
}

function surveyPlan(plan: Plan, calendar: Calendar): PlanOverview {
  const says = readingsIn(plan, calendar);
  const { fields } = plan;
  const steps = surveySteps(plan, calendar).map((step) => step.rolledUp);
  const stated = readDay(fields["target-end"], says);
  const last = steps.reduce((latest, { deadline }) => Math.max(latest, deadline ?? -Infinity), -Infinity);
  const end = stated ?? (Number.isFinite(last) ? last : null);
  const name = readField(plan, NAMED_BY) ?? (plan.title && !isBlank(plan.title) ? textOf(plan.title) : plan.sheet);
  return {
    sheet: plan.sheet,
    name,
    budgets: sumBudgets(plan, name),
    whose: readField(plan, ["plan-name", "group-name"]),
    owner: readField(plan, ["plan-owner"]),
    nextReview: readDay(fields["next-review"], says),
    end: end === null ? null : { day: end, isStated: stated !== null },
    hasStatus: plan.columns.some(({ role }) => PROGRESS.includes(role)),
    steps,
  };
}

const readingsIn = (plan: Plan, calendar: Calendar): Readings =>
  readingsOf({ ...calendar, from1904: plan.from1904 ?? calendar.from1904 ?? false }, plan);

/** What somebody does: the steps of a plan, and in place of one with a sub-plan the steps of that. */
const listCarried = (plan: Plan, calendar: Calendar): readonly StepOverview[] =>
  surveySteps(plan, calendar).flatMap(({ rolledUp, subPlans }) =>
    rolledUp.subPlan ? subPlans.flatMap((one) => listCarried(one, calendar)) : [rolledUp],
  );

interface SurveyedStep {
  readonly rolledUp: StepOverview;
  readonly subPlans: readonly Plan[];
}

function surveySteps(plan: Plan, calendar: Calendar): readonly SurveyedStep[] {
  const says = readingsIn(plan, calendar);
  const milestones = new Map(
    listMilestones(plan, (cell) => readDay(cell, says)).map(({ row, name }) => [row, name] as const),
  );
  return plan.steps
    .map((step, index): SurveyedStep | null => {
      const surveyed = surveyStep(plan, step, says, calendar.today, milestones.get(step.row) ?? null);
      const subPlans = plan.subPlans?.get(index) ?? [];
      return surveyed && { rolledUp: addSubPlans(surveyed, subPlans, calendar), subPlans };
    })
    .filter((one) => one !== null);
}

/** A step as its sub-plans show it; one whose sub-plans have no step yet is as it says itself. */
function addSubPlans(step: StepOverview, subPlans: readonly Plan[], calendar: Calendar): StepOverview {
  const [first] = subPlans;
  const parts = subPlans.flatMap((plan) => listCarried(plan, calendar));
  const said = rollUp(subPlans, calendar);
  if (!first || parts.length === 0) return step;
  const deadline = said.last && said.last.day > (step.deadline ?? -Infinity) ? said.last.day : step.deadline;
  return {
    ...step,
    deadline,
    state: joinStates(step, parts, deadline !== null && deadline < calendar.today),
    owners: step.owners.length > 0 ? step.owners : [...new Set(parts.flatMap(({ owners }) => owners))],
    hasMeasure: step.hasMeasure || parts.some(({ hasMeasure }) => hasMeasure),
    subPlan: {
      sheet: first.sheet,
      cell: { row: first.headingRow + 1, column: first.columns[0]?.column ?? 0 },
      steps: said.steps,
      done: said.done,
    },
  };
}

function joinStates(step: StepOverview, parts: readonly StepOverview[], isPast: boolean): StepOverview["state"] {
  const some = (state: StepOverview["state"]): boolean => parts.some((part) => part.state === state);
  if (parts.every(({ state }) => state === "done")) return "done";
  if (some("late") || isPast) return "late";
  return some("done") || some("in-progress") || step.state === "in-progress" ? "in-progress" : "to-come";
}

/** What a plan may be called by, best first. */
const NAMED_BY: readonly Field[] = ["strategy", "goal"];

/** The columns that say how far a step is. */
const PROGRESS: readonly Role[] = ["status", "percent", "completed"];

function readField({ fields }: Plan, wanted: readonly Field[]): string | null {
  for (const field of wanted) {
    const placed = fields[field];
    if (placed && !isBlank(placed) && !isPlaceholder(placed.value)) return textOf(placed);
  }
  return null;
}

/** Null for a row without a step, and for a step that will not be done. */
function surveyStep(plan: Plan, step: Step, says: Readings, today: Day, milestone: string | null): StepOverview | null {
  if (!step.step || isBlank(step.step)) return null;
  const state = readState(step, says, today);
  if (state === null) return null;
  return {
    text: textOf(step.step),
    sheet: plan.sheet,
    cell: cellOf(step.step),
    dateCell: step.deadline ? cellOf(step.deadline) : null,
    owners: readOwners(step, says),
    start: readDay(step.start, says, "first"),
    deadline: readDay(step.deadline, says),
    state,
    hasMeasure: step.measure !== undefined && !isBlank(step.measure) && !isNothing(step.measure.value),
    milestone,
    subPlan: null,
  };
}

function readState(step: Step, says: Readings, today: Day): StepOverview["state"] | null {
  const progress = readProgress(step, says);
  if (progress === "dropped") return null;
  if (progress === "done") return "done";
  const day = readDay(step.deadline, says);
  if (day !== null && day < today) return "late";
  return progress === "started" ? "in-progress" : "to-come";
}

/** The first or the last day that a cell can mean; null where it names none. */
function readDay(cell: Placed | undefined, says: Readings, end: "first" | "last" = "last"): Day | null {
  const day = cell ? says.day(cell) : null;
  return day !== null && Number.isFinite(day[end]) ? Math.floor(day[end]) : null;
}

/** The columns that say who carries a step; the first that names somebody counts. */
const CARRYING: readonly Role[] = ["owner", "responsible", "lead", "mobilizer", "facilitator"];

function readOwners(step: Step, says: Readings): readonly string[] {
  for (const role of CARRYING) {
    const cell = step[role];
    if (!cell) continue;
    const people = says.people(cell);
    if (people.kind === "people") return people.names;
    const groups = people.kind === "group" ? splitNames(cell.value).filter((name) => !isPlaceholder(name)) : [];
    if (groups.length > 0) return groups;
  }
  return [];
}

/** “Ruiz, Ana” and “Ana Ruiz” are one person, named as where they stand first. */
function sumLoads(steps: readonly StepOverview[]): readonly OwnerLoad[] {
  const byKey = new Map<string, { readonly owner: string; readonly states: StepOverview["state"][] }>();
  for (const { owners, state } of steps)
    for (const owner of owners.length > 0 ? owners : [""]) {
      const key = readPersonKey(owner);
      const load = byKey.get(key) ?? { owner, states: [] };
      load.states.push(state);
      byKey.set(key, load);
    }
  return [...byKey.values()]
    .map(({ owner, states }) => ({
      owner,
      states: states.toSorted((a, b) => STATES.indexOf(a) - STATES.indexOf(b)),
    }))
    .sort((a, b) => Number(a.owner === "") - Number(b.owner === "") || b.states.length - a.states.length);
}

/** How far ahead it is told what is due. */
const DAYS_AHEAD = 30;

const listDueSteps = (steps: readonly StepOverview[], today: Day): readonly Due[] =>
  steps.flatMap(({ text, owners, deadline, state, sheet, cell }) =>
    deadline === null || state === "done" || deadline > today + DAYS_AHEAD
      ? []
      : [{ text, owners, day: deadline, kind: "step", sheet, cell }],
  );

const listReviews = (plans: readonly PlanOverview[], today: Day): readonly Due[] =>
  plans.flatMap(({ name, owner, nextReview, sheet }) =>
    nextReview === null || nextReview > today + DAYS_AHEAD
      ? []
      : [
          {
            text: plans.length === 1 ? "Review of the plan" : `Review: ${name}`,
            owners: owner === null ? [] : [owner],
            day: nextReview,
            kind: "review",
            sheet,
            cell: null,
          },
        ],
  );
