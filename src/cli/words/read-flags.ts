import type { DateOrder } from "../plan/date-orders";
import { type Day, findIsoDay } from "../sheet/serial-date";
import { UsageError } from "./usage";

/** The day that was named, or that of the clock. */
export function readToday(text: string | undefined): Day {
  const now = new Date();
  const iso = text ?? `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const day = findIsoDay(iso);
  if (day === null) throw new UsageError(`--today ${iso} is not a day. Write it as 2026-11-22.`);
  return day;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** How 3/4/2027 is to be read; null where nothing was said. */
export function readDates(text: string | undefined): DateOrder | null {
  if (text === undefined || text === "day-first" || text === "month-first") return text ?? null;
  throw new UsageError(
    `--dates ${text} is not known. Write day-first (3/4 is 3 April) or month-first (3/4 is March 4).`,
  );
}

/**
 * Which of several plans is meant, counted from 1.
 * @throws {UsageError}
 */
export function readPlanNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new UsageError(`--plan ${text} is not a number of a plan. The first is 1.`);
}
