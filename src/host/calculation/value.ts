import { isDateFormat, parseValue } from "numfmt";
import type { CellValue } from "../../sheet/cell";
import { americanEnglish, type Culture } from "../model/languages/culture";
import { readLocalEntry } from "../model/languages/local-entry";
import type { Place } from "../model/places/place";

/** An error as a value: it goes through a formula until a function asks for it. */
export interface Fault {
  readonly error: string;
}

/** What one cell gives a formula; null for an empty one, which is 0, "" or FALSE as it is needed. */
export type Scalar = string | number | boolean | null | Fault;

/** Rows of equal length. */
export type Matrix = readonly (readonly Scalar[])[];

/** Several places as one argument: `(A1:A3,C1)`. */
export interface Union {
  readonly areas: readonly Place[];
}

/** What LAMBDA gives: it is called with as many values as it has parameters. */
export interface Lambda {
  readonly call: (values: readonly Result[]) => Result;
}

/** What a part of a formula comes to; a place is read only where its cells are needed. */
export type Result = Scalar | Matrix | Place | Union | Lambda;

export const fault = (error: string): Fault => ({ error });
export const NOT_AVAILABLE = fault("#N/A");
export const WRONG_VALUE = fault("#VALUE!");
export const WRONG_NUMBER = fault("#NUM!");
export const WRONG_REFERENCE = fault("#REF!");
export const DIVIDED_BY_ZERO = fault("#DIV/0!");
/** An add-in is still at it. */
export const BUSY = fault("#BUSY!");
export const WRONG_NAME = fault("#NAME?");

/** What a LAMBDA gets for a parameter that is left out; used as a value, it is an error. */
export const OMITTED = fault("#VALUE!");

export const isFault = (value: unknown): value is Fault =>
  typeof value === "object" && value !== null && "error" in value;
export const isMatrix = (result: Result): result is Matrix => Array.isArray(result);
export const isPlace = (result: Result): result is Place =>
  typeof result === "object" && result !== null && "rectangle" in result;

export const isUnion = (result: Result): result is Union =>
  typeof result === "object" && result !== null && "areas" in result;
export const isLambda = (result: Result): result is Lambda =>
  typeof result === "object" && result !== null && "call" in result;

/** The formula uses what cannot be calculated here, `what`; its cell keeps the value it has. */
export class NotComputableError extends Error {
  constructor(what: string) {
    super(`${what} is not calculated.`);
    this.name = "NotComputableError";
  }
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** What a cell keeps → what a formula gets. */
export const fromCell = (value: CellValue, isFormula: boolean): Scalar =>
  value === "" && !isFormula ? null : typeof value === "string" && ERRORS.test(value) ? fault(value) : value;

/** What a formula comes to → what its cell keeps. */
export function toCell(value: Scalar): CellValue {
  if (value === null) return 0;
  if (isFault(value)) return value.error;
  return typeof value === "number" && !Number.isFinite(value) ? "#NUM!" : value;
}

export function toNumber(value: Scalar, culture = americanEnglish): number | Fault {
  if (typeof value === "number" || isFault(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  return findNumber(value, culture) ?? WRONG_VALUE;
}

/**
 * `"12"`, `"5%"` and `"2026-03-02"` are numbers in a sum of text, and `"1,5"` where it is written so; null for anything
 * else.
 */
export const findNumber = (text: string, culture = americanEnglish): number | null =>
  findEntry(text, culture)?.number ?? null;

/** The serial of `"2 March 2026"` or `"14:30"`; null for anything that is no date or time, such as `"5%"`. */
export function findTime(text: string, culture = americanEnglish): number | null {
  const entry = findEntry(text, culture);
  return entry?.isTime === true ? entry.number : null;
}

function findEntry(text: string, culture: Culture): { readonly number: number; readonly isTime: boolean } | null {
  const english = culture.name === americanEnglish.name ? text : readLocalEntry(text, culture)?.text;
  if (english === undefined) return null;
  const read = parseValue(english.trim());
  if (typeof read?.v === "number") return { number: read.v, isTime: read.z !== undefined && isDateFormat(read.z) };
  const hours = readHours(english);
  if (hours !== null) return { number: hours, isTime: true };
  const fraction = readFraction(english);
  return fraction === null ? null : { number: fraction, isTime: false };
}

/** `"27:30"`: a day has fewer hours. */
function readHours(text: string): number | null {
  const [, hours, minutes, seconds = "0"] = /^\s*(\d{1,4}):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?\s*$/.exec(text) ?? [];
  return hours === undefined ? null : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** `"2 1/4"`; with nothing before the fraction it may be a date. */
function readFraction(text: string): number | null {
  const [, sign, whole, above, below] = /^\s*(-?)(\d+) +(\d+)\/(\d+)\s*$/.exec(text) ?? [];
  if (sign === undefined || Number(below) === 0) return null;
  return (sign === "-" ? -1 : 1) * (Number(whole) + Number(above) / Number(below));
}

const SIGNIFICANT_DIGITS = 15;

export function toText(value: Scalar, { decimalSeparator } = americanEnglish): string | Fault {
  if (typeof value === "string" || isFault(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === null) return "";
  return String(round(value))
    .toUpperCase()
    .replace(".", decimalSeparator)
    .replace(/E([+-])(\d)$/, "E$10$2");
}

export function toBoolean(value: Scalar): boolean | Fault {
  if (typeof value === "boolean" || isFault(value)) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : WRONG_VALUE;
}

/** Numbers before text before booleans; text whatever its case; an empty cell is like the other side's nothing. */
export function compare(a: Scalar, b: Scalar): number {
  const left = a ?? nothingLike(b);
  const right = b ?? nothingLike(a);
  if (typeof left !== typeof right) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const difference = Number(left) - Number(right);
  return isAlmost(Number(left), Number(right), difference) ? 0 : difference;
}

/** Alike in the 15 digits that Excel goes by; most numbers are seen to differ without rounding them. */
const isAlmost = (a: number, b: number, difference: number): boolean =>
  Math.abs(difference) <= Math.abs(a) * 1e-14 && (difference === 0 || round(a) === round(b));

// documented: https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
/** A number with the 15 digits that Excel goes by. */
const round = (value: number): number => Number(value.toPrecision(SIGNIFICANT_DIGITS));

const nothingLike = (other: Scalar): Scalar =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
