import type { CellValue } from "../sheet/cell";
import { type Day, findDay, weekdayOf } from "../sheet/serial-date";
import { type Calendar, DAYS_BEFORE_1904 } from "./calendar";
import { isError } from "./cell-error";
import { findPeriod, type FoundPeriod, type Period } from "./date-period";
import { findSpan } from "./date-span";
import { readDateText, stripAround } from "./date-text";
import { findFromToday } from "./from-today";
import { isNothing, isPlaceholder } from "./placeholder";
import { simpleText } from "./simple-text";
import { WEEK_OF } from "./words/dates";
import { cutterOf, patternOf } from "./words/word-list";

/** What a cell says of a day. `first` and `last` are the earliest and the latest day it can mean, infinite where it does not say. */
export type Deadline =
  /** No calendar reads what is `unreadable` (“soon”); `no-such-day` looks like a date and is none (31/02/2026). */
  { readonly kind: "blank" | "error" | "placeholder" | "unreadable" | "no-such-day" } | ExactDay | VagueDay;

export interface ExactDay {
  readonly kind: "day";
  readonly first: Day;
  readonly last: Day;
  /** True where the cell holds text that reads as this day, and not a date. */
  readonly asText: boolean;
  /** The other day it would be with day and month the other way round, or null. */
  readonly swapped: Day | null;
}

export interface VagueDay extends Period {
  readonly kind: "vague";
}

/** Numbers are days of the workbook's own system; text is read in its day-month order and in ten languages. */
export function readDeadline(value: CellValue, calendar: Calendar): Deadline {
  if (value === "") return { kind: "blank" };
  if (typeof value === "number") return readNumber(value, calendar);
  if (typeof value === "boolean") return { kind: "unreadable" };
  if (isError(value)) return { kind: "error" };
  const text = simpleText(value).replace(ODD_DASHES, "-");
  if (text === "") return { kind: "blank" };
  if (isPlaceholder(value) || isNothing(value)) return { kind: "placeholder" };
  return readText(text, calendar);
}

/** No-break hyphens and minus signs; dashes too, where they part the numbers of one date (13–10–2026). */
const ODD_DASHES = /[\u2010\u2011\u2212]|(?<=^\d+)[–—](?=\d+[–—]\d+$)|(?<=^\d+[–—]\d+)[–—](?=\d+$)/g;

function readText(text: string, calendar: Calendar): Deadline {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return readSerial(Number(text), true, calendar);
  const date = readDateText(text, calendar);
  if (date?.kind === "day") return exact(date.day, true, date.swapped);
  const period = date ?? findAnyPeriod(text, calendar);
  if (period?.kind === "vague") return period;
  return { kind: period === null ? "unreadable" : "no-such-day" };
}

function findAnyPeriod(text: string, calendar: Calendar): FoundPeriod | null {
  const bare = stripAround(text);
  return (
    findFromToday(text, calendar) ??
    findPeriod(bare) ??
    findWeekOf(text, calendar) ??
    findFromToday(bare, calendar) ??
    findSpan(bare, calendar) ??
    findAfterLabel(text, calendar)
  );
}

/** `week of 12 october 2026`: from its Monday to its Sunday. */
function findWeekOf(text: string, calendar: Calendar): FoundPeriod | null {
  const rest = cutWeekOf(text);
  const date = rest === text ? null : readDateText(rest, calendar);
  if (date?.kind !== "day")
    return date && { ...date, ...(date.kind === "vague" && { of: "a week without its year", likely: [] }) };
  const monday = date.day - weekdayOf(date.day);
  return { kind: "vague", of: "a week", first: monday, last: monday + 6, likely: [monday + 6] };
}

const cutWeekOf = cutterOf([WEEK_OF], () => new RegExp(`^${patternOf(WEEK_OF)}\\s+`, "u"));

/** `week 2 - 3: oct 13 - oct 27`, `phase 1: 3 march 2027` */
function findAfterLabel(text: string, calendar: Calendar): FoundPeriod | null {
  const rest = text.slice(text.indexOf(":") + 1).trim();
  if (rest === text || rest === "") return null;
  const said = readText(rest, calendar);
  if (said.kind === "day")
    return { kind: "vague", of: "a day with a note", first: said.first, last: said.last, likely: [said.last] };
  return said.kind === "vague" ? said : null;
}

/** A date of the workbook; 2026 alone is a year, 20261013 a day. */
function readNumber(value: number, calendar: Calendar): Deadline {
  if (Number.isInteger(value) && ((value > 1989 && value < 2101) || value > 19_000_000))
    return readText(String(value), calendar);
  return readSerial(value, false, calendar);
}

function readSerial(value: number, asText: boolean, calendar: Calendar): Deadline {
  const day = Math.floor(value) + (calendar.from1904 ? DAYS_BEFORE_1904 : 0);
  return day >= EARLIEST && day <= LATEST ? exact(day, asText, null) : { kind: "unreadable" };
}

const exact = (day: Day, asText: boolean, swapped: Day | null): ExactDay => ({
  kind: "day",
  first: day,
  last: day,
  asText,
  swapped,
});

const EARLIEST = findDay({ year: 1990, month: 1, day: 1 }) ?? 0;
const LATEST = findDay({ year: 2150, month: 12, day: 31 }) ?? 0;

/** True where it says something of a day, however vaguely; compare its `first` and `last`. */
export const isDated = (deadline: Deadline): deadline is ExactDay | VagueDay =>
  deadline.kind === "day" || deadline.kind === "vague";
