import type { Cell, CellValue } from "../../../sheet/cell";
import type { Format } from "../book/format";
import type { StoredCell } from "../book/sheet";
import { acceptFormula } from "../formulas/accept-formula";
import { invalid } from "../host-error";
import type { Culture } from "../languages/culture";
import { readLocalEntry } from "../languages/local-entry";
import { readDateEntry } from "./date-entry";
import { findFormulaFormat } from "./formula-format";

/** The most characters that a cell takes: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

/** Where an entry is read that is for no cell yet. */
const FIRST_CELL: Cell = { row: 0, column: 0 };

/** What somebody put into a cell, as Excel understands it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that comes with it (`"0%"`), for a cell whose own is General. */
  readonly numberFormat: string | null;
  /** An apostrophe was typed before it. */
  readonly quotePrefix: boolean;
}

/** What an entry is read by. */
export interface EntryContext {
  /** The year that dates typed without one are in. */
  readonly readYear: () => number;
  /** The number format of the cell that a formula refers to; null where there is no such cell. */
  readonly formatOf?: (reference: string) => string | null;
  /** How the user writes numbers, dates and formulas; by default as in the United States. */
  readonly culture?: Culture;
}

/**
 * A cell after something was put into it: text is read as if it were typed, a number is a number.
 * @throws {HostError} InvalidArgument for a formula that nobody can read, or text too long for a cell
 */
export function enter(
  cell: StoredCell,
  content: unknown,
  format: Format,
  context: EntryContext,
  at: Cell = FIRST_CELL,
): StoredCell {
  if (isPlainNumber(content, format)) return { value: content, formula: null, format: cell.format, link: cell.link };
  const { value, formula, numberFormat, quotePrefix } = readEntry(content, format, context, at);
  const takesFormat = numberFormat !== null && format.numberFormat === "General";
  const after =
    takesFormat || quotePrefix !== format.quotePrefix
      ? { ...format, numberFormat: takesFormat ? numberFormat : format.numberFormat, quotePrefix }
      : cell.format;
  return { value, formula, format: after, link: cell.link };
}

/** What most cells get is kept as it comes: this is asked a million times for a long sheet. */
const isPlainNumber = (content: unknown, { numberFormat, quotePrefix }: Format): content is number | boolean =>
  (typeof content === "boolean" || (typeof content === "number" && Number.isFinite(content))) &&
  numberFormat !== "@" &&
  !quotePrefix;

const plain = (value: CellValue): Entry => ({ value, formula: null, numberFormat: null, quotePrefix: false });

function enterFormula(text: string, { formatOf = () => null }: EntryContext, at: Cell): Entry {
  const formula = acceptFormula(text, at);
  return { value: 0, formula, numberFormat: findFormulaFormat(formula, formatOf), quotePrefix: false };
}

/** What a value becomes in a cell of this format. */
export function readEntry(
  content: unknown,
  format: Pick<Format, "numberFormat">,
  context: EntryContext,
  at: Cell = FIRST_CELL,
): Entry {
  const isText = format.numberFormat === "@";
  // assumed: in a cell formatted as text a number becomes text, as it does when typed
  if (typeof content === "number" && Number.isFinite(content)) return plain(isText ? String(content) : content);
  if (typeof content === "boolean") return plain(isText ? String(content).toUpperCase() : content);
  if (typeof content !== "string") invalid();
  if (content.length > LONGEST_TEXT) invalid();
  if (content === "") return plain("");
  if (isText) return plain(content);
  // documented: https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
  if (content.startsWith("'")) return { value: content.slice(1), formula: null, numberFormat: null, quotePrefix: true };
  const { culture } = context;
  return culture && culture.name !== "en-US"
    ? readLocal(content, culture, context, at)
    : readPlain(content, context, at);
}

function readPlain(content: string, context: EntryContext, at: Cell): Entry {
  if (content.startsWith("=") && content.length > 1) return enterFormula(content, context, at);
  return readTyped(content, context, at);
}

