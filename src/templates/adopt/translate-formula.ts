import { findCell, formatColumn } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";

/** Where a cell is in the new sheet; null where it is not moved. */
export type Move = (cell: Cell) => Cell | null;

/**
 * A formula as it says the same in another sheet, its cells where they are there; null where it cannot: it refers to a
 * cell that is not moved, to a range over several columns, to a table or a name, or it may fill more than its own cell.
 * What it refers to in other sheets stays.
 *
 * @example
 * translateFormula("=D5+14", ({ row, column }) => ({ row: row + 3, column: column + 1 })) // "=E8+14"
 * translateFormula("=XLOOKUP(A5,Costs[Step],Costs[Sum])", …) // null
 */
export function translateFormula(formula: string, move: Move): string | null {
  const tokens = readTokens(formula.slice(1));
  const said: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? "";
    const kind = readKind(token);
    if (kind === "refused") return null;
    if (kind === "sheet") {
      const end = tokens[i + 2] === ":" ? i + 3 : i + 1;
      if (tokens.slice(i + 1, end + 1).some((one) => one !== ":" && readKind(one) !== "cell")) return null;
      said.push(...tokens.slice(i, end + 1));
      i = end;
    } else if (kind === "cell") {
      const to = tokens[i + 1] === ":" ? tokens[i + 2] : undefined;
      const moved = to === undefined ? moveCell(token, move) : moveRange(token, to, move);
      if (moved === null) return null;
      said.push(moved);
      if (to !== undefined) i += 2;
    } else if (token === ":") return null;
    else said.push(token);
  }
  return `=${said.join("")}`;
}

/** Texts, sheets, numbers, cells, names and functions; any other sign stands for itself. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!`,
    String.raw`[\p{L}_][\p{L}\p{N}_.]*!`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(.])`,
    String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\$]*\(?`,
    ".",
  ].join("|"),
  "isuy",
);

function readTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) tokens.push(found[0]);
  return tokens;
}

type Kind = "cell" | "sheet" | "refused" | "plain";

function readKind(token: string): Kind {
  if (token.endsWith("!")) return "sheet";
  if (token.startsWith('"')) return "plain";
  if (findCell(token)) return "cell";
  if (/^[[\]{}#@']/u.test(token)) return "refused";
  if (!/^[\p{L}_\\$]/u.test(token)) return "plain";
  return SCALAR.has(token.toUpperCase()) ? "plain" : "refused";
}

/** Functions whose result is one value and does not depend on where they stand. */
const SCALAR: ReadonlySet<string> = new Set(
  (
    "TRUE FALSE IF( IFS( IFERROR( IFNA( AND( OR( NOT( SUM( SUMIF( SUMIFS( COUNT( COUNTA( COUNTBLANK( COUNTIF( " +
    "COUNTIFS( AVERAGE( AVERAGEIF( MIN( MAX( ROUND( ROUNDUP( ROUNDDOWN( INT( ABS( MOD( TODAY( NOW( DATE( DATEVALUE( " +
    "DATEDIF( DAY( MONTH( YEAR( WEEKDAY( WEEKNUM( ISOWEEKNUM( WORKDAY( NETWORKDAYS( EDATE( EOMONTH( DAYS( TEXT( " +
    "VALUE( LEFT( RIGHT( MID( LEN( TRIM( UPPER( LOWER( PROPER( CONCAT( CONCATENATE( TEXTJOIN( SUBSTITUTE( REPLACE( " +
    "FIND( SEARCH( REPT( CHAR( HYPERLINK( ISBLANK( ISNUMBER( ISTEXT( ISERROR( SWITCH( CHOOSE( VLOOKUP( MATCH( " +
    "TRUE( FALSE("
  ).split(" "),
);

function moveCell(text: string, move: Move): string | null {
  const cell = findCell(text);
  const to = cell && move(cell);
  if (!to) return null;
  const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)/i.exec(text) ?? [];
  return `${column}${formatColumn(to.column)}${row}${String(to.row + 1)}`;
}

/** Only within a column: its cells stay together. */
function moveRange(from: string, to: string, move: Move): string | null {
  const [first, last] = [from, to].map(findCell);
  if (!first || first.column !== last?.column) return null;
  const moved = [from, to].map((text) => moveCell(text, move));
  return moved.includes(null) ? null : moved.join(":");
}
