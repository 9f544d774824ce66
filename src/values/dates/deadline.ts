import type { CellValue } from "../../sheet/cell";
import { type Day, findDay } from "../../sheet/serial-date";
import { isError } from "../gaps/is-error";
import { isNothing, isPlaceholder } from "../gaps/is-placeholder";
import { simpleText } from "../texts/simple-text";
import { type Calendar, DAYS_BEFORE_1904 } from "./calendar";
import type { Period } from "./periods";
import { readDateText } from "./read-date";
import { findRoughPeriod } from "./rough-periods";
import { writePlainly } from "./write-plainly";

/**
 * What a cell says of a day. `first` and `last` are the earliest and the latest day it can mean, infinite where the
 * text does not say.
 */
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

/**
 * Numbers are days of the workbook's own system; text is read in its day-month order and in ten languages.
 *
 * @example
 * readDeadline("2 March 2027", { monthFirst: false, today: 46348 }) // { kind: "day", first: 46448, last: 46448, … }
 */
export function readDeadline(value: CellValue, calendar: Calendar): Deadline {
  if (value === "") return { kind: "blank" };
  if (typeof value === "number") return readNumber(value, calendar);
  if (typeof value === "boolean") return { kind: "unreadable" };
  if (isError(value)) return { kind: "error" };
  const text = writePlainly(simpleText(value))
    .replace(ODD_DASHES, "-")
    .replace(DOTTED_CLOCK, "$1m")
    .replace(DOTTED_DAY, padDay);
  if (text === "") return { kind: "blank" };
  const said = readText(text, calendar);
  const isKnown = said.kind === "day" || said.kind === "vague"; // “qui” is Thursday in Portuguese, and “who” in French
  return !isKnown && (isPlaceholder(value) || isNothing(value)) ? { kind: "placeholder" } : said;
}

/** No-break hyphens and minus signs; dashes too, where they part the numbers of one date (13–10–2026). */
const ODD_DASHES =
  /[\u2010\u2011\u2212]|(?<=^\d{1,4})[–—](?=\d{1,2}[–—]\d{1,4}$)|(?<=^\d{1,4}[–—]\d{1,2})[–—](?=\d{1,4}$)/g;

/** `a.m.` */
const DOTTED_CLOCK = /(?<![\p{L}])([ap])\. ?m(?:\.|(?!\p{L}))/gu;

/** With a full stop behind it, `3.4.` is a day, and `3.4` a number. */
const DOTTED_DAY = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/g;
const padDay = (_: string, day: string, month: string): string => `${day.padStart(2, "0")}.${month.padStart(2, "0")}.`;

function readText(text: string, calendar: Calendar): Deadline {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return readSerial(Number(text), true, calendar);
  const found = readDateText(text, calendar);
  const rough = found === null || COUNTED_DOWN.test(text) ? findRoughPeriod(text) : null;
  if (rough) return { kind: "vague", ...rough };
  if (found === null) return { kind: "unreadable" };
  if (found === "none") return { kind: "no-such-day" };
  if (found.isDay) return exact(found.first, true, found.swapped);
  const { of, first, last, likely } = found;
  return { kind: "vague", of, first, last, likely };
}

/** “T-90”, of which another reading would be a month that does not exist. */
const COUNTED_DOWN = /^[dtj] ?[+-] ?\d/;

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
