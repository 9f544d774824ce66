import type { Cell } from "../../../sheet/cell";
import { contains } from "../../../sheet/rectangle";
import type { Table } from "../../model/book/table";

/**
 * A formula as a file has it → as Excel shows it: without the prefixes of newer functions and the name of the table
 * it is in, with its equals sign.
 */
export function readFormula(formula: string, cell: Cell, tables: readonly Table[]): string {
  const plain = formula.replaceAll(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "").replaceAll(/\b_xlpm\./g, "");
  const table = tables.find(({ rectangle }) => contains(rectangle, cell));
  if (!table) return `=${plain}`;
  const shortened = outsideOfText(plain, (part) =>
    part.replaceAll(OF_TABLE, (text, name: string, inner: string) => (name === table.name ? shorten(inner) : text)),
  );
  return `=${shortened}`;
}

/** A table's name, which may be missing, and which part of the table is meant. */
const OF_TABLE = /(\w*)\[((?:[^[\]]|\[[^\]]*\])*)\](?![\w'!])/g;

/** `[#This Row],[Owner]` → `[@Owner]`, or `[@[Owner’s name]]` where the column’s name is more than a word. */
function shorten(inner: string): string {
  const [, column] = /^\[#This Row\],\[([^\]]*)\]$/i.exec(inner) ?? [];
  if (column === undefined) return `[${inner}]`;
  return /^[\p{L}\p{N}_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`;
}

/** Functions younger than the file format, which a file writes with a prefix. */
const NEWER_NAMES = (
  "ACOT AGGREGATE BASE CEILING.MATH CONCAT DAYS DECIMAL FILTERXML FLOOR.MATH FORMULATEXT IFNA IFS " +
  "ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE PDURATION RRI SHEET SHEETS STDEV.S STDEV.P SWITCH " +
  "TEXTJOIN UNICHAR UNICODE XLOOKUP XMATCH XOR UNIQUE SORTBY SEQUENCE RANDARRAY LET TEXTSPLIT " +
  "TEXTBEFORE TEXTAFTER VSTACK HSTACK TOCOL TOROW"
).split(" ");

const NEWER = new RegExp(`\\b(${NEWER_NAMES.join("|").replaceAll(".", "\\.")})\\(`, "g");

/** Newer still, with a prefix of two parts. */
const NEWEST = /\b(FILTER|SORT)\(/g;

/** The other way: `[@Owner]` and `[Owner]` become their long forms, which name the table that the cell is in. */
export function writeFormula(formula: string, cell: Cell, tables: readonly Table[]): string {
  const table = tables.find(({ rectangle }) => contains(rectangle, cell));
  return outsideOfText(formula.replace(/^=/, ""), (part) => {
    const long = table
      ? part.replaceAll(OF_TABLE, (_, name: string, inner: string) => lengthen(name || table.name, inner))
      : part;
    return long.replaceAll(NEWER, "_xlfn.$1(").replaceAll(NEWEST, "_xlfn._xlws.$1(");
  });
}

function lengthen(table: string, inner: string): string {
  const [, column] = /^@\[?([^[\]]*)\]?$/.exec(inner) ?? [];
  if (column === undefined) return `${table}[${inner}]`;
  return column === "" ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`;
}

/** Changes a formula but for what stands in it in quotes. */
const outsideOfText = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
