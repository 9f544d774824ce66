import type { DateOrder } from "../../plan/date-orders";
import { type Day, findIsoDay } from "../../sheet/serial-date";
import { UsageError } from "./usage-error";

/** The options of every command that reads dates. */
export const DATE_OPTIONS = { today: { type: "string" }, dates: { type: "string" } } as const;

/** How the dates of a plan are read. */
export interface DateFlags {
  readonly today: Day;
  /** How dates such as 3/4/2027 are read where nothing in the sheet shows it; null for the file's own culture. */
  readonly dates: DateOrder | null;
}

/** @throws {UsageError} where one is not known */
export const readDateFlags = ({ today, dates }: { today?: string; dates?: string }): DateFlags => ({
  today: readToday(today),
  dates: readDates(dates),
});

/** The day that was named, or that of the clock. */
export function readToday(text: string | undefined): Day {
  if (text !== undefined) return readDay("--today", text);
  const now = new Date();
  return readDay("--today", `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

const two = (number: number): string => String(number).padStart(2, "0");

/**
 * @throws {UsageError}
 * @example readDay("--next", "2027-02-02") // 46420
 */
export function readDay(option: string, text: string): Day {
  const day = findIsoDay(text);
  if (day === null) throw new UsageError(`${option} ${text} is not a day. Write it as 2026-11-22.`);
  return day;
}

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
