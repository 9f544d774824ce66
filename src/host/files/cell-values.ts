import type * as ExcelJS from "exceljs";
import type { CellValue } from "../../sheet/cell";

const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970 as a serial. */
const UNIX_EPOCH = 25_569;

/** What ExcelJS makes of a cell's value, as Excel keeps it: dates as serials (of the 1900 system), errors and rich text as text. */
export function readCellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return decodeEscapes(value);
  if (value instanceof Date) return value.getTime() / MILLISECONDS_A_DAY + UNIX_EPOCH;
  if (typeof value !== "object" || value === null) return "";
  if ("error" in value) return String(value.error);
  if ("richText" in value)
    return decodeEscapes((value.richText as readonly { readonly text: string }[]).map(({ text }) => text).join(""));
  if ("text" in value) return readCellValue(value.text);
  return "";
}

/** A file writes characters that XML cannot as `_x000D_`; a carriage return before a line feed is only the latter. */
const decodeEscapes = (text: string): string =>
  text.includes("_x")
    ? text
        .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replaceAll("\r\n", "\n")
    : text.replaceAll("\r\n", "\n");

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Excel's newer errors have no place in a file's own list; Excel finds them again when it calculates. */
export function writeCellValue(value: CellValue): string | number | boolean | ExcelJS.CellErrorValue {
  if (typeof value !== "string" || !value.startsWith("#")) return value;
  return ERRORS.includes(value) ? { error: value as ExcelJS.CellErrorValue["error"] } : value;
}