function readLocal(content: string, culture: Culture, context: EntryContext, at: Cell): Entry {
  const english = readLocalEntry(content, culture);
  if (!english) return plain(content);
  const entry = readPlain(english.text, context, at);
  const isText = entry.value === english.text && !english.text.startsWith("#");
  if (isText && entry.formula === null) return plain(content);
  return { ...entry, numberFormat: english.numberFormat ?? entry.numberFormat };
}

const NUMBER = /^([+-]?)\s*(\$?)\s*([+-]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?\s*(%?)$/i;
const FRACTION = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/;
const ERRORS = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
];

/** Text as a person types it, en-US: `12%`, `$5`, `1/2/2026`, `TRUE`, `#N/A`, or just text. */
function readTyped(text: string, context: EntryContext, at: Cell): Entry {
  const trimmed = text.trim();
  if (trimmed === "") return plain(text);
  const first = trimmed.charCodeAt(0);
  // Digits, and + - . ( $ before them; @ before a function
  if (first < 58 || first === 64) {
    const number = readNumber(trimmed);
    if (number) return number;
    const sign = readSigned(trimmed, context, at);
    if (sign) return sign;
  }
  if (/^(true|false)$/i.test(trimmed)) return plain(trimmed.toUpperCase() === "TRUE");
  if (first === 35 && ERRORS.includes(trimmed.toUpperCase())) return plain(trimmed.toUpperCase());
  const date = trimmed.length <= 40 && mayBeDate(trimmed) ? readDateEntry(trimmed, context.readYear()) : null;
  return date ? { value: date.value, formula: null, numberFormat: date.numberFormat, quotePrefix: false } : plain(text);
}

/** It starts with a digit, or with a month and has one later. */
const mayBeDate = (text: string): boolean =>
  /^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\d)/is.test(text);

function readNumber(text: string): Entry | null {
  const brackets = /^\((.+)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(brackets ?? text);
  if (match) {
    const [, sign = "", dollar = "", innerSign = "", whole = "", decimals = "", exponent = "", percent = ""] = match;
    if ((brackets ?? "") !== "" && (sign || innerSign)) return null;
    if (sign && innerSign) return null;
    const size = Number(`${whole.replaceAll(",", "") || "0"}${decimals}${exponent}`);
    const negative = sign === "-" || innerSign === "-" || brackets !== undefined;
    const value = (negative ? -size : size) / (percent ? 100 : 1);
    return {
      ...plain(Object.is(value, -0) ? 0 : value),
      numberFormat: readNumberFormat({ dollar, percent, exponent, whole, decimals }),
    };
  }
  const fraction = FRACTION.exec(text);
  if (!fraction || Number(fraction[4]) === 0) return null;
  const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
  return {
    ...plain(fraction[1] === "-" ? -size : size),
    numberFormat: (fraction[4] ?? "").length > 1 ? "# ??/??" : "# ?/?",
  };
}

interface NumberParts {
  readonly dollar: string;
  readonly percent: string;
  readonly exponent: string;
  readonly whole: string;
  readonly decimals: string;
}

/**
 * documented: https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68 (what each entry is shown as is
 * assumed)
 */
function readNumberFormat({ dollar, percent, exponent, whole, decimals }: NumberParts): string | null {
  const fine = decimals.length > 1;
  if (percent) return fine ? "0.00%" : "0%";
  if (dollar) return fine ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (exponent) return "0.00E+00";
  if (whole.includes(",")) return fine ? "#,##0.00" : "#,##0";
  return null;
}

/** `+A1`, `-SUM(A1:A3)` and `@SUM(A1:A3)` are formulas, as they are when typed; `- bring chairs` is text. */
function readSigned(text: string, context: EntryContext, at: Cell): Entry | null {
  // assumed: text after a sign is a formula only where it reads as one, without blanks
  if (
    !/^@[A-Za-z][A-Za-z\d.]*\(.*\)$/.test(text) &&
    !/^[+-][\w.$!:'()*/^&<>=,+-]*[A-Za-z)][\w.$!:'()*/^&<>=,+-]*$/.test(text)
  )
    return null;
  try {
    return enterFormula(`=${text.replace(/^@/, "")}`, context, at);
  } catch {
    return null;
  }
}
