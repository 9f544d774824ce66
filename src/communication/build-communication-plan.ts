import { isBlank } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Day } from "../sheet/serial-date";
import { type Cadence, isRead } from "../values/cadences/cadence";
import type { Calendar } from "../values/dates/calendar";
import { listMilestones, type Milestone } from "../values/steps/list-milestones";
import { type Answers, namesAudience, NO_ANSWERS } from "./answers";
import type { AudiencePlan, Communication, CommunicationPlan, Gap, Lack } from "./communication-plan";
import { countDaysBetween } from "./days/due-days";
import { findNamedDay } from "./days/find-named-day";
import type { Rhythm } from "./days/find-span";
import type { Holiday } from "./days/holidays";
import { findInformed } from "./find-informed";
import { fingerprint } from "./fingerprint";
import { readAudienceKey } from "./read-audience-key";
import { readStepCommunication, type StepCommunication } from "./read-step-communication";
import { removeDuplicates } from "./remove-duplicates";

export interface BuildOptions {
  /** The day on which communication began, where a plan has no date of its own; today by default. */
  readonly since?: Day;
  /** How rhythms get their days; `anchored` by default. */
  readonly rhythm?: Rhythm;
  /** What the team answers where no plan names an audience. */
  readonly answers?: Answers;
  /** Days on which nothing is due. */
  readonly holidays?: readonly Holiday[];
  /** Communication plans that people wrote by hand, each read as a plan. */
  readonly theirs?: readonly Plan[];
  /** RACI matrices, each read as a plan: whom they inform is an audience of the same step. */
  readonly matrices?: readonly Plan[];
  /** Who has much at stake or much influence. */
  readonly important?: readonly string[];
  /** The sheets of plans that are not used. */
  readonly leftOut?: readonly string[];
  /** The fingerprint of the plans as they were read first; that of the given plans by default. */
  readonly fingerprint?: string;
}

/**
 * Builds the communication plan: who must hear about which steps, from whom, how often and until when.
 * @param all the plans, in the order of the workbook
 * @param calendar how the team writes dates, and today
 * @example
 * const { audiences } = buildCommunicationPlan([plan], { today: 46348, monthFirst: true });
 * audiences[0]; // { audience: "Parents", communicators: ["Ana Ruiz"], howOften: "Monthly", next: 46357, … }
 */
export function buildCommunicationPlan(
  all: readonly Plan[],
  calendar: Calendar,
  {
    since = calendar.today,
    rhythm = "anchored",
    answers = NO_ANSWERS,
    holidays = [],
    theirs = [],
    matrices = [],
    important = [],
    leftOut = [],
    ...options
  }: BuildOptions = {},
): CommunicationPlan {
  const isUsed = ({ sheet }: Plan) => !leftOut.includes(sheet);
  const plans = all.filter(isUsed);
  const steps = listSteps(plans, matrices);
  const draft = plans.length > 0 && !steps.some(({ step }) => namesAudience(step)) ? answers : null;
  const anchoring = { since, rhythm, holidays };
  const milestonesOf = new Map(plans.map((plan) => [plan, listMilestonesOf(plan, calendar)]));
  const milestones = [...milestonesOf.values()].flat();
  const told = [
    ...steps.map(({ plan, step }) =>
      readStepCommunication(plan, step, calendar, { ...anchoring, draft, milestones: milestonesOf.get(plan) ?? [] }),
    ),
    ...listSteps(theirs.filter(isUsed), []).map(({ plan, step }) =>
      readStepCommunication(plan, step, calendar, { ...anchoring, draft: null, milestones: ofOtherSheets(milestones) }),
    ),
  ];
  const audiences = byAudience(told);
  return {
    sheets: [...new Set([...plans, ...theirs.filter(isUsed)].map(({ sheet }) => sheet))],
    leftOut,
    today: calendar.today,
    from1904: calendar.from1904 ?? false,
    since,
    rhythm,
    draft,
    holidays,
    fingerprint: options.fingerprint ?? fingerprint(plans, holidays),
    audiences,
    communications: audiences.flatMap(({ communications }) => communications),
    notCovered: told.flatMap(findGap),
    uninformed: findUninformed(important, told),
    milestones,
  };
}

