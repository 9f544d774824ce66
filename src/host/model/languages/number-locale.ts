import { addLocale, getLocale } from "numfmt";

/**
 * The short names of months and days in an Excel of a language, which are those of Windows: `Apr`, where others write
 * `Apr.`.
 * assumed: as Windows lists them for the language's own country
 */
const SHORT_NAMES: Readonly<Record<string, { readonly months: string; readonly days: string }>> = {
  de: { months: "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez", days: "So Mo Di Mi Do Fr Sa" },
  fr: { months: "janv févr mars avr mai juin juil août sept oct nov déc", days: "dim lun mar mer jeu ven sam" },
  es: { months: "ene feb mar abr may jun jul ago sep oct nov dic", days: "dom lun mar mié jue vie sáb" },
};

const known = new Set<string>();

/**
 * The locale by whose names and signs a number format is written, for a culture.
 * @example format("d mmm", 46113, { locale: readNumberLocale("de-DE") }) // "1 Apr"
 */
export function readNumberLocale(culture: string): string {
  const [language = ""] = culture.toLowerCase().split("-");
  const names = SHORT_NAMES[language];
  if (!names || known.has(culture)) return culture;
  addLocale({ ...getLocale(culture), mmm: names.months.split(" "), ddd: names.days.split(" ") }, culture);
  known.add(culture);
  return culture;
}

/**
 * A number format for a library that would take the country of a currency sign for the language of the whole number.
 * assumed: as in LibreOffice, the signs of thousands and decimals stay those of the user's own settings
 * @example dropCountries("[$€-407] #,##0.00") // "[$€] #,##0.00"
 */
export const dropCountries = (format: string): string => format.replaceAll(CURRENCY_OF_A_COUNTRY, "[$$$1]");

/** `[$-407]` alone is the language of a date. */
const CURRENCY_OF_A_COUNTRY = /\[\$([^\]-]+)-[^\]]*\]/g;
