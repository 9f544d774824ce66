import { format as formatNumber, isDateFormat } from "numfmt";
import type { CellValue } from "../../../sheet/cell";
import type { Culture } from "../languages/culture";
import { findLanguage } from "../languages/language";
import { dropCountries, readNumberLocale } from "../languages/number-locale";
import type { Format } from "./format";

/** What a cell shows. */
export function writeDisplayText(
  value: CellValue,
  { numberFormat }: Pick<Format, "numberFormat">,
  culture: Culture,
): string {
  const error = typeof value === "string" && value.startsWith("#") && findLanguage(culture.name).errors.get(value);
  if (typeof error === "string") return error;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@" || value === "")) return value;
  if (typeof value === "boolean") return findLanguage(culture.name)[value ? "true" : "false"];
  if (numberFormat === "General" && Number.isInteger(value) && Math.abs(Number(value)) < 1e11) return String(value);
  try {
    return formatNumber(dropCountries(localPattern(numberFormat, culture)), value, {
      locale: readNumberLocale(culture.name),
      throws: true,
    });
  } catch {
    // assumed: a date outside of the calendar fills its cell with hashes
    return typeof value === "string" ? value : "########";
  }
}

// documented: m/d/yyyy is the short date of the user's own settings:
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks
const localPattern = (numberFormat: string, { shortDatePattern, name }: Culture): string =>
  name === "en-US" ? numberFormat : numberFormat.replace(SHORT_DATE, shortDatePattern.toLowerCase());

const SHORT_DATE = /^m\/d\/yy(?:yy)?(?= h:mm$|$)/;

export type NumberFormatCategory =
  | "General"
  | "Number"
  | "Currency"
  | "Accounting"
  | "Date"
  | "Time"
  | "Percentage"
  | "Fraction"
  | "Scientific"
  | "Text"
  | "Custom";

/** The category that the Format Cells window shows for a number format. */
export function readCategory(numberFormat: string): NumberFormatCategory {
  if (numberFormat === "General") return "General";
  if (numberFormat === "@") return "Text";
  if (/^0(\.0+)?%$/.test(numberFormat)) return "Percentage";
  if (/^0(\.0+)?E\+0+$/i.test(numberFormat)) return "Scientific";
  if (/^(#\s+)?\?+\/[?\d]+$/.test(numberFormat)) return "Fraction";
  if (/^_\(.*\*/.test(numberFormat)) return "Accounting";
  if (isDateFormat(numberFormat))
    return /[yd]|mmm/i.test(numberFormat.replaceAll(/\[[^\]]*\]|"[^"]*"/g, "")) ? "Date" : "Time";
  if (/[$€£¥]/.test(numberFormat)) return "Currency";
  return /^(#,##)?0(\.0+)?(_\)|_ )?(;.*)?$/.test(numberFormat) ? "Number" : "Custom";
}
