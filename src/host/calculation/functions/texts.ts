import { format, isDateFormat } from "numfmt";
import type { Culture } from "../../model/languages/culture";
import { readTextFormat } from "../../model/languages/local-format";
import { dropCountries, readNumberLocale } from "../../model/languages/number-locale";
import { wildcards } from "../criteria";
import type { Argument } from "../function-kinds";
import {
  type FormulaFunction,
  NUMBER,
  ofNumbers,
  ofScalars,
  ofTexts,
  type Reader,
  singleBoolean,
  spread,
  type Surroundings,
  taking,
  TEXT,
  whole,
} from "../function-kinds";
import { type Fault, findNumber, isFault, NOT_AVAILABLE, type Scalar, toNumber, toText, WRONG_VALUE } from "../value";
import { LAST_DAY } from "./dates";

const orElse = <Value>({ read }: Reader<Value>, otherwise: Value): Reader<Value> => ({ read, otherwise });

/** A text and a number, 1 where none is given: `LEFT("Owner", 2)`. */
const ofTextAndCount = (count: Reader<number>, run: (text: string, count: number) => Scalar): FormulaFunction =>
  taking([TEXT, count], (text, number) => (number < 0 ? WRONG_VALUE : run(text, Math.trunc(number))));

/** Places in a text count from 1. */
const ofSearch = (find: (wanted: string, text: string, from: number) => number): FormulaFunction =>
  taking([TEXT, TEXT, orElse(NUMBER, 1)], (wanted, text, from) => {
    const found = from < 1 || from > text.length + 1 ? -1 : find(wanted, text, from - 1);
    return found < 0 ? WRONG_VALUE : found + 1;
  });

/** Everything that the arguments hold, as texts in a row. */
function textsIn(args: readonly Argument[], { cells, workbook }: Surroundings): string[] | Fault {
  const texts = args.flatMap((argument) =>
    cells(argument?.() ?? null)
      .flat()
      .map((value) => toText(value, workbook.culture)),
  );
  return texts.find(isFault) ?? texts.filter((text) => typeof text === "string");
}

/** The characters of Windows-1252 from 128 on that have other numbers than in Unicode. */
const ANSI = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");

/** assumed: what ANSI has not is a question mark */
function readAnsi(text: string): number {
  const code = text.charCodeAt(0);
  const at = ANSI.indexOf(text.charAt(0));
  if (at >= 0) return at + 128;
  return code < 128 || (code >= 160 && code < 256) ? code : "?".charCodeAt(0);
}

// documented: https://support.microsoft.com/office/a6cd05d9-9740-4ad3-a469-8109d18ff611
function writeDollars(number: number, digits = 2): string {
  const places = Math.trunc(digits);
  const factor = 10 ** places;
  const size = Math.round(Number((Math.abs(number) * factor).toPrecision(15))) / factor;
  const rounded = Math.sign(number) * size;
  const pattern = `$#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}`;
  return format(`${pattern};(${pattern})`, rounded, { throws: false });
}

/** assumed: there is no day before 1900 or after 9999; a part for negative numbers writes them without their sign */
function isNoDay(number: number, pattern: string): boolean {
  const [first = "", forNegative] = pattern.split(";");
  const isOutside = number >= LAST_DAY + 1 || (number < 0 && forNegative === undefined);
  return isOutside && isDateFormat(first);
}

/** What comes of a format that is none; no other gives this sign. */
const NO_FORMAT = "\ufffe";

/** A value by a number format in the user's language. */
function writeText(value: Scalar, pattern: Scalar, culture: Culture): Scalar {
  const text = toText(pattern);
  if (isFault(value)) return value;
  if (isFault(text)) return text;
  if (text === "") return "";
  const number = typeof value === "string" ? (findNumber(value, culture) ?? value) : value;
  const english = readTextFormat(text, culture);
  if (typeof number === "number" && isNoDay(number, english)) return WRONG_VALUE;
  const options = { throws: false, invalid: NO_FORMAT, locale: readNumberLocale(culture.name) };
  const written = format(dropCountries(english), number ?? 0, options);
  return written === NO_FORMAT ? WRONG_VALUE : written;
}

