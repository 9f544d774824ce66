import type { Culture } from "./culture";
import { findLanguage, invert, type Language } from "./language";

const TEXT = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`'(?:[^']|'')*'`;
const WORD = String.raw`[\p{L}_][\p{L}\p{N}_.?]*`;

/** What a formula is made of, as far as a language or a culture writes it otherwise. */
const tokens = (decimal: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<kept>${TEXT}|${SHEET}|\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_.(]))`,
      String.raw`(?<error>#[^\s"(),;+*&=<>\]}\-]+[!?]|#N/[AD]|#NV)`,
      String.raw`(?<part>(?<=\[)#[^\]]+)`,
      String.raw`(?<called>${WORD})(?=\()`,
      String.raw`(?<word>${WORD})`,
      String.raw`(?<number>\d+(?:${decimal}\d*)?(?:[eE][+-]?\d+)?|${decimal}\d+)`,
      String.raw`(?<sign>[,;.\\{}[\]])`,
    ].join("|"),
    "gu",
  );

const ENGLISH = tokens(String.raw`\.`);

interface Signs {
  readonly list: string;
  readonly columns: string;
  readonly rows: string;
}

/** The names, numbers and signs of one way to write formulas in those of another. */
function translate(
  formula: string,
  pattern: RegExp,
  from: Signs,
  to: Signs,
  word: (kind: "called" | "word" | "error" | "part" | "number", text: string) => string,
): string {
  let isArray = false;
  let depth = 0;
  return formula.replaceAll(pattern, (all, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups.kept !== undefined) return all;
    if (groups.sign === "[") depth++;
    if (groups.sign === "]") depth--;
    if (groups.sign === "{" || groups.sign === "}") isArray = groups.sign === "{";
    if (groups.sign !== undefined) {
      if (isArray) return all === from.columns ? to.columns : all === from.rows ? to.rows : all;
      // Between the brackets of a reference, but not within the name of a column.
      return all === from.list && depth < 2 ? to.list : all;
    }
    if (groups.part !== undefined) return word("part", all);
    if (depth > 0) return all;
    for (const kind of ["called", "word", "error", "number"] as const)
      if (groups[kind] !== undefined) return word(kind, all);
    return all;
  });
}

const ENGLISH_SIGNS: Signs = { list: ",", columns: ",", rows: ";" };

const signsOf = ({ listSeparator }: Culture, { columnSeparator }: Language): Signs => ({
  list: listSeparator,
  columns: columnSeparator,
  rows: ";",
});

/**
 * A formula in the user's language and with the user's separators.
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulaslocal-member
 * @example toLocalFormula("=SUM(A1,1.5)", german) // "=SUMME(A1;1,5)"
 */
export function toLocalFormula(formula: string, culture: Culture): string {
  if (isEnglish(culture)) return formula;
  const language = findLanguage(culture.name);
  return translate(formula, ENGLISH, ENGLISH_SIGNS, signsOf(culture, language), (kind, text) => {
    if (kind === "called") return language.functions.get(text) ?? booleanOf(text, language) ?? text;
    if (kind === "word") return booleanOf(text, language) ?? text;
    if (kind === "number") return text.replace(".", culture.decimalSeparator);
    return (kind === "error" ? language.errors : language.parts).get(text) ?? text;
  });
}

/**
 * The other way.
 * @example fromLocalFormula("=SUMME(A1;1,5)", german) // "=SUM(A1,1.5)"
 */
export function fromLocalFormula(formula: string, culture: Culture): string {
  if (isEnglish(culture)) return formula;
  const language = findLanguage(culture.name);
  const { functions, errors, parts } = invertedOf(language);
  const pattern = tokens(culture.decimalSeparator === "." ? String.raw`\.` : culture.decimalSeparator);
  return translate(formula, pattern, signsOf(culture, language), ENGLISH_SIGNS, (kind, text) => {
    const capitals = text.toUpperCase();
    if (kind === "called") return functions.get(capitals) ?? text;
    if (kind === "word") return capitals === language.true ? "TRUE" : capitals === language.false ? "FALSE" : text;
    if (kind === "number") return text.replace(culture.decimalSeparator, ".");
    return (kind === "error" ? errors : parts).get(capitals) ?? text;
  });
}

const booleanOf = (text: string, language: Language): string | null =>
  text === "TRUE" ? language.true : text === "FALSE" ? language.false : null;

/** Formulas are written as in the United States. */
const isEnglish = ({ decimalSeparator, listSeparator, name }: Culture): boolean =>
  decimalSeparator === "." && listSeparator === "," && findLanguage(name).true === "TRUE";

type Inverted = Pick<Language, "functions" | "errors" | "parts">;

const inverted = new WeakMap<Language, Inverted>();

function invertedOf(language: Language): Inverted {
  let found = inverted.get(language);
  if (!found) {
    const functions = new Map([...invert(language.functions), [language.true, "TRUE"], [language.false, "FALSE"]]);
    found = { functions, errors: invert(language.errors), parts: invert(language.parts) };
    inverted.set(language, found);
  }
  return found;
}
