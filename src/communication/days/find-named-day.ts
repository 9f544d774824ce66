import type { DateOrders } from "../../plan/date-orders";
import type { Placed } from "../../plan/placed";
import type { Day } from "../../sheet/serial-date";
import type { Calendar } from "../../values/dates/calendar";
import { calendarOf } from "../../values/dates/date-order";
import { readDeadline } from "../../values/dates/deadline";

/**
 * Finds the last day that a cell can mean; null where it names none.
 *
 * @example
 * findNamedDay({ value: "March 2027", row: 4, column: 3 }, calendar, plan.dateOrders) // 46477, the 31st
 */
export function findNamedDay(placed: Placed | undefined, calendar: Calendar, orders: DateOrders): Day | null {
  if (placed === undefined) return null;
  const said = readDeadline(placed.value, calendarOf(calendar, orders, placed.column));
  return (said.kind === "day" || said.kind === "vague") && Number.isFinite(said.last) ? said.last : null;
}
