import type { CellValue } from "../../../sheet/cell";
import { findIsoDay } from "../../../sheet/serial-date";

/**
 * The errors that a file may keep as such. Excel finds newer ones again when it calculates: ISO/IEC 29500-1, 18.17.3.
 */
const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

export const isFileError = (value: CellValue): value is string => typeof value === "string" && ERRORS.has(value);

/** Days between the two calendars of a workbook: 1 January 1904 is 1462 in the other one. */
export const DAYS_TO_1904 = 1462;

/**
 * A date as strict files write it, as a serial of the 1900 system: a day, a time, or both. Null for anything else.
 * Source: ISO/IEC 29500-1, 18.18.11 (type `d`)
 * @example readIsoDate("2027-01-02T12:00:00") // 46389.5
 */
export function readIsoDate(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, date, hours = "0", minutes = "0", seconds = "0"] = match;
  const day = date === undefined ? 0 : findIsoDay(date);
  if (day === null || (date === undefined && match[2] === undefined)) return null;
  return day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

const ISO = /^(\d{4}-\d{2}-\d{2})?(?:[T ]?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
