import type { AstExpression } from "@borgar/fx";
import type { Cell } from "../../../sheet/cell";
import { invalid } from "../host-error";
import { normaliseFormula } from "../places/references";
import { bareName, EXCEL_FUNCTIONS, readArity } from "./excel-functions";
import { FIRST_CELL, type FormulaShape, parseFormula } from "./parse-formula";
import { findRelativeForm } from "./relative-form";

// documented: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;
const MOST_LEVELS = 64;

/**
 * A formula as Excel keeps it, from one that somebody put into a cell: functions and columns in capitals, blanks
 * around it gone.
 * @throws {HostError} InvalidArgument for what Excel does not take: brackets that do not match, an operator without
 * its operand, a function with too few or too many arguments, more than 8,192 signs or 64 levels
 * @example acceptFormula("=sum(b2:b4)", { row: 4, column: 1 }) // "=SUM(B2:B4)"
 */
export function acceptFormula(formula: string, at: Cell = FIRST_CELL): string {
  if (formula.length > LONGEST_FORMULA) invalid();
  const text = withoutGaps(formula.trim());
  const relative = findRelativeForm(text, at);
  if (!isLegal(parseFormula(text, at, relative).shape)) invalid();
  return relative.isPlain ? text : normaliseFormula(text, isFunction);
}

const isFunction = (name: string): boolean => EXCEL_FUNCTIONS.has(bareName(name));

/** Excel takes `=SUM (A1)` and closes the gap; behind a name it would be an intersection. */
const withoutGaps = (text: string): string =>
  GAP.test(text)
    ? text.replaceAll(CALLED, (all, name?: string) => (name !== undefined && isFunction(name) ? name : all))
    : text;

const GAP = /[A-Za-z\d]\s+\(/;
const CALLED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z\d.]*)\s+(?=\()/gu;

// assumed: an array constant has as many values in each row, as in Excel's own window
const areOfOneLength = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.every((row) => row.length === rows[0]?.length);

const legal = new WeakMap<FormulaShape, boolean>();

/** Asked once for all copies of a formula. */
function isLegal(shape: FormulaShape): boolean {
  let found = legal.get(shape);
  if (found === undefined) legal.set(shape, (found = shape.node !== null && isCallable(shape.node, 0, 0)));
  return found;
}

/** assumed: brackets and signs may be as deep as this */
const DEEPEST = 512;

/** `level` counts the functions around the node, `depth` all that is around it but for the sums that it begins. */
function isCallable(node: AstExpression | null | undefined, level: number, depth: number): boolean {
  if (!node) return true;
  if (depth > DEEPEST) return false;
  const areCallable = (nodes: readonly (AstExpression | null | undefined)[], deeper: number): boolean =>
    nodes.every((one) => isCallable(one, deeper, depth + 1));
  switch (node.type) {
    case "UnaryExpression":
      return areCallable(node.arguments, level);
    case "BinaryExpression": {
      // `1+2+3+…` may be long.
      let left: AstExpression | undefined = node;
      for (; left?.type === "BinaryExpression"; left = left.arguments[0])
        if (!isCallable(left.arguments[1], level, depth + 1)) return false;
      return isCallable(left, level, depth + 1);
    }
    case "ArrayExpression":
      return areOfOneLength(node.elements) && areCallable(node.elements.flat(), level);
    case "LambdaExpression":
      return isCallable(node.body, level + 1, depth + 1);
    case "LetExpression":
      return areCallable([...node.declarations.map(({ init }) => init), node.body], level + 1);
    case "CallExpression": {
      const given = node.arguments as readonly (AstExpression | null)[];
      // What is called may be a LAMBDA itself, other than its type says.
      const name: unknown = node.callee.name;
      const { least, most } = (typeof name === "string" ? readArity(name) : null) ?? ANY;
      return level < MOST_LEVELS && given.length >= least && given.length <= most && areCallable(given, level + 1);
    }
    default:
      return true;
  }
}

const ANY = { least: 0, most: MOST_ARGUMENTS };
