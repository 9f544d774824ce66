import { isBlank, type Placed, textOf } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Role } from "../plan/role";
import type { Day } from "../sheet/serial-date";
import type { Calendar } from "./dates/calendar";
import { readProgress } from "./read-progress";
import { type Readings, readingsOf } from "./readings";

/** What the sub-plans of a step come to. */
export interface RollUp {
  /** The sheets that they stand on. */
  readonly sheets: readonly string[];
  /** How many steps they have; those that will not be done are left out, and those of further sub-plans. */
  readonly steps: number;
  readonly done: number;
  /** True where some step of theirs is begun or done. */
  readonly isBegun: boolean;
  /** The last deadline, that of further sub-plans too, and the step that has it; null where none can be read. */
  readonly last: { readonly day: Day; readonly text: string } | null;
  /** What at least one of their steps says. */
  readonly says: ReadonlySet<Role>;
}

/**
 * Rolls sub-plans up.
 *
 * @example
 * rollUp(plan.subPlans.get(2), calendar) // { steps: 5, done: 2, last: { day: 46447, text: "Open the room" }, … }
 */
export function rollUp(subPlans: readonly Plan[], calendar: Calendar): RollUp {
  const plans = subPlans.map((plan) => rollUpOne(plan, calendar));
  return {
    sheets: [...new Set(subPlans.map(({ sheet }) => sheet))],
    steps: plans.reduce((sum, { steps }) => sum + steps, 0),
    done: plans.reduce((sum, { done }) => sum + done, 0),
    isBegun: plans.some(({ isBegun }) => isBegun),
    last: plans.reduce<RollUp["last"]>((last, one) => findLater(last, one.last), null),
    says: new Set(plans.flatMap(({ says }) => [...says])),
  };
}

/** Whether there is nothing left to do in them; false where they have no step yet. */
export const isRolledUpDone = ({ steps, done }: Pick<RollUp, "steps" | "done">): boolean => steps > 0 && done === steps;

function rollUpOne(plan: Plan, calendar: Calendar): Omit<RollUp, "sheets"> {
  const readings = readingsOf({ ...calendar, from1904: plan.from1904 ?? calendar.from1904 ?? false }, plan);
  const says = new Set<Role>();
  let [steps, done, isBegun] = [0, 0, false];
  let last: RollUp["last"] = null;
  for (const [index, step] of [...plan.steps].entries()) {
    const progress = readProgress(step, readings);
    if (!step.step || isBlank(step.step) || progress === "dropped") continue;
    steps++;
    if (progress === "done") done++;
    isBegun ||= progress !== "open";
    const below = plan.subPlans?.get(index);
    last = findLater(last, readLast(step, readings), below ? rollUp(below, calendar).last : null);
    for (const role of ROLES_SAID) if (isSaid(step[role])) says.add(role);
  }
  if (isSaid(plan.fields["plan-owner"])) says.add("owner");
  return { steps, done, isBegun, last, says };
}

const ROLES_SAID: readonly Role[] = [
  ...(["owner", "responsible", "lead", "deadline", "measure", "barriers"] as const),
  ...(["resources", "resources-needed", "resources-available"] as const),
  ...(["audience", "communicator", "cadence"] as const),
];

const isSaid = (cell: Placed | undefined): boolean => cell !== undefined && !isBlank(cell);

function readLast({ step, deadline }: Step, says: Readings): RollUp["last"] {
  const day = deadline ? says.day(deadline) : null;
  return day !== null && Number.isFinite(day.last)
    ? { day: Math.floor(day.last), text: step ? textOf(step) : "" }
    : null;
}

const findLater = (...all: readonly RollUp["last"][]): RollUp["last"] =>
  all.reduce((last, one) => (one && one.day > (last?.day ?? -Infinity) ? one : last), null);