/** None as long as the plan is a draft, in which nobody is named at all. */
function findUninformed(important: readonly string[], told: readonly StepCommunication[]): readonly string[] {
  const informed = new Set(told.flatMap(({ audiences }) => audiences.map(({ key }) => key)));
  return removeDuplicates(important.filter((name) => !informed.has(readAudienceKey(name))));
}

const listMilestonesOf = (plan: Plan, calendar: Calendar): readonly Milestone[] =>
  listMilestones(plan, (cell) => findNamedDay(cell, calendar, plan.dateOrders));

/** A line of a communication plan that stands in the same row of another sheet marks none of them. */
const ofOtherSheets = (milestones: readonly Milestone[]): readonly Milestone[] =>
  milestones.map((milestone) => ({ ...milestone, row: -1 }));

interface PlanStep {
  readonly plan: Plan;
  readonly step: Step;
}

/** The steps with a text, with the audiences that the matrices name where they name none. */
function listSteps(plans: readonly Plan[], matrices: readonly Plan[]): readonly PlanStep[] {
  const informedOf = findInformed(plans, matrices);
  return plans.flatMap((plan) =>
    plan.steps
      .filter((step, index) => step.step && !isBlank(step.step) && !isToldElsewhere(plan, step, index))
      .map((step) => {
        const informed = informedOf(plan, step);
        return {
          plan,
          step: informed === null ? step : { ...step, audience: { value: informed, row: step.row, column: 0 } },
        };
      }),
  );
}

/**
 * Whether nothing is to be told of a step itself: one of a sub-plan that names no audience is told with the step that
 * it is a part of; and one that names none, while its sub-plan does, is told there.
 */
function isToldElsewhere({ partOf, subPlans }: Plan, step: Step, index: number): boolean {
  if (namesAudience(step)) return false;
  return Boolean(partOf?.step) || subPlans?.get(index)?.some(({ steps }) => steps.some(namesAudience)) === true;
}

function byAudience(told: readonly StepCommunication[]): readonly AudiencePlan[] {
  const byKey = new Map<string, Communication[]>();
  for (const { audiences, ...rest } of told)
    for (const { name, key } of audiences) {
      const same = byKey.get(key);
      if (same) same.push({ ...rest, audience: same[0]?.audience ?? name });
      else byKey.set(key, [{ ...rest, audience: capitalized(name) }]);
    }
  return [...byKey.values()].map((communications) => toAudiencePlan(communications));
}

/** An audience at the start of a row: “parents” becomes “Parents”. */
const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function toAudiencePlan(communications: readonly Communication[]): AudiencePlan {
  const often = communications.reduce((most, one) => (isMoreFrequent(one.cadence, most.cadence) ? one : most));
  const daysOf = (day: (one: Communication) => Day | null) => communications.map(day).filter((one) => one !== null);
  const extreme = (pick: (...days: number[]) => number, days: readonly Day[]) =>
    days.length > 0 ? pick(...days) : null;
  return {
    audience: often.audience,
    communicators: removeDuplicates(
      communications.map(({ communicator }) => communicator.name).filter((name) => name !== ""),
    ),
    communications,
    howOften: often.howOften,
    first: extreme(
      Math.min,
      daysOf(({ first }) => first),
    ),
    next: extreme(
      Math.min,
      daysOf(({ next }) => next),
    ),
    until: extreme(
      Math.max,
      daysOf(({ span }) => span.until),
    ),
  };
}

/** What repeats is more frequent than what happens once; a word that cannot be read is the least frequent. */
const isMoreFrequent = (one: Cadence, other: Cadence): boolean =>
  countDaysBetween(one) < countDaysBetween(other) || (!isRead(other) && isRead(one));

function findGap({ step, audiences, communicator, howOften, cadence, span }: StepCommunication): Gap[] {
  const lacks: Lack[] = [];
  if (audiences.every(({ name }) => name === "")) lacks.push("audience");
  if (communicator.name === "") lacks.push("communicator");
  if (howOften === "") lacks.push("cadence");
  else if (!isRead(cadence)) lacks.push("readable-cadence");
  return lacks.length > 0
    ? [
        {
          step,
          audiences: audiences.flatMap(({ name }) => name || []),
          communicator,
          howOften,
          until: span.until,
          lacks,
        },
      ]
    : [];
}
