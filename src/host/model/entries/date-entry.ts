import { findDay } from "../../../sheet/serial-date";

/** A date, a time or both, as a serial, and the number format that Excel gives the cell. */
export interface DateEntry {
  readonly value: number;
  readonly numberFormat: string;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * `"3/4"`, `"2026-03-02"`, `"2-Mar"`, `"March 2, 2026 14:30"` … typed into an en-US Excel; null where it is only text.
 */
export function readDateEntry(text: string, year: number): DateEntry | null {
  const time = readTime(text);
  if (time) return time;
  const [, datePart = text, timePart] =
    /^(.+?)[ T]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?)$/i.exec(text) ?? [];
  const date = readDay(datePart, year);
  if (!date || !timePart) return date;
  const clock = readTime(timePart);
  return clock && { value: date.value + clock.value, numberFormat: "m/d/yyyy h:mm" };
}

const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d+)?)?(?: ?([ap])m?)?$/i;

function readTime(text: string): DateEntry | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours = "", minutes = "", seconds, fraction = "", half] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half && (Number(hours) > 12 || Number(hours) < 1)))
    return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(`${seconds ?? "0"}${fraction}`)) / 86_400;
  if (half) return { value, numberFormat: seconds ? "h:mm:ss AM/PM" : "h:mm AM/PM" };
  if (hour > 23) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: fraction ? "mm:ss.0" : seconds ? "h:mm:ss" : "h:mm" };
}

function readDay(text: string, year: number): DateEntry | null {
  return readIso(text) ?? readSlashed(text, year) ?? readNamed(text, year);
}

function readIso(text: string): DateEntry | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return match && dated(Number(match[1]), Number(match[3]), Number(match[4]), "m/d/yyyy");
}

/** Month before day, as en-US writes it: `3/4`, `3-4-26`, `3/4/2026`, and `3/2026`. */
function readSlashed(text: string, year: number): DateEntry | null {
  const match = /^(\d{1,2})([-/])(\d{1,4})(?:\2(\d{4}|\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, first = "", , second = "", third] = match;
  if (third) return second.length <= 2 ? dated(fullYear(third), Number(first), Number(second), "m/d/yyyy") : null;
  const day = second.length <= 2 ? dated(year, Number(first), Number(second), "d-mmm") : null;
  return (
    day ?? (second.length === 2 || second.length === 4 ? dated(fullYear(second), Number(first), 1, "mmm-yy") : null)
  );
}

/** With the month as a word: `2-Mar`, `2 March 2026`, `Mar 2, 2026`, `March 2026`. */
function readNamed(text: string, year: number): DateEntry | null {
  const dayFirst = /^(\d{1,2})[ \-/]?([a-z]{3,9})\.?(?:[ \-/,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const month = readMonth(dayFirst[2]);
    const given = dayFirst[3];
    return month === 0
      ? null
      : dated(given ? fullYear(given) : year, month, Number(dayFirst[1]), given ? "d-mmm-yy" : "d-mmm");
  }
  const monthFirst = /^([a-z]{3,9})\.?[ \-/]?(\d{1,4})(?:, ?(\d{4}|\d{2}))?$/i.exec(text);
  const month = readMonth(monthFirst?.[1]);
  if (!monthFirst || month === 0) return null;
  const [, , number = "", given] = monthFirst;
  if (given) return number.length <= 2 ? dated(fullYear(given), month, Number(number), "d-mmm-yy") : null;
  const day = number.length <= 2 ? dated(year, month, Number(number), "d-mmm") : null;
  return day ?? (number.length === 3 ? null : dated(fullYear(number), month, 1, "mmm-yy"));
}

/** 1 to 12; 0 where the word is no month. Three letters will do, or all of them. */
const readMonth = (word = ""): number =>
  MONTHS.findIndex((month) => month === word.toLowerCase() || month.slice(0, 3) === word.toLowerCase()) + 1;

/**
 * documented: two digits up to 29 are of this century:
 * https://support.microsoft.com/office/44ab1cda-7ee3-4e63-a9a8-0d5ddc7a0b55
 */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function dated(year: number, month: number, day: number, numberFormat: string): DateEntry | null {
  const serial = findDay({ year, month, day });
  if (serial === null || serial < 1 || year > 9999) return null;
  // Excel counts a 29 February 1900, so days before 1 March 1900 are one less.
  return { value: serial < 61 ? serial - 1 : serial, numberFormat };
}
