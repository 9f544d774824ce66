import { type AstExpression, parse, tokenize, tokenTypes } from "@borgar/fx";
import type { Cell } from "../../../sheet/cell";
import { type Area, findArea, type Offset } from "../places/area";
import { bareName } from "./excel-functions";
import { findRelativeForm } from "./relative-form";

/** A formula taken apart. Formulas that are copies of each other share one. */
export interface FormulaShape {
  /** Null where it cannot be read. Its functions have their bare names. */
  readonly node: AstExpression | null;
  /** Its references to cells, by how they are written. */
  readonly areas: ReadonlyMap<string, Area>;
  /** Its other references: names, parts of tables, cells of several sheets, as they are written. */
  readonly names: readonly string[];
  /** It has a function whose value changes though no cell did. */
  readonly isVolatile: boolean;
  /** The parameters of LAMBDAs that may be left out, in small letters. */
  readonly optional: ReadonlySet<string>;
}

export interface ParsedFormula {
  readonly shape: FormulaShape;
  /** How far the formula is from the one that was taken apart. */
  readonly moved: Offset;
}

interface HomeShape extends FormulaShape {
  readonly home: Cell;
}

const byForm = new Map<string, HomeShape>();
const MOST_KEPT = 250_000;

/** Where a formula is read that is in no cell, such as a name's. */
export const FIRST_CELL: Cell = { row: 0, column: 0 };

/**
 * Takes a formula apart; copies of one are taken apart once, as long columns of them are calculated again and again.
 * `form` is its relative form, where that is known.
 * @example parseFormula("=B4*2", { row: 3, column: 2 }).shape.areas.get("B4") // the cell B4
 */
export function parseFormula(
  formula: string,
  at: Cell = FIRST_CELL,
  { form } = findRelativeForm(formula, at),
): ParsedFormula {
  let shape = byForm.get(form);
  if (!shape) {
    if (byForm.size >= MOST_KEPT) byForm.clear();
    byForm.set(form, (shape = { ...takeApart(formula), home: { row: at.row, column: at.column } }));
  }
  const { home } = shape;
  const isHome = home.row === at.row && home.column === at.column;
  return { shape, moved: isHome ? IN_PLACE : { down: at.row - home.row, right: at.column - home.column } };
}

export const IN_PLACE: Offset = { down: 0, right: 0 };

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
  tokenTypes.REF_TERNARY,
];

// documented:
// https://learn.microsoft.com/office/client-developer/excel/excel-recalculation#volatile-and-non-volatile-functions
// assumed: SHEET, SHEETS and what goes over several sheets, too, as sheets may be moved
const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO|SHEETS?)\s*\(|:[^:!"']*'?!/i;

/** They may look at other cells than those that they name. */
const RESIZING = /\b(?:SUMIF|AVERAGEIF)\s*\(/i;

/** Whether the cells to add up are not as many as those that are compared: the formula then looks at others. */
function resizes(node: AstExpression | null | undefined, areas: ReadonlyMap<string, Area>): boolean {
  if (!node) return false;
  if (node.type === "LetExpression")
    return [...node.declarations.map(({ init }) => init), node.body].some((one) => resizes(one, areas));
  if (node.type === "LambdaExpression") return resizes(node.body, areas);
  if (!("arguments" in node)) return false;
  const given = node.arguments as readonly (AstExpression | null)[];
  if (node.type === "CallExpression" && RESIZING.test(`${node.callee.name}(`)) {
    const [compared, , added] = given.map((one) => one && "value" in one && areas.get(String(one.value))?.rectangle);
    if (given[2] && (!compared || !added || compared.rows !== added.rows || compared.columns !== added.columns))
      return true;
  }
  return given.some((one) => resizes(one, areas));
}

/** Text; cells whose sheet or place is gone: `Plan!#REF!`, `#REF!B4:C9`; or a table's columns: `Steps[#REF!]`. */
const BROKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<cells>(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?#REF!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)`,
    String.raw`(?<columns>[\p{L}\p{N}_.]*\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\])`,
  ].join("|"),
  "giu",
);

/** The parser knows a broken reference by its error alone. */
const plainErrors = (formula: string): string =>
  formula.includes("#REF!")
    ? formula.replaceAll(BROKEN, (all, cells?: string, columns?: string) =>
        cells !== undefined || columns?.includes("#REF!") ? "#REF!" : all,
      )
    : formula;

/** Text, or where a workbook is: `'C:\\Plans\\[Spring.xlsx]Steps'!A1`. */
const FOLDER = /("(?:[^"]|"")*")|'[^'[\]]*[\\/](?=\[[^\]]*\][^']*'!)/g;

/** The parser knows another workbook by its name alone. */
const withoutFolders = (formula: string): string =>
  formula.includes("[") ? formula.replaceAll(FOLDER, (_, text?: string) => text ?? "'") : formula;

function takeApart(formula: string): FormulaShape {
  const tokens = tokenize(withoutFolders(plainErrors(formula)));
  for (const token of tokens) if (token.type === tokenTypes.FUNCTION) token.value = bareName(token.value);
  const optional = takeOptional(tokens);
  const references = tokens.filter(({ type }) => REFERENCES.includes(type)).map(({ value }) => value);
  const areas = references.flatMap((text) => {
    const area = findArea(text);
    return area ? [[text, area] as const] : [];
  });
  const node = findNode(tokens);
  const byText = new Map(areas);
  return {
    node,
    areas: byText,
    names: references.filter((text) => !findArea(text)),
    isVolatile: VOLATILE.test(formula) || (RESIZING.test(formula) && resizes(node, byText)),
    optional,
  };
}

type Tokens = ReturnType<typeof tokenize>;

/** `LAMBDA(x,[y],x)`: the parser gets `y` without its brackets. */
function takeOptional(tokens: Tokens): ReadonlySet<string> {
  const optional = new Set<string>();
  let isParameter = false;
  for (const token of tokens) {
    if (token.type === tokenTypes.FUNCTION) isParameter = token.value === "LAMBDA";
    else if (isParameter && token.type === tokenTypes.REF_STRUCT && /^\[[^[\]@#]+\]$/.test(token.value)) {
      token.value = token.value.slice(1, -1);
      token.type = tokenTypes.REF_NAMED;
      optional.add(token.value.toLowerCase());
    } else if (![tokenTypes.OPERATOR, tokenTypes.REF_NAMED, tokenTypes.WHITESPACE].includes(token.type as never))
      isParameter = false;
  }
  return optional;
}

function findNode(tokens: Tokens): AstExpression | null {
  try {
    return parse(tokens);
  } catch {
    return null;
  }
}
