import { type Day, readDate } from "../../../sheet/serial-date";

/** `46308` → `13 October 2026`. */
export function sayDay(serial: Day): string {
  const { year, month, day } = readDate(serial);
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** `46308` → `October 2026`. */
export const sayMonth = (serial: Day): string => sayDay(serial).replace(/^\d+ /, "");

/** `1 step`, `3 steps` */
export const sayCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
