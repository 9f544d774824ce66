import type { Cell } from "../../../sheet/cell";
import { COLUMNS, ROWS } from "../book/sheet";

/** A formula with its references written by their distance, so that a copied formula has the form of its original. */
export interface RelativeForm {
  /** Two formulas in two cells with the same form are copies of each other. */
  readonly form: string;
  /** It is as Excel writes it: no small letters outside of text, no sheet's name in quotes. */
  readonly isPlain: boolean;
}

/**
 * The relative form of a formula in a cell. It is asked for every formula that is written, so it looks at each sign
 * once.
 * @example findRelativeForm("=B4*$C$1", D4).form === findRelativeForm("=B5*$C$1", D5).form
 */
export function findRelativeForm(formula: string, at: Cell): RelativeForm {
  const { length } = formula;
  let form = "";
  let kept = 0;
  let isPlain = true;
  let index = 1;
  while (index < length) {
    const code = formula.charCodeAt(index);
    if (code === QUOTE) index = skipQuoted(formula, index, '"');
    else if (code === APOSTROPHE) {
      index = skipQuoted(formula, index, "'");
      isPlain = false;
    } else if (code === BRACKET) {
      index = skipBrackets(formula, index);
      isPlain = false;
    } else if (isWordSign(code)) {
      const start = index;
      for (let sign = code; isWordSign(sign); sign = formula.charCodeAt(++index)) if (isSmall(sign)) isPlain = false;
      const word = readWord(formula, start, index, at);
      if (word === null) continue;
      form += formula.slice(kept, start) + word.text;
      index = kept = word.end;
    } else index++;
  }
  return { form: kept === 0 ? formula : form + formula.slice(kept), isPlain };
}

const QUOTE = 34;
const APOSTROPHE = 39;
const BRACKET = 91;
const COLON = 58;
const OPEN = 40;
const EXCLAMATION = 33;
const DOLLAR = 36;

/** Letters, digits, `$`, `.`, `_`, `?`, `\`, and all that is not of ASCII. */
const isWordSign = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 97 && code <= 122) ||
  code === DOLLAR ||
  code === 46 ||
  code === 95 ||
  code === 63 ||
  code === 92 ||
  code > 127;

const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || code > 127;

/** Behind the end of a text in quotes, in which a quote is written twice. */
function skipQuoted(formula: string, start: number, quote: string): number {
  let end = formula.indexOf(quote, start + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

/** Behind the bracket that closes this one; an apostrophe takes the sign after it as it is. */
function skipBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const sign = formula[index];
    if (sign === "'") index++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

interface Word {
  readonly text: string;
  /** Behind the word. */
  readonly end: number;
}

/** A reference by its distance; null for what is none: a function, a sheet, a name, a number. */
function readWord(formula: string, start: number, end: number, at: Cell): Word | null {
  const next = formula.charCodeAt(end);
  if (next === OPEN || next === EXCLAMATION) return null;
  if (next === COLON) return readArea(formula, start, end, at);
  const text = relativeCell(formula, start, end, at);
  return text === null ? null : { text, end };
}

/** `B2:D4`, `B:D` or `2:4`; of `Q1:Q4!B2` nothing, as these are sheets. */
function readArea(formula: string, start: number, middle: number, at: Cell): Word | null {
  let end = middle + 1;
  while (isWordSign(formula.charCodeAt(end))) end++;
  const next = formula.charCodeAt(end);
  if (next === EXCLAMATION) return null;
  const first = relativeCell(formula, start, middle, at);
  if (first !== null) return { text: first, end: middle };
  const [from, to] = [relativeLine(formula, start, middle, at), relativeLine(formula, middle + 1, end, at)];
  return next === OPEN || from === null || to === null ? null : { text: `${from}:${to}`, end };
}

/** The text between two places as a cell; null for what is none. */
function relativeCell(formula: string, start: number, end: number, at: Cell): string | null {
  let index = start;
  const isColumnFixed = formula.charCodeAt(index) === DOLLAR;
  if (isColumnFixed) index++;
  let column = 0;
  const letters = index;
  for (let code = formula.charCodeAt(index); isLetter(code) && index < end; code = formula.charCodeAt(++index))
    column = column * 26 + (code & 31);
  if (index === letters || index - letters > 3 || index === end) return null;
  const isRowFixed = formula.charCodeAt(index) === DOLLAR;
  if (isRowFixed) index++;
  const row = readDigits(formula, index, end);
  if (row < 1 || row > ROWS || column > COLUMNS) return null;
  const down = isRowFixed ? `=${row - 1}` : row - 1 - at.row;
  return `\u0001${down},${isColumnFixed ? `=${column - 1}` : column - 1 - at.column}`;
}

/** The text between two places as a whole column or row; null for what is none. */
function relativeLine(formula: string, start: number, end: number, at: Cell): string | null {
  const isFixed = formula.charCodeAt(start) === DOLLAR;
  const from = isFixed ? start + 1 : start;
  let column = 0;
  for (let index = from; index < end; index++) {
    const code = formula.charCodeAt(index);
    if (!isLetter(code)) {
      column = 0;
      break;
    }
    column = column * 26 + (code & 31);
  }
  if (column > 0) return column > COLUMNS ? null : `\u0002${isFixed ? `=${column - 1}` : column - 1 - at.column}`;
  const row = readDigits(formula, from, end);
  return row < 1 || row > ROWS ? null : `\u0003${isFixed ? `=${row - 1}` : row - 1 - at.row}`;
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** 0 for what is no number, or begins with a nought. */
function readDigits(formula: string, start: number, end: number): number {
  if (start >= end || end - start > 7 || formula.charCodeAt(start) === 48) return 0;
  let number = 0;
  for (let index = start; index < end; index++) {
    const digit = formula.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}
