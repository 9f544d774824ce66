import { FRENCH_FUNCTIONS } from "./french-functions";
import { GERMAN_FUNCTIONS } from "./german-functions";
import { SPANISH_FUNCTIONS } from "./spanish-functions";

/** How an Excel in a language writes what formulas and formats are made of. */
export interface Language {
  /** Pairs such as `"SUM:SUMME"`; a function that is in none is called as in English. */
  readonly functions: ReadonlyMap<string, string>;
  readonly true: string;
  readonly false: string;
  /** By the error in English. */
  readonly errors: ReadonlyMap<string, string>;
  /** By the part of a table in English. */
  readonly parts: ReadonlyMap<string, string>;
  /** Between the columns of an array; a semicolon is between its rows. */
  readonly columnSeparator: string;
  /** The number format General. */
  readonly general: string;
  /** The letters for day, month and year in number formats. */
  readonly dateLetters: { readonly d: string; readonly m: string; readonly y: string };
  /** In number formats, in English. */
  readonly colors: ReadonlyMap<string, string>;
  readonly months: readonly string[];
}

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const PARTS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
const COLORS = ["Black", "Blue", "Cyan", "Green", "Magenta", "Red", "White", "Yellow"];

const pairUp = (keys: readonly string[], values: string): ReadonlyMap<string, string> =>
  new Map(values.split("|").map((value, index) => [keys[index] ?? "", value]));

const readPairs = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.flatMap((line) => line.split(" ")).map((pair) => pair.split(":") as [english: string, local: string]));

const ENGLISH: Language = {
  functions: new Map(),
  true: "TRUE",
  false: "FALSE",
  errors: new Map(),
  parts: new Map(),
  columnSeparator: ",",
  general: "General",
  dateLetters: { d: "d", m: "m", y: "y" },
  colors: new Map(),
  months: "January February March April May June July August September October November December".split(" "),
};

/** By the first part of a culture's name. A language is made when it is asked for. */
const LANGUAGES: Readonly<Record<string, () => Language>> = {
  de: () => ({
    functions: readPairs(GERMAN_FUNCTIONS),
    true: "WAHR",
    false: "FALSCH",
    errors: pairUp(ERRORS, "#NULL!|#DIV/0!|#WERT!|#BEZUG!|#NAME?|#ZAHL!|#NV"),
    parts: pairUp(PARTS, "#Alle|#Daten|#Kopfzeilen|#Ergebnisse|#Diese Zeile"),
    columnSeparator: ".",
    general: "Standard",
    dateLetters: { d: "T", m: "M", y: "J" },
    colors: pairUp(COLORS, "Schwarz|Blau|Zyan|Grün|Magenta|Rot|Weiß|Gelb"),
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  }),
  fr: () => ({
    functions: readPairs(FRENCH_FUNCTIONS),
    true: "VRAI",
    false: "FAUX",
    errors: pairUp(ERRORS, "#NUL!|#DIV/0!|#VALEUR!|#REF!|#NOM?|#NOMBRE!|#N/A"),
    parts: pairUp(PARTS, "#Tout|#Données|#En-têtes|#Totaux|#Cette ligne"),
    columnSeparator: ".",
    general: "Standard",
    dateLetters: { d: "j", m: "m", y: "a" },
    colors: pairUp(COLORS, "Noir|Bleu|Cyan|Vert|Magenta|Rouge|Blanc|Jaune"),
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  }),
  es: () => ({
    functions: readPairs(SPANISH_FUNCTIONS),
    true: "VERDADERO",
    false: "FALSO",
    errors: pairUp(ERRORS, "#¡NULO!|#¡DIV/0!|#¡VALOR!|#¡REF!|#¿NOMBRE?|#¡NUM!|#N/D"),
    parts: pairUp(PARTS, "#Todo|#Datos|#Encabezados|#Totales|#Esta fila"),
    columnSeparator: "\\",
    general: "Estándar",
    dateLetters: { d: "d", m: "m", y: "a" },
    colors: pairUp(COLORS, "Negro|Azul|Aguamarina|Verde|Magenta|Rojo|Blanco|Amarillo"),
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  }),
};

const made = new Map<string, Language>();

/**
 * The language of a culture; English for those that are not known here.
 * @example findLanguage("de-AT").true // "WAHR"
 */
export function findLanguage(culture: string): Language {
  const [code = ""] = culture.toLowerCase().split("-");
  let language = made.get(code);
  if (!language) made.set(code, (language = LANGUAGES[code]?.() ?? ENGLISH));
  return language;
}

/** A list the other way round, with its keys in capitals. */
export const invert = (pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(Array.from(pairs, ([english, local]) => [local.toUpperCase(), english]));
