import { isBlank, type Placed, textOf } from "../../plan/placed";
import type { NotAPlan, Plan } from "../../plan/plan";
import type { Field, Role } from "../../plan/role";
import { FIELD_NAMES } from "../../plan/role-names";
import type { Finding } from "../../rules/finding";
import { type CalendarDate, type Day, findDay, formatIsoDay, readDate } from "../../sheet/serial-date";
import type { Calendar } from "../../values/dates/calendar";
import { type Readings, readingsOf } from "../../values/readings";

/** What can be typed next to a finding, so that nobody has to look for its cell. */
export interface Entry {
  readonly kind: "text" | "day";
  /** What it is, in a sentence: `owner` */
  readonly noun: string;
  /** What the cell holds; of a day its ISO form, or `""` where it is not one day. */
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  /** `Ana Ruiz · 4`, `In 2 weeks · 12 Dec` */
  readonly label: string;
  /** What is typed by choosing it. */
  readonly value: string;
}

/**
 * The entry that a finding asks for; null where it is not about one cell of a step, nor about an empty field.
 *
 * @example
 * findEntry(plan, ownerMissing, calendar) // { kind: "text", noun: "owner", value: "", suggestions: […] }
 */
export function findEntry(
  plan: Plan | NotAPlan,
  { rule, cell }: Pick<Finding, "rule" | "cell">,
  calendar: Omit<Calendar, "from1904">,
): Entry | null {
  if (plan.kind === "not-a-plan" || rule === "cell-error") return null;

  const field = findField(plan, cell);
  if (field)
    return { kind: DATED_FIELDS.has(field) ? "day" : "text", noun: FIELD_NAMES[field], value: "", suggestions: [] };

  const roles = plan.columns.filter(({ column }) => column === cell.column).map(({ role }) => role);
  const [role] = roles;
  if (role === undefined || roles.length > 1) return null; // writing one would lose the other
  const noun = NOUNS[role];
  const index = plan.steps.rows.indexOf(cell.row);
  const placed = index < 0 ? undefined : plan.steps.cellAt(index, role);
  if (!placed || noun === undefined) return null;

  const says = readingsOf({ ...calendar, from1904: plan.from1904 ?? false }, plan);
  if (!DATED.has(role))
    return { kind: "text", noun, value: textOf(placed), suggestions: suggestPeople(plan, role, says) };
  const said = says.deadline(placed);
  return {
    kind: "day",
    noun,
    value: said.kind === "day" ? formatIsoDay(said.first) : "",
    suggestions: suggestDays(plan, calendar.today, says),
  };
}

/** A field whose cell is empty: where its label stands in the same cell, that would be overwritten. */
const findField = ({ fields }: Plan, { row, column }: Finding["cell"]): Field | undefined =>
  (Object.entries(fields) as [Field, Placed][]).find(
    ([, placed]) => placed.row === row && placed.column === column && isBlank(placed),
  )?.[0];

const DATED_FIELDS: ReadonlySet<Field> = new Set(["plan-date", "target-end", "next-review"]);
const DATED: ReadonlySet<Role> = new Set(["start", "deadline", "completed"]);

const NOUNS: Readonly<Partial<Record<Role, string>>> = {
  step: "step",
  owner: "owner",
  responsible: "person responsible",
  support: "supporting people",
  start: "start",
  deadline: "deadline",
  "depends-on": "dependencies",
  resources: "resources",
  "resources-available": "available resources",
  "resources-needed": "needed resources",
  measure: "measure",
  barriers: "barriers",
  audience: "audience",
  communicator: "communicator",
  cadence: "frequency",
  channel: "channel",
  lead: "lead",
  mobilizer: "mobilizer",
  mobilized: "people to be mobilized",
  facilitator: "facilitator",
  "facilitator-mobilized": "people to be mobilized",
  status: "status",
  completed: "completion date",
};

const PEOPLE: readonly Role[] = ["owner", "responsible", "support", "communicator", "lead", "mobilizer"];
const MOST = 4;

/** The people who stand in the same column, with their number of steps. */
function suggestPeople({ steps }: Plan, role: Role, says: Readings): readonly Suggestion[] {
  if (!PEOPLE.includes(role)) return [];
  const counts = new Map<string, number>();
  for (let index = 0; index < steps.length; index++) {
    const people = says.people(steps.cellAt(index, role) ?? { value: "" });
    const name = people.kind === "people" && people.names.length === 1 ? people.names[0] : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name, count]) => ({ label: `${name} · ${String(count)}`, value: name }));
}

/** In two weeks, at the month's end, and with the last step, each day once. */
function suggestDays({ steps }: Plan, today: Day, says: Readings): readonly Suggestion[] {
  const last = steps.cellAt(0, "deadline") ? findLastDay({ steps }, says) : null;
  const days = [
    ["In 2 weeks", today + 14],
    ["Month’s end", findMonthsEnd(today)],
    ["With the last step", last],
  ] as const;
  return days
    .filter(([, day], i) => day !== null && day >= today && days.findIndex(([, other]) => other === day) === i)
    .map(([label, day]) => ({
      label: `${label} · ${sayShortly(day ?? today, today)}`,
      value: formatIsoDay(day ?? today),
    }));
}

function findLastDay({ steps }: Pick<Plan, "steps">, says: Readings): Day | null {
  let last: Day | null = null;
  for (let index = 0; index < steps.length; index++) {
    const said = says.deadline(steps.cellAt(index, "deadline") ?? { value: "" });
    if (said.kind === "day" && (last === null || said.first > last)) last = said.first;
  }
  return last;
}

function findMonthsEnd(today: Day): Day {
  const { year, month } = readDate(today);
  const next: CalendarDate = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return (findDay(next) ?? today + 1) - 1;
}

/** `12 Dec`; in another year than today's, `12 Mar 2027`. */
function sayShortly(day: Day, today: Day): string {
  const { year, month, day: ofMonth } = readDate(day);
  const short = `${String(ofMonth)} ${MONTHS[month - 1] ?? ""}`;
  return year === readDate(today).year ? short : `${short} ${String(year)}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
