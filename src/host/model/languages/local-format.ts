import type { Culture } from "./culture";
import { findLanguage, invert } from "./language";

/** What a number format is made of: what is kept, then what a language or a culture writes otherwise. */
const parts = (signs: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<kept>"[^"]*"|\\.|_.|\*.|AM\/PM|A\/P|(?<=h\]?:)m+|m+(?=:s)|e(?=[+-]))`,
      String.raw`(?<bracket>\[[^\]]*\])`,
      String.raw`(?<general>general|standard|estándar)`,
      String.raw`(?<letters>\p{L}+)`,
      String.raw`(?<=[0#?s][${signs}]*)(?<sign>[${signs}])`,
    ].join("|"),
    "giu",
  );

const ENGLISH = parts(".,");

/** The short date of the user's own settings, which a format means by this. */
const SHORT_DATE = /^m\/d\/yy(yy)?/;

/**
 * A number format in the user's language.
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformatlocal-member
 * @example toLocalFormat("#,##0.00", german) // "#.##0,00"
 */
export function toLocalFormat(format: string, culture: Culture): string {
  const { general, dateLetters, colors } = findLanguage(culture.name);
  const letters: Readonly<Record<string, string>> = dateLetters;
  return translate(
    format.replace(SHORT_DATE, readShortDate(culture)),
    ENGLISH,
    (text) => Array.from(text, (letter) => letters[letter.toLowerCase()] ?? letter).join(""),
    (sign) => (sign === "." ? culture.decimalSeparator : culture.thousandsSeparator),
    (color) => colors.get(color) ?? color,
    general,
  );
}

/**
 * The other way.
 * @example fromLocalFormat("TT.MM.JJJJ", german) // "dd.mm.yyyy"
 */
export function fromLocalFormat(format: string, culture: Culture): string {
  const english = translateToEnglish(format, culture);
  return english === readShortDate(culture) ? "m/d/yyyy" : english;
}

function translateToEnglish(format: string, culture: Culture): string {
  const { dateLetters, colors } = findLanguage(culture.name);
  const letters = invert(new Map(Object.entries(dateLetters)));
  const names = invert(colors);
  return translate(
    format,
    parts(`${culture.decimalSeparator}${culture.thousandsSeparator}`),
    (text) => Array.from(text, (letter) => letters.get(letter.toUpperCase()) ?? letter).join(""),
    (sign) => (sign === culture.decimalSeparator ? "." : ","),
    (color) => names.get(color.toUpperCase()) ?? color,
    "General",
  );
}

/**
 * The format in a formula, `TEXT(B4,"TT.MM.JJJJ")`: what is no letter of the user's language is text, even where it
 * is one in English.
 * @example readTextFormat("TT.MM.JJJJ", german) // "dd.mm.yyyy"
 */
export function readTextFormat(format: string, culture: Culture): string {
  const { dateLetters } = findLanguage(culture.name);
  if (culture.name === "en-US") return format;
  const own = Object.values(dateLetters).join("").toLowerCase();
  const foreign = Array.from("dy").filter((letter) => !own.includes(letter));
  const marked = format.replaceAll(FOREIGN, (all, kept?: string) =>
    kept !== undefined || !foreign.includes(all.toLowerCase()) ? all : `\\${all}`,
  );
  return translateToEnglish(marked, culture);
}

const FOREIGN = /("[^"]*"|\\.|\[[^\]]*\]|general|standard|estándar)|[dy]/giu;

const readShortDate = ({ name, shortDatePattern }: Culture): string =>
  name === "en-US" ? "m/d/yyyy" : shortDatePattern.toLowerCase();

function translate(
  format: string,
  pattern: RegExp,
  ofLetters: (text: string) => string,
  ofSign: (sign: string) => string,
  ofColor: (color: string) => string,
  ofGeneral: string,
): string {
  return format.replaceAll(pattern, (all, ...rest: unknown[]) => {
    const { bracket, general, letters, sign } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (bracket !== undefined) return isColor(bracket) ? `[${ofColor(bracket.slice(1, -1))}]` : bracket;
    if (general !== undefined) return ofGeneral;
    if (letters !== undefined) return ofLetters(letters);
    return sign === undefined ? all : ofSign(sign);
  });
}

/** Words, but not hours, minutes or seconds that go on. */
const isColor = (bracket: string): boolean => /^\[\p{L}+\]$/u.test(bracket) && !/^\[([hms])\1*\]$/i.test(bracket);