export const TEXTS: Readonly<Record<string, FormulaFunction>> = {
  LEN: ofTexts(1, 1, (text) => text.length),
  TRIM: ofTexts(1, 1, (text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  CLEAN: ofTexts(1, 1, (text) => [...text].filter((character) => character >= " ").join("")),
  UPPER: ofTexts(1, 1, (text) => text.toUpperCase()),
  LOWER: ofTexts(1, 1, (text) => text.toLowerCase()),
  PROPER: ofTexts(1, 1, (text) =>
    text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  EXACT: ofTexts(2, 2, (a, b) => a === b),
  LEFT: ofTextAndCount(orElse(NUMBER, 1), (text, count) => text.slice(0, count)),
  RIGHT: ofTextAndCount(orElse(NUMBER, 1), (text, count) => (count === 0 ? "" : text.slice(-count))),
  REPT: ofTextAndCount(NUMBER, (text, count) => text.repeat(count)),
  MID: taking([TEXT, NUMBER, NUMBER], (text, from, length) =>
    from < 1 || length < 0 ? WRONG_VALUE : text.slice(from - 1, from - 1 + length),
  ),
  FIND: ofSearch((wanted, text, from) => text.indexOf(wanted, from)),
  SEARCH: ofSearch((wanted, text, from) => {
    // Not the whole text: only its beginning must fit.
    const pattern = new RegExp(wildcards(wanted).source.slice(0, -1), "i");
    for (let index = from; index <= text.length; index++) if (pattern.test(text.slice(index))) return index;
    return -1;
  }),
  SUBSTITUTE: taking([TEXT, TEXT, TEXT, orElse<number | null>(NUMBER, null)], (text, old, fresh, which) => {
    if (old === "") return text;
    if (which === null) return text.replaceAll(old, () => fresh);
    const parts = text.split(old);
    if (which < 1) return WRONG_VALUE;
    const at = Math.trunc(which);
    return parts.length <= at ? text : parts.slice(0, at).join(old) + fresh + parts.slice(at).join(old);
  }),
  REPLACE: taking(
    [TEXT, NUMBER, NUMBER, TEXT],
    (text, from, length, between) => text.slice(0, from - 1) + between + text.slice(from - 1 + length),
  ),
  CONCATENATE: ofTexts(1, 255, (...texts) => texts.join("")),
  CONCAT: whole(1, 255, (args, surroundings) => {
    const texts = textsIn(args, surroundings);
    return isFault(texts) ? texts : texts.join("");
  }),
  TEXTJOIN: whole(3, 255, ([delimiter, ignoreEmpty, ...args], surroundings) => {
    const between = textsIn([delimiter ?? null], surroundings);
    const skips = singleBoolean(ignoreEmpty, true, surroundings);
    const texts = textsIn(args, surroundings);
    if (isFault(texts)) return texts;
    if (isFault(between)) return between;
    const kept = texts.filter((text) => skips !== true || text !== "");
    return kept.map((text, at) => (at === 0 ? text : (between[(at - 1) % between.length] ?? "") + text)).join("");
  }),
  VALUE: taking(
    [{ read: (value, culture) => (typeof value === "boolean" ? WRONG_VALUE : toNumber(value, culture)) }],
    (number) => number,
  ),
  TEXT: whole(2, 2, ([value, pattern], { cells, workbook }) =>
    spread([cells(value?.() ?? null), cells(pattern?.() ?? null)], ([one = null, format = null]) =>
      writeText(one, format, workbook.culture),
    ),
  ),
  DOLLAR: ofNumbers(1, 2, writeDollars),
  USDOLLAR: ofNumbers(1, 2, writeDollars),
  CHAR: ofNumbers(1, 1, (code) =>
    code < 1 || code >= 256 ? WRONG_VALUE : (ANSI[Math.trunc(code) - 128] ?? String.fromCharCode(code)),
  ),
  // documented: https://support.microsoft.com/office/ffeb64f5-f131-44c6-b332-5cd72f0659b8
  UNICHAR: ofNumbers(1, 1, (number) => {
    const code = Math.trunc(number);
    if (code < 1 || code > 0x10ffff) return WRONG_VALUE;
    return code >= 0xd800 && code < 0xe000 ? NOT_AVAILABLE : String.fromCodePoint(code);
  }),
  UNICODE: ofTexts(1, 1, (text) => text.codePointAt(0) ?? WRONG_VALUE),
  CODE: ofTexts(1, 1, (text) => (text === "" ? WRONG_VALUE : readAnsi(text))),
  HYPERLINK: ofScalars(1, 2, (link, shown) => shown ?? link),
};
