import { tokenize, tokenTypes } from "@borgar/fx";
import { EXCEL_FUNCTIONS } from "../model/formulas/excel-functions";

/**
 * Functions that are younger than the file format: a file writes them with a prefix.
 * Source: [MS-XLSX] 2.2.2 (formulas), future-function-list
 */
const NEWER = [
  // Excel 2010
  "AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT",
  "CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST",
  "F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.PRECISE GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST LOGNORM.DIST",
  "LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC",
  "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P",
  "STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST",
  // Excel 2013
  "ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA COT COTH CSC",
  "CSCH DAYS DECIMAL ENCODEURL FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC",
  "IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS",
  "SKEW.P UNICHAR UNICODE WEBSERVICE XOR",
  // Excel 2016 and 2019
  "CONCAT FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR IFS MAXIFS",
  "MINIFS SWITCH TEXTJOIN",
  // Excel 2021 and Microsoft 365
  "ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS COPILOT DETECTLANGUAGE DROP EXPAND FIELDVALUE GROUPBY HSTACK IMAGE",
  "IMPORTCSV IMPORTTEXT ISOMITTED LAMBDA LET MAKEARRAY MAP PERCENTOF PIVOTBY RANDARRAY REDUCE REGEXEXTRACT",
  "REGEXREPLACE REGEXTEST SCAN SEQUENCE SORTBY STOCKHISTORY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW TRANSLATE",
  "TRIMRANGE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH",
].flatMap((line) => line.split(" "));

/** These two have a prefix of two parts. */
const NEWEST = ["FILTER", "SORT"];

/** Text, a sheet’s name in quotes, what is within brackets; or a function. */
const FUNCTION =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\])|(?<![\w.])([A-Z][\w.]*)(?=\()/g;

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...NEWER.map((name) => [name, "_xlfn."] as const),
  ...NEWEST.map((name) => [name, "_xlfn._xlws."] as const),
]);

/**
 * A formula as a file writes it.
 * @example addPrefixes("SORT(LET(n,A1,n+1))") // "_xlfn._xlws.SORT(_xlfn.LET(_xlpm.n,A1,_xlpm.n+1))"
 */
export function addPrefixes(formula: string): string {
  const marked = /\b(?:LET|LAMBDA)\(/.test(formula) ? markVariables(formula) : formula;
  return markFunctions(marked)
    .replaceAll(FUNCTION, (all: string, _text?: string, name?: string) => `${PREFIXES.get(name ?? "") ?? ""}${all}`)
    .replaceAll(SPILLED, (all: string, _text?: string, cell?: string) =>
      cell === undefined ? all : `_xlfn.ANCHORARRAY(${cell})`,
    );
}

/** A function that is given to another by its name: `BYROW(A1:B2,SUM)`. */
const markFunctions = (formula: string): string =>
  TAKES_FUNCTION.test(formula)
    ? formula.replaceAll(GIVEN, (all: string, _text?: string, name?: string) =>
        name !== undefined && EXCEL_FUNCTIONS.has(name) ? `_xleta.${all}` : all,
      )
    : formula;

const TAKES_FUNCTION = /\b(?:MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY)\(/;
const GIVEN = /("(?:[^"]|"")*")|(?<=,)([A-Z][A-Z0-9.]+)(?=\))/g;

/** Text, or `A1#`. */
const SPILLED = /("(?:[^"]|"")*")|((?:(?:'(?:[^']|'')*'|[\w.]+)!)?\$?[A-Z]{1,3}\$?\d+)#(?!REF!)/g;

const ANCHOR = /("(?:[^"]|"")*")|_xlfn\.ANCHORARRAY\(([^()]*)\)/g;
const SINGLE = /("(?:[^"]|"")*")|_xlfn\.SINGLE\(([^()]*)\)/g;
const PREFIX = /("(?:[^"]|"")*")|_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\.|_xleta\.|_xlop\.([\w.]+)/g;

/**
 * A formula of a file as Excel shows it.
 * @example removePrefixes("_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))") // "SORT(A1#)"
 */
export const removePrefixes = (formula: string): string =>
  formula.includes("_xl")
    ? formula
        .replaceAll(ANCHOR, (_all, text?: string, cell?: string) => text ?? `${cell}#`)
        .replaceAll(SINGLE, (_, text?: string, cell?: string) => text ?? `@${cell}`)
        .replaceAll(PREFIX, (_, text?: string, optional?: string) => text ?? (optional ? `[${optional}]` : ""))
    : formula;

interface Call {
  readonly name: string;
  /** The index of its first token. */
  readonly start: number;
  readonly given: Set<string>;
  argument: number;
  /** Nothing of the argument was read. */
  isAtStart: boolean;
}

const openCall = (name: string, start: number): Call => ({
  name: name.toUpperCase(),
  start,
  given: new Set(),
  argument: 0,
  isAtStart: true,
});

/** The names that LET and LAMBDA give get their own prefix wherever they are used within the two. */
function markVariables(formula: string): string {
  const tokens = tokenize(formula);
  const marked = new Set<number>();
  const calls: Call[] = [];
  const close = (end: number): void => {
    const call = calls.pop();
    for (let index = call?.start ?? end; call && call.given.size > 0 && index < end; index++) {
      const { type = "", value = "" } = tokens[index] ?? {};
      if (isUse(type) && call.given.has(bare(value))) marked.add(index);
    }
  };

  for (const [index, { type, value }] of tokens.entries()) {
    const call = calls.at(-1);
    const isCalled = tokens[index - 1]?.type === tokenTypes.FUNCTION;
    if (type === tokenTypes.FUNCTION) calls.push(openCall(value, index));
    else if (value === "(" && !isCalled) calls.push(openCall("", index));
    else if (value === ")") close(index);
    else if (value === "," && call) {
      call.argument++;
      call.isAtStart = true;
    } else if (call?.isAtStart && value !== "(" && type !== tokenTypes.WHITESPACE) {
      call.isAtStart = false;
      if (isGiven(call) && isParameter(type, value) && tokens[index + 1]?.value === ",") call.given.add(bare(value));
    }
  }
  return tokens.map(({ value }, index) => (marked.has(index) ? mark(value) : value)).join("");
}

const isGiven = ({ name, argument }: Call): boolean => name === "LAMBDA" || (name === "LET" && argument % 2 === 0);

const isParameter = (type: string, value: string): boolean => type === tokenTypes.REF_NAMED || isOptional(value);

const isUse = (type: string): boolean =>
  [tokenTypes.REF_NAMED, tokenTypes.FUNCTION, tokenTypes.REF_STRUCT].includes(type as never);

const isOptional = (value: string): boolean => /^\[[^[\]@#]+\]$/.test(value);
const bare = (value: string): string => (isOptional(value) ? value.slice(1, -1) : value).toLowerCase();
const mark = (value: string): string => (isOptional(value) ? `_xlop.${value.slice(1, -1)}` : `_xlpm.${value}`);
