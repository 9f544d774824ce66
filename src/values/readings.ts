import { type DateOrders, NO_DATE_ORDERS } from "../plan/date-orders";
import type { Placed } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { CellValue } from "../sheet/cell";
import { type Cadence, readCadence } from "./cadences/cadence";
import type { Calendar } from "./dates/calendar";
import { calendarOf } from "./dates/date-order";
import { type Deadline, type ExactDay, isDated, readDeadline, type VagueDay } from "./dates/deadline";
import { type People, readPeople } from "./people/people";
import { readStatus, type Status } from "./steps/status";
import { findStatusLetters } from "./steps/status-letters";
import { simpleText } from "./texts/simple-text";

type Content = Pick<Placed, "value">;

/** Days are read as their column shows; without a column as the sheet does. */
type DayContent = Content & Partial<Pick<Placed, "column">>;

/** What the cells of a plan say; each different content is read once, in however many cells it stands. */
export interface Readings {
  readonly deadline: (cell: DayContent) => Deadline;
  /** The same where it says something of a day, however vaguely; else null. */
  readonly day: (cell: DayContent) => ExactDay | VagueDay | null;
  readonly people: (cell: Content) => People;
  readonly status: (cell: Content) => Status;
  readonly cadence: (cell: Content) => Cadence;
}

/** What the cells of a sheet show of how all of them are written. */
interface Shown extends Pick<Plan, "dateOrders" | "lastNamesFirst">, Partial<Pick<Plan, "columns">> {
  /** Names and seats that are one person for sure, whatever they look like. */
  readonly people?: readonly string[];
}

/**
 * Reads cells in the words of this module, each content once.
 * @param shown what the plan's own dates and names show of their order
 * @example
 * readingsOf(calendar).people({ value: "Ana Ruiz" }) // { kind: "people", names: ["Ana Ruiz"] }
 */
export function readingsOf(calendar: Calendar, shown: Shown = NOTHING_SHOWN): Readings {
  const deadline = createDeadlineReader(calendar, shown.dateOrders);
  return {
    deadline,
    day: (cell) => {
      const said = deadline(cell);
      return isDated(said) ? said : null;
    },
    people: onceEach(createPeopleReader(shown)),
    status: onceEach(createStatusReader(shown)),
    cadence: onceEach(readCadence),
  };
}

const NOTHING_SHOWN: Shown = { dateOrders: NO_DATE_ORDERS, lastNamesFirst: false };

function createPeopleReader({ people = [], lastNamesFirst }: Shown): (value: CellValue) => People {
  if (people.length === 0) return (value) => readPeople(value, { lastNamesFirst });
  const known = new Map(people.map((name) => [simpleText(name), name]));
  return (value) => {
    const name = known.get(simpleText(String(value)));
    return name === undefined ? readPeople(value, { lastNamesFirst }) : { kind: "people", names: [name] };
  };
}

/** Where the heading says which letter is yes and which is no, they are read so. */
function createStatusReader({ columns = [] }: Shown): (value: CellValue) => Status {
  const letters = findStatusLetters(columns);
  if (!letters) return readStatus;
  return (value) => {
    const text = simpleText(value).trim();
    if (text === letters.done) return "done";
    return text === letters.open ? "not-started" : readStatus(value);
  };
}

/** Dates are read in the order of their column, so each order has a reader of its own. */
function createDeadlineReader(calendar: Calendar, orders: DateOrders): Readings["deadline"] {
  const readers = new Map<string, Readings["deadline"]>();
  return ({ value, column = -1 }) => {
    const order = orders.columns[column] ?? orders.sheet ?? "";
    const reader = readers.get(order) ?? onceEach((text) => readDeadline(text, calendarOf(calendar, orders, column)));
    readers.set(order, reader);
    return reader({ value });
  };
}

/** Remembers the contents it has read, but not more than a few thousand. */
function onceEach<Said>(read: (value: CellValue) => Said): (cell: Content) => Said {
  const known = new Map<CellValue, Said>();
  return ({ value }) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const said = read(value);
    if (known.size < MOST_REMEMBERED) known.set(value, said);
    return said;
  };
}

const MOST_REMEMBERED = 4096;
