import { isBlank } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { Day } from "../sheet/serial-date";
import { type Cadence, isRead } from "../values/cadence";
import type { Calendar } from "../values/calendar";
import { type Answers, namesNoAudience, NO_ANSWERS } from "./answers";
import type { AudiencePlan, Communication, CommunicationPlan, Gap, Lack } from "./communication-plan";
import { countDaysBetween } from "./due-days";
import type { Rhythm } from "./find-span";
import { fingerprint } from "./fingerprint";
import type { Holiday } from "./holidays";
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
    leftOut = [],
    ...options
  }: BuildOptions = {},
): CommunicationPlan {
  const plans = all.filter(({ sheet }) => !leftOut.includes(sheet));
  const draft = namesNoAudience(plans) ? answers : null;
  const told = plans.flatMap((plan) =>
    plan.steps
      .filter(({ step }) => step && !isBlank(step))
      .map((step) => readStepCommunication(plan, step, calendar, { since, rhythm, holidays, draft })),
  );
  const audiences = byAudience(told);
  return {
    sheets: [...new Set(plans.map(({ sheet }) => sheet))],
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
  };
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
