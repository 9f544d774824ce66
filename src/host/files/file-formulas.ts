import { bodyOf } from "../model/structured";
import type { Table } from "../model/table";
import type { Cell } from "../../sheet/cell";
import { contains } from "../../sheet/rectangle";

/** A formula as a file has it → as Excel shows it: without the prefixes of newer functions, with its equals sign. */
export const readFormula = (formula: string): string =>
  `=${formula.replaceAll(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "").replaceAll(/\b_xlpm\./g, "")}`;

/** Functions younger than the file format, which a file writes with a prefix. */
const NEWER =
  /\b(ACOT|AGGREGATE|BASE|CEILING\.MATH|CONCAT|DAYS|DECIMAL|FILTERXML|FLOOR\.MATH|FORMULATEXT|IFNA|IFS|ISFORMULA|ISOWEEKNUM|MAXIFS|MINIFS|NUMBERVALUE|PDURATION|RRI|SHEET|SHEETS|STDEV\.S|STDEV\.P|SWITCH|TEXTJOIN|UNICHAR|UNICODE|XLOOKUP|XMATCH|XOR|UNIQUE|SORTBY|SEQUENCE|RANDARRAY|LET|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|VSTACK|HSTACK|TOCOL|TOROW)\(/g;

/** Newer still, with a prefix of two parts. */
const NEWEST = /\b(FILTER|SORT)\(/g;

/** The other way; `[@Owner]` becomes its long form, which needs the table that the cell is in. */
export function writeFormula(formula: string, cell: Cell, tables: readonly Table[]): string {
  const table = tables.find((candidate) => contains(bodyOf(candidate), cell));
  return outsideOfText(formula.replace(/^=/, ""), (part) => {
    const long = table ? part.replaceAll(/(\w*)\[@(?:\[([^\]]+)\]|([^\]]*))\]/g, (_, name: string, first?: string, second?: string) => thisRow(name || table.name, first ?? second ?? "")) : part;
    return long.replaceAll(NEWER, "_xlfn.$1(").replaceAll(NEWEST, "_xlfn._xlws.$1(");
  });
}

const thisRow = (table: string, column: string): string => (column === "" ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`);

/** Changes a formula but for what stands in it in quotes. */
const outsideOfText = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
