import { isBlank, textOf, type Placed } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Role } from "../plan/role";
import type { Day } from "../sheet/serial-date";
import { readAudiences, type Audience } from "../values/audience";
import { readCadence, type Cadence } from "../values/cadence";
import { fold } from "../values/fold";
import { isPlaceholder } from "../values/placeholder";
import type { AudiencePlan, Communication, CommunicatedStep, CommunicationPlan, Communicator, Gap, Lack, Schedule } from "./communication-plan";
import { daysBetween, findNextDue, type Span } from "./due-days";
import { fingerprint } from "./fingerprint";

/**
 * Who must hear of what, drawn from the plans.
 * @param since the day on which the telling began, where a plan has no date of its own; today when it begins now
 */
export function buildCommunicationPlan(plans: readonly Plan[], today: Day, since: Day = today): CommunicationPlan {
  const told = plans.flatMap((plan) => plan.steps.filter(({ step }) => step && !isBlank(step)).map((step) => readTold(plan, step, today, since)));
  const audiences = byAudience(told, today);
  return {
    sheets: [...new Set(plans.map(({ sheet }) => sheet))],
    today,
    since,
    fingerprint: fingerprint(plans),
    audiences,
    communications: audiences.flatMap(({ communications }) => communications),
    notCovered: told.flatMap(findGap),
  };
}

/** What a step says of its telling. */
interface Told extends Omit<Communication, "audience"> {
  readonly audiences: readonly Audience[];
}

function readTold(plan: Plan, step: Step, today: Day, since: Day): Told {
  const howOften = textIn(step.cadence);
  const cadence = readCadence(step.cadence?.value ?? "");
  const until = dayIn(step.deadline) ?? dayIn(plan.fields["target-end"]);
  const begins = Math.max(dayIn(plan.fields["plan-date"]) ?? since, dayIn(step.start) ?? 0);
  const first = cadence.kind === "once" ? Math.max(begins, since) : begins;
  return {
    step: readStep(plan, step),
    audiences: readAudiences(step.audience?.value ?? ""),
    communicator: readCommunicator(plan, step),
    channel: textIn(step.channel),
    howOften,
    ...scheduleOf(cadence, { first, until }, today),
  };
}

const readStep = ({ sheet }: Plan, { step, row, measure }: Step): CommunicatedStep => ({
  sheet,
  cell: step?.cell ?? { row, column: 0 },
  text: textIn(step),
  measure: textIn(measure),
});

const scheduleOf = (cadence: Cadence, span: Span, today: Day): Omit<Schedule, "howOften"> => ({
  cadence,
  first: findNextDue(cadence, span, span.first),
  next: findNextDue(cadence, span, Math.max(today, span.first)),
  until: span.until,
});

function readCommunicator({ columns }: Plan, step: Step): Communicator {
  for (const role of COMMUNICATORS) {
    const cell = step[role]?.cell;
    const name = nameIn(step[role]);
    if (name === "" || !cell) continue;
    const heading = columns.find(({ column }) => column === cell.column)?.heading ?? role;
    return { name, assumedFrom: role === "communicator" ? null : heading };
  }
  return { name: "", assumedFrom: null };
}

const COMMUNICATORS: readonly Role[] = ["communicator", "responsible", "owner"];

function byAudience(told: readonly Told[], today: Day): readonly AudiencePlan[] {
  const byKey = new Map<string, Communication[]>();
  for (const { audiences, ...rest } of told)
    for (const { name, key } of audiences) {
      const same = byKey.get(key);
      if (same) same.push({ ...rest, audience: same[0]?.audience ?? name });
      else byKey.set(key, [{ ...rest, audience: name }]);
    }
  return [...byKey.values()].map((communications) => toAudiencePlan(communications, today));
}

function toAudiencePlan(communications: readonly Communication[], today: Day): AudiencePlan {
  const often = communications.reduce((most, one) => (isMoreFrequent(one, most) ? one : most));
  const days = (pick: (one: Communication) => Day | null) => communications.map(pick).filter((day) => day !== null);
  const next = days((one) => one.next);
  const first = days((one) => one.first);
  const until = days((one) => one.until);
  return {
    audience: often.audience,
    communicators: onceEach(communications.map(({ communicator }) => communicator.name).filter((name) => name !== "")),
    communications,
    howOften: often.howOften,
    cadence: often.cadence,
    first: first.length > 0 ? Math.min(...first) : null,
    next: next.length > 0 ? Math.max(today, Math.min(...next)) : null,
    until: until.length > 0 ? Math.max(...until) : null,
  };
}

/** What comes again and again is more frequent than what comes once; a word that cannot be read is the least frequent. */
function isMoreFrequent(one: Schedule, other: Schedule): boolean {
  return daysBetween(one.cadence) < daysBetween(other.cadence) || (!isRead(other.cadence) && isRead(one.cadence));
}

const isRead = ({ kind }: Cadence): boolean => kind !== "blank" && kind !== "error" && kind !== "unreadable";

function findGap({ step, audiences, communicator, howOften, cadence, until }: Told): Gap[] {
  const lacks: Lack[] = [];
  if (audiences.length === 0) lacks.push("audience");
  if (communicator.name === "") lacks.push("communicator");
  if (howOften === "") lacks.push("cadence");
  else if (!isRead(cadence)) lacks.push("readable-cadence");
  return lacks.length > 0 ? [{ step, audiences: audiences.map(({ name }) => name), communicator, howOften, until, lacks }] : [];
}

/** Each name once, as it was first written. */
const onceEach = (names: readonly string[]): string[] => [...new Map([...names].reverse().map((name) => [fold(name), name])).values()].reverse();

const textIn = (placed: Placed | undefined): string => (placed ? textOf(placed) : "");

/** "TBD" is nobody's name. */
const nameIn = (placed: Placed | undefined): string => (isPlaceholder(textIn(placed)) ? "" : textIn(placed));

const dayIn = (placed: Placed | undefined): Day | null => (typeof placed?.value === "number" && placed.value >= 1 ? Math.floor(placed.value) : null);
