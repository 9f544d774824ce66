import { formatIsoDay } from "../../src/sheet/serial-date";
import { type Cadence, readCadence } from "../../src/values/cadences/cadence";
import { readDeadline } from "../../src/values/dates/deadline";
import { readAudiences } from "../../src/values/people/audience";
import { readPeople } from "../../src/values/people/people";

/** What people write, for the README; what it is read as is asked of the code. */
const DEADLINES = [
  "3/2/2027",
  "2 March 2027",
  "2027-03-02",
  "2. März 2027",
  "March 2027",
  "Q2 2027",
  "31/02/2027",
  "soon",
];
const PEOPLE = ["Ana Ruiz", "Ana Ruiz, Principal", "Principal", "Ana Ruiz; Ben Cole", "the math team", "TBD"];
const CADENCES = ["weekly", "every 2 weeks", "every Tuesday and Thursday", "first Monday of each month", "quarterly"];
const OTHER_CADENCES = ["at milestones", "on completion", "once", "as needed", "often"];
const AUDIENCES = ["Teachers; parents", "the parents", "TBD"];

/** Rows of a table: the column, what is written in it, what it is read as. */
export const readingRows = (): readonly (readonly [string, string, string])[] => [
  ...DEADLINES.map((text) => ["deadline", text, describeDeadline(text)] as const),
  ...PEOPLE.map((text) => ["owner", text, describePeople(text)] as const),
  ...[...CADENCES, ...OTHER_CADENCES].map((text) => ["how often", text, describeCadence(readCadence(text))] as const),
  ...AUDIENCES.map((text) => ["audience", text, describeAudiences(text)] as const),
];

function describeDeadline(text: string): string {
  const [inUS, elsewhere] = [true, false].map((monthFirst) => readDeadline(text, { today: 46_348, monthFirst }));
  if (inUS?.kind === "day" && elsewhere?.kind === "day")
    return inUS.first === elsewhere.first
      ? formatIsoDay(inUS.first)
      : `${formatIsoDay(inUS.first)}, or ${formatIsoDay(elsewhere.first)} where the day comes first`;
  return inUS?.kind === "vague" ? `not one day, but ${inUS.of}` : "not a date";
}

function describePeople(text: string): string {
  const people = readPeople(text);
  if (people.kind === "people")
    return people.names.length === 1 ? `one person: ${people.names.join()}` : `several: ${people.names.join(" · ")}`;
  return people.kind === "group" ? "not one person" : "nobody yet";
}

const ORDINALS = ["", "first", "second", "third", "fourth", "last"];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function describeCadence(cadence: Cadence): string {
  if (cadence.kind === "unreadable") return "cannot be scheduled";
  if (cadence.kind !== "every") return KINDS[cadence.kind] ?? cadence.kind;
  const { count, unit, weekdays = [], ofMonth } = cadence;
  const days = weekdays.map((day) => WEEKDAYS[day]).join(" and ");
  const which = ofMonth ? `the ${ofMonth.map((nth) => ORDINALS[nth]).join(" and ")} ` : "";
  const on = days === "" ? "" : `, on ${which}${days}`;
  return `every ${count === 1 ? unit : `${count} ${unit}s`}${on}`;
}

const KINDS: Readonly<Record<string, string>> = {
  milestones: "at the plan’s milestones, or else at the step’s deadline",
  completion: "at the step’s deadline",
  once: "one time",
  "as-needed": "on no fixed day",
};

const describeAudiences = (text: string): string =>
  readAudiences(text)
    .map(({ name }) => name)
    .join(" · ") || "nobody yet";
