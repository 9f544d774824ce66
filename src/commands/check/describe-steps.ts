import { isBlank, type Placed, textOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { findDependencies } from "../../rules/asking/order/find-dependencies";
import { type Day, formatIsoDay } from "../../sheet/serial-date";
import type { Calendar } from "../../values/dates/calendar";
import { type Readings, readingsOf } from "../../values/readings";

/** What a cell of a step says: its text, and for most roles how it is read. */
export interface CellReading {
  readonly text: string;
  /** Of the roles that name people: each of them; none for a group or a placeholder. */
  readonly people?: readonly string[];
  /** Of days: the earliest and the latest that is meant, as `2027-03-01`; null where none can be read. */
  readonly first?: string | null;
  readonly last?: string | null;
  /** `not-started`, `started`, `done`, `dropped`, or `unreadable` */
  readonly status?: string;
  /** `every`, `once`, `completion` …, and of `every` how many days or months. */
  readonly cadence?: { readonly kind: string; readonly count?: number; readonly unit?: string };
  /** Of dependencies: the rows of the steps that come first, and the names that are no step of the plan. */
  readonly rows?: readonly number[];
  readonly unknown?: readonly string[];
}

/** A step as plain data: a cell for every role that has a column. */
export type StepReading = { readonly row: number; readonly sectionName: string } & {
  readonly [R in Role]?: CellReading;
};

/**
 * The steps of a plan as plain data, every role with its text and its reading; rows count from 1.
 *
 * @example
 * describeSteps(plan, calendar)[0].owner // { text: "Ana Ruiz; Bo Lind", people: ["Ana Ruiz", "Bo Lind"] }
 */
export function describeSteps(plan: Plan, calendar: Omit<Calendar, "from1904">): readonly StepReading[] {
  const says = readingsOf({ ...calendar, from1904: plan.from1904 ?? false }, plan);
  const dependencies = new Map(findDependencies(plan).map(({ step, ...found }) => [step, found]));
  const roles = plan.columns.map(({ role }) => role);
  return plan.steps.map((step, index) => {
    const cells = roles.flatMap((role): [Role, CellReading][] => {
      const cell = step[role];
      if (!cell) return [];
      const found = role === "depends-on" ? dependencies.get(index) : undefined;
      const links = found && {
        rows: found.on.map((other) => plan.steps.get(other).row + 1),
        unknown: found.unknown,
      };
      return [[role, { text: textOf(cell), ...readCell(role, cell, says), ...links }]];
    });
    return { row: step.row + 1, sectionName: step.sectionName, ...Object.fromEntries(cells) };
  });
}

const PEOPLE: ReadonlySet<Role> = new Set<Role>([
  "owner",
  "responsible",
  "support",
  "communicator",
  "lead",
  "mobilizer",
  "mobilized",
  "facilitator",
  "facilitator-mobilized",
]);
const DAYS: ReadonlySet<Role> = new Set<Role>(["start", "deadline", "completed"]);

function readCell(role: Role, cell: Placed, says: Readings): Omit<CellReading, "text"> {
  if (PEOPLE.has(role)) {
    const people = says.people(cell);
    return { people: people.kind === "people" ? people.names : [] };
  }
  if (DAYS.has(role)) {
    const day = says.day(cell);
    return { first: formatDay(day?.first), last: formatDay(day?.last) };
  }
  if (isBlank(cell)) return {};
  if (role === "status" || role === "percent") return { status: says.status(cell) };
  if (role !== "cadence") return {};
  const cadence = says.cadence(cell);
  return {
    cadence:
      cadence.kind === "every" ? { kind: "every", count: cadence.count, unit: cadence.unit } : { kind: cadence.kind },
  };
}

/** “Spring” has neither a first nor a last day. */
const formatDay = (day: Day | undefined): string | null =>
  day === undefined || !Number.isFinite(day) ? null : formatIsoDay(day);
