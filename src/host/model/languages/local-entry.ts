import { type Culture, isDayFirst } from "./culture";
import { findLanguage, invert } from "./language";
import { fromLocalFormula } from "./local-formula";

/** What a user typed, as it is typed in the United States. */
export interface EnglishEntry {
  readonly text: string;
  /** A format that comes with it: that of another currency. */
  readonly numberFormat?: string;
}

/**
 * An entry as an Excel in the United States takes it; null for what is only text here, though it may be something
 * there.
 * documented: values are read as in the United States, and only formulasLocal by the user's own settings:
 * https://github.com/OfficeDev/office-js/issues/1559
 * @example readLocalEntry("31.12.2026", german) // { text: "12/31/2026" }
 */
export function readLocalEntry(text: string, culture: Culture): EnglishEntry | null {
  const trimmed = text.trim();
  if (text.startsWith("'")) return { text };
  if (/^[=+-]/.test(trimmed) && /[\p{L}(]/u.test(trimmed)) return { text: fromLocalFormula(trimmed, culture) };
  const word = readWord(trimmed, culture);
  if (word !== null) return { text: word };
  const number = readNumber(trimmed, culture);
  if (number) return number;
  const date = readDate(trimmed, culture);
  if (date !== null) return { text: date };
  return AMERICAN_NUMBER.test(trimmed) && culture.decimalSeparator !== "." ? null : { text };
}

/** `1,234.5` is a number in the United States only. */
const AMERICAN_NUMBER = /^[-+($]*[\d.,]*[.,]\d/;

function readWord(text: string, culture: Culture): string | null {
  const { true: yes, false: no, errors } = findLanguage(culture.name);
  const capitals = text.toUpperCase();
  if (capitals === yes) return "TRUE";
  if (capitals === no) return "FALSE";
  return text.startsWith("#") ? (invert(errors).get(capitals) ?? null) : null;
}

const escape = (sign: string): string => (/\s/.test(sign) ? String.raw`[\s\u00a0\u202f]` : `\\${sign}`);

function readNumber(text: string, { decimalSeparator, thousandsSeparator }: Culture): EnglishEntry | null {
  const [decimal, thousands] = [escape(decimalSeparator), escape(thousandsSeparator)];
  const digits = String.raw`(\d{1,3}(?:${thousands}\d{3})+|\d+|(?=${decimal}\d))(?:${decimal}(\d*))?(e[+-]?\d+)?`;
  const match = new RegExp(String.raw`^([+-]?)\s*([€£$]?)\s*${digits}\s*([%€£$]?)$`, "i").exec(text);
  if (!match) return null;
  const [, sign = "", before = "", whole = "", decimals, exponent = "", after = ""] = match;
  const isGrouped = /\D/.test(whole);
  const fraction = decimals === undefined ? "" : `.${decimals}`;
  const number = `${sign}${whole.replaceAll(/\D/g, "") || "0"}${fraction}${exponent}`;
  const currency = before || (after === "%" ? "" : after);
  if (currency === "") return { text: isGrouped ? group(number) + after : number + after };
  const pattern = decimals ? "#,##0.00" : "#,##0";
  return { text: number, numberFormat: before === "" ? `${pattern} ${currency}` : `${currency}${pattern}` };
}

/** Commas say that the cell gets a format with commas. */
const group = (number: string): string =>
  number.replace(
    /^([+-]?)(\d+)/,
    (_, sign: string, whole: string) => sign + whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ","),
  );

const TIME = String.raw`(\s+\d{1,2}:\d{2}(?::\d{2})?)?`;
const NUMERIC = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})|\2?)${TIME}$`);
const NAMED = new RegExp(
  String.raw`^(?:(\d{1,2})\.?[\s-]*(?:de\s+)?)?(\p{L}{3,})\.?[\s-]*(?:de\s+)?(\d{2,4})?${TIME}$`,
  "iu",
);

function readDate(text: string, culture: Culture): string | null {
  const [, first = "", , second = "", year, clock = ""] = NUMERIC.exec(text) ?? [];
  if (first !== "") {
    const [day, month] = isDayFirst(culture) ? [first, second] : [second, first];
    return `${month}/${day}${year === undefined ? "" : `/${year}`}${clock}`;
  }
  const [, day = "", word, named = "", time = ""] = NAMED.exec(text) ?? [];
  const month = word === undefined ? -1 : findMonth(word, culture);
  if (month < 0 || (day === "" && named === "")) return null;
  return `${[day, findLanguage("en").months[month], named].filter((part) => part !== "").join(" ")}${time}`;
}

/** By its name, or by its first letters: three of them or more. */
function findMonth(word: string, culture: Culture): number {
  const wanted = fold(word);
  return findLanguage(culture.name).months.findIndex((name) => fold(name).startsWith(wanted));
}

const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
