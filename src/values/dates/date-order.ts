import type { DateOrder, DateOrders } from "../../plan/date-orders";
import type { CellValue } from "../../sheet/cell";
import type { Calendar } from "./calendar";

/**
 * The orders of day and month that some cells show, each once: a day above 12 shows one. Dates with dots (13.5.2027)
 * show nothing: they are always written day first.
 *
 * @example
 * listDateOrders(["03/04/2027", "13/05/2027"]) // ["day-first"]
 */
export function listDateOrders(values: readonly CellValue[]): readonly DateOrder[] {
  const found: DateOrder[] = [];
  for (const value of values) {
    const order = typeof value === "string" ? readOrder(value) : null;
    if (order !== null && !found.includes(order)) found.push(order);
    if (found.length === 2) break;
  }
  return found;
}

function readOrder(value: string): DateOrder | null {
  if (value.length > LONGEST) return null;
  const [, first = "", , second = ""] = NUMBERS.exec(value) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return "day-first";
  return b > 12 && b <= 31 && a >= 1 && a <= 12 ? "month-first" : null;
}

const LONGEST = 40;

/** `13/5/2027`, `Mon 1-29-27`, `by 05/13/2027, 10:00` */
const NUMBERS = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/;

/**
 * The calendar as it is to be used for the cells of a column: its own dates settle the order, else the sheet's, else
 * the workbook's culture.
 *
 * @example
 * calendarOf({ today, monthFirst: true }, { columns: { 3: "day-first" }, sheet: null }, 3).monthFirst // false
 */
export function calendarOf(calendar: Calendar, { columns, sheet }: DateOrders, column: number): Calendar {
  const order = columns[column] ?? sheet;
  return order === null ? calendar : { ...calendar, monthFirst: order === "month-first", isOrderSettled: true };
}
