import { cellOf, isBlank, type Placed, textOf } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Field, Role } from "../plan/role";
import { readCadence } from "../values/cadences/cadence";
import type { Calendar } from "../values/dates/calendar";
import { isPlaceholder } from "../values/gaps/is-placeholder";
import { type Audience, readAudiences } from "../values/people/audience";
import type { Milestone } from "../values/steps/list-milestones";
import { readStatus } from "../values/steps/status";
import type { Answers } from "./answers";
import type { CommunicatedStep, Communication, Communicator } from "./communication-plan";
import { type DatedMilestone, findNextDue } from "./days/due-days";
import { findNamedDay } from "./days/find-named-day";
import { type Anchoring, findSpan } from "./days/find-span";

/** What a step says about its communication. */
export interface StepCommunication extends Omit<Communication, "audience"> {
  readonly audiences: readonly Audience[];
}

export interface ReadOptions extends Anchoring {
  /** Those of the plan. */
  readonly milestones: readonly Milestone[];
  /** What the team has answered, where its plans name no audience; null where they do. */
  readonly draft: Answers | null;
}

/** Reads from a step who must hear about it, from whom, how often and until when. */
export function readStepCommunication(
  plan: Plan,
  step: Step,
  calendar: Calendar,
  { draft, milestones, ...anchoring }: ReadOptions,
): StepCommunication {
  const howOften = readText(step.cadence) || (draft?.howOften ?? "");
  const cadence = readCadence(step.cadence && !isBlank(step.cadence) ? step.cadence.value : howOften);
  const dayIn = (placed: Placed | undefined) => findNamedDay(placed, calendar, plan.dateOrders);
  const due = dayIn(step.deadline);
  const named = {
    start: dayIn(step.start),
    planDate: dayIn(plan.fields["plan-date"]),
    until: due ?? dayIn(plan.fields["target-end"]),
    milestones: milestones.some(({ row }) => row === step.row) ? [] : milestones.flatMap(listDated),
  };
  const { span, from } = findSpan(cadence, named, anchoring);
  return {
    step: readStep(plan, step),
    audiences: draft ? readAnswered(draft) : readAudiences(step.audience?.value ?? ""),
    communicator: readCommunicator(plan, step),
    channel: readText(step.channel) || (draft?.channel ?? ""),
    howOften,
    cadence,
    span,
    due,
    state: readState(step),
    first: findNextDue(cadence, span, from),
    next: isOver(step) ? null : findNextDue(cadence, span, Math.max(calendar.today, from)),
  };
}

const listDated = ({ name, day }: Milestone): readonly DatedMilestone[] => (day === null ? [] : [{ name, day }]);

/** As long as nobody has answered, an audience is open. */
function readAnswered({ audience }: Answers): readonly Audience[] {
  const audiences = readAudiences(audience);
  return audiences.length > 0 ? audiences : [{ name: "", key: "" }];
}

/** Nothing more is communicated about a step that is done or dropped. */
export const isOver = (step: Pick<Step, "status">): boolean => readState(step) !== "open";

function readState({ status }: Pick<Step, "status">): Communication["state"] {
  const said = status && readStatus(status.value);
  return said === "done" || said === "dropped" ? said : "open";
}

export const readStep = ({ sheet, fields }: Plan, { step, row, measure }: Step): CommunicatedStep => ({
  sheet,
  plan: [sheet, ...TELLING_FIELDS.map((field) => readText(fields[field]))].join("\n"),
  cell: step ? cellOf(step) : { row, column: 0 },
  text: readText(step),
  measure: readText(measure),
});

function readCommunicator({ columns }: Plan, step: Step): Communicator {
  for (const role of COMMUNICATORS) {
    const placed = step[role];
    const name = readName(placed);
    if (name === "" || !placed) continue;
    const heading = columns.find(({ column }) => column === placed.column)?.heading ?? role;
    return { name, assumedFrom: role === "communicator" ? null : heading };
  }
  return { name: "", assumedFrom: null };
}

const COMMUNICATORS: readonly Role[] = ["communicator", "responsible", "owner"];

const TELLING_FIELDS: readonly Field[] = ["plan-name", "strategy", "goal"];

const readText = (placed: Placed | undefined): string => (placed ? textOf(placed) : "");

/** “TBD” is not a name. */
const readName = (placed: Placed | undefined): string => (isPlaceholder(readText(placed)) ? "" : readText(placed));
