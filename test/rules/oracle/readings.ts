import { type DateOrders, NO_DATE_ORDERS } from "../../../src/plan/date-orders";
import type { Placed } from "../../../src/plan/placed";
import type { CellValue } from "../../../src/sheet/cell";
import { type Cadence, readCadence } from "../../../src/values/cadence";
import type { Calendar } from "../../../src/values/calendar";
import { calendarOf } from "../../../src/values/date-order";
import { type Deadline, type ExactDay, isDated, readDeadline, type VagueDay } from "../../../src/values/deadline";
import { type People, readPeople } from "../../../src/values/people";
import { readStatus, type Status } from "../../../src/values/status";

/** What the cells of a plan say; each is read once, and each different content once, however many rules ask. */
export interface Readings {
  readonly deadline: (placed: Placed) => Deadline;
  /** The same where it says something of a day, however vaguely; else null. */
  readonly day: (placed: Placed) => ExactDay | VagueDay | null;
  readonly people: (placed: Placed) => People;
  readonly status: (placed: Placed) => Status;
  readonly cadence: (placed: Placed) => Cadence;
}

/** @param orders what the plan's own dates show of the order of day and month */
export function readingsOf(calendar: Calendar, orders: DateOrders = NO_DATE_ORDERS): Readings {
  const deadline = createDeadlineReader(calendar, orders);
  return {
    deadline,
    day: (placed) => {
      const said = deadline(placed);
      return isDated(said) ? said : null;
    },
    people: onceEach(readPeople),
    status: onceEach(readStatus),
    cadence: onceEach(readCadence),
  };
}

/** Dates are read in the order of their column, so each order has a reader of its own. */
function createDeadlineReader(calendar: Calendar, orders: DateOrders): Readings["deadline"] {
  const readers = new Map<string, Readings["deadline"]>();
  return (placed) => {
    const order = orders.columns[placed.column] ?? orders.sheet ?? "";
    const reader =
      readers.get(order) ?? onceEach((value) => readDeadline(value, calendarOf(calendar, orders, placed.column)));
    readers.set(order, reader);
    return reader(placed);
  };
}

/** Kept by column and row, since that is the quickest to ask again. */
function onceEach<Said>(read: (value: CellValue) => Said): (placed: Placed) => Said {
  const byContent = new Map<CellValue, Said>();
  const byCell: (Said[] | undefined)[] = [];
  return ({ value, row, column }) => {
    const inColumn = (byCell[column] ??= []);
    return (inColumn[row] ??= readOnce(byContent, value, read));
  };
}

function readOnce<Said>(known: Map<CellValue, Said>, value: CellValue, read: (value: CellValue) => Said): Said {
  const before = known.get(value);
  if (before !== undefined) return before;
  const said = read(value);
  known.set(value, said);
  return said;
}
