import type { Workbook } from "./workbook";

const MILLISECONDS_A_MINUTE = 60_000;
const MILLISECONDS_A_DAY = 86_400_000;

/** The serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** The time where the user is, as a serial: days, with the time of day as their fraction. */
export function readClock({ now }: Pick<Workbook, "now">): number {
  const time = now();
  const offset = new Date(time).getTimezoneOffset() * MILLISECONDS_A_MINUTE;
  return (time - offset) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}
