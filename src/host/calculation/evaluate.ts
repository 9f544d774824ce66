import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  LambdaExpression,
  ReferenceIdentifier,
} from "@borgar/fx";
import { contains } from "../../sheet/rectangle";
import { findSpill } from "../model/formulas/spills";
import { splitAddress } from "../model/places/address";
import { findName, findSheet } from "../model/places/find-by-name";
import { findAcross, findPlace } from "../model/places/find-place";
import { bound, findIntersection } from "../model/places/rectangles";
import { type Offset, offsetRectangle } from "../model/places/references";
import { findStructuredFrom } from "../model/places/structured";
import { EXCEL_FUNCTIONS } from "./excel-functions";
import { type Argument, spread, type Surroundings } from "./function-kinds";
import { FUNCTIONS } from "./functions";
import { OPERATORS, UNARY } from "./operators";
import { parseFormula } from "./parse-formula";
import { findUniverFunction } from "./univer-functions";
import {
  fault,
  isFault,
  isLambda,
  isPlace,
  isUnion,
  type Lambda,
  NotComputableError,
  type Result,
  type Scalar,
  WRONG_NAME,
  WRONG_NUMBER,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from "./value";

/** Everything a formula is calculated in. */
export interface Scope extends Surroundings {
  /** How far the formula is from the cell that it was written for. */
  readonly moved: Offset;
  /** By LET's names, in lower case. */
  readonly variables: ReadonlyMap<string, Result>;
  /** The names that are being followed, so that one which leads to itself ends. */
  readonly following: readonly string[];
  /** How many LAMBDAs by name are being called within each other. */
  readonly depth: number;
}

export const IN_PLACE: Offset = { down: 0, right: 0 };

/**
 * What a formula comes to; several values where it gives several.
 * @throws {NotComputableError} where it uses what is not calculated here
 */
export function evaluateFormula(formula: string, scope: Scope): Result {
  const { node } = parseFormula(formula);
  if (!node) throw new NotComputableError(formula);
  return isSum(node) ? evaluateLastSum(node, scope) : evaluate(node, scope);
}

const isSum = (node: AstExpression): node is BinaryExpression =>
  node.type === "BinaryExpression" && (node.operator === "+" || node.operator === "-");

/**
 * Where the last step is a sum of numbers that are alike to their 15th digit, Excel takes it for 0: `=1.1-1-0.1`.
 * documented: https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 */
function evaluateLastSum(node: BinaryExpression, scope: Scope): Result {
  const [left, right] = [evaluate(node.arguments[0], scope), evaluate(node.arguments[1], scope)];
  const sum = evaluateBinary(node.operator, left, right, scope);
  return typeof sum === "number" && typeof left === "number" && Math.abs(sum) < Math.abs(left) * 1e-15 ? 0 : sum;
}

/** Nothing between two commas is an empty value. */
function evaluate(node: AstExpression | null | undefined, scope: Scope): Result {
  if (!node) return null;
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return fault(node.value);
    case "ReferenceIdentifier":
      return refer(node, scope);
    case "UnaryExpression":
      return evaluateUnary(node.operator, evaluate(node.arguments[0], scope), scope);
    case "BinaryExpression":
      return evaluateBinary(
        node.operator,
        evaluate(node.arguments[0], scope),
        evaluate(node.arguments[1], scope),
        scope,
      );
    case "ArrayExpression":
      return node.elements.map((row) => row.map((element) => scope.cells(evaluate(element, scope))[0]?.[0] ?? null));
    case "CallExpression":
      return callNode(node, scope);
    case "LambdaExpression":
      return createLambda(node, scope);
    case "LetExpression": {
      const variables = new Map(scope.variables);
      const inner = { ...scope, variables };
      for (const { id, init } of node.declarations)
        variables.set(id.name.toLowerCase(), init ? evaluate(init, inner) : null);
      return evaluate(node.body, inner);
    }
  }
}

function callNode(node: CallExpression, scope: Scope): Result {
  const args = (node.arguments as readonly (AstExpression | null)[]).map(
    (argument): Argument => argument && (() => evaluate(argument, scope)),
  );
  // What is called may be a LAMBDA itself, other than its type says.
  const callee: unknown = node.callee;
  const inner = callee as AstExpression;
  return inner.type === "LambdaExpression" || inner.type === "CallExpression"
    ? callLambda(evaluate(inner, scope), args)
    : call(node.callee.name, args, scope);
}

function callLambda(lambda: Result, args: readonly Argument[]): Result {
  if (isFault(lambda)) return lambda;
  return isLambda(lambda) ? lambda.call(args.map((argument) => argument?.() ?? null)) : WRONG_VALUE;
}

// documented: https://support.microsoft.com/office/bd212d27-1cd1-4321-a34a-ccbf254b8b67
const createLambda = ({ params, body }: LambdaExpression, scope: Scope): Lambda => ({
  call(values) {
    if (values.length !== params.length) return WRONG_VALUE;
    const own = params.map(({ name }, index) => [name.toLowerCase(), values[index] ?? null] as const);
    return evaluate(body, { ...scope, variables: new Map([...scope.variables, ...own]) });
  },
});

/** A LAMBDA that has a name: LET's, or one of the workbook's; null where there is none. */
function findLambda(name: string, scope: Scope): (() => Result) | null {
  const variable = scope.variables.get(name.toLowerCase());
  if (variable !== undefined) return () => variable;
  const defined = findName(scope.workbook, scope.place.sheet, name);
  if (!defined) return null;
  const inner = { ...scope, moved: IN_PLACE, variables: new Map(), following: [], depth: scope.depth + 1 };
  return () => (scope.depth > MOST_DEPTH ? WRONG_NUMBER : evaluateFormula(defined.formula, inner));
}

/** assumed: about as deep as Excel goes */
const MOST_DEPTH = 500;

function call(name: string, args: readonly Argument[], scope: Scope): Result {
  const bare = name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
  const lambda = FUNCTIONS[bare] ? null : findLambda(name, scope);
  if (lambda) return callLambda(lambda(), args);
  const known = FUNCTIONS[bare] ?? findUniverFunction(bare);
  // What an add-in brings has a name that begins like this in a file; it may be there in Excel.
  if (!known && (EXCEL_FUNCTIONS.has(bare) || /^_XL(L|UDF)\./.test(bare))) throw new NotComputableError(bare);
  if (!known) return WRONG_NAME;
  if (args.length < known.least || args.length > known.most) return WRONG_VALUE;
  return known.run(args, scope);
}

/** A1, a table's columns, a defined name or a variable of LET. */
function refer({ value: text, kind }: ReferenceIdentifier, scope: Scope): Result {
  const variable = scope.variables.get(text.toLowerCase());
  if (variable !== undefined) return variable;
  const { workbook, place, moved } = scope;
  if (kind === "table") return findStructuredFrom(workbook, place.sheet, place.rectangle, text) ?? WRONG_REFERENCE;
  const found = findPlace(workbook, place.sheet, text) ?? findAcross(workbook, text);
  const { sheet, address } = splitAddress(text);
  if (found && ("areas" in found || moved === IN_PLACE || kind === "name")) return found;
  if (found) {
    const rectangle = offsetRectangle(address, found.rectangle, moved);
    return rectangle ? { sheet: found.sheet, rectangle } : WRONG_REFERENCE;
  }
  const name = findName(workbook, sheet === null ? place.sheet : findSheet(workbook, sheet), address);
  if (!name || scope.following.includes(name.name)) return sheet !== null && !name ? WRONG_REFERENCE : WRONG_NAME;
  return evaluateFormula(name.formula, { ...scope, moved: IN_PLACE, following: [...scope.following, name.name] });
}

function evaluateUnary(operator: string, operand: Result, scope: Scope): Result {
  if (operator === "@") return intersectImplicitly(operand, scope);
  if (operator === "#") return spilled(operand);
  const run = UNARY[operator];
  if (!run) throw new NotComputableError(operator);
  return spread([scope.cells(operand)], ([value = null]) => run(value));
}

/** `B2#`: all that the formula in B2 fills. */
function spilled(operand: Result): Result {
  if (!isPlace(operand)) return WRONG_REFERENCE;
  const spill = findSpill(operand.sheet, operand.rectangle);
  return spill ? { sheet: operand.sheet, rectangle: spill.rectangle } : WRONG_REFERENCE;
}

function evaluateBinary(operator: string, left: Result, right: Result, scope: Scope): Result {
  if (operator === ",") return unite(left, right);
  if (operator === ":" || operator === " ") return combine(operator, left, right);
  const run = OPERATORS[operator];
  if (!run) throw new NotComputableError(operator);
  return spread([scope.cells(left), scope.cells(right)], ([a = null, b = null]) =>
    isFault(a) ? a : isFault(b) ? b : run(a, b),
  );
}

/** `(A1:A3,C1)` */
function unite(left: Result, right: Result): Result {
  const areas = [left, right].flatMap((side) => (isUnion(side) ? side.areas : isPlace(side) ? [side] : []));
  return areas.length < 2 ? WRONG_REFERENCE : { areas };
}

function combine(operator: string, left: Result, right: Result): Result {
  if (!isPlace(left) || !isPlace(right) || left.sheet !== right.sheet) return WRONG_REFERENCE;
  const rectangle =
    operator === ":" ? bound(left.rectangle, right.rectangle) : findIntersection(left.rectangle, right.rectangle);
  return rectangle ? { sheet: left.sheet, rectangle } : fault("#NULL!");
}

/** Of several cells the one in the formula's own row or column. */
function intersectImplicitly(result: Result, { place, cells }: Scope): Scalar {
  if (!isPlace(result)) return cells(result)[0]?.[0] ?? null;
  const { row, column, rows, columns } = result.rectangle;
  const own = place.rectangle;
  const at = {
    row: rows === 1 ? row : own.row,
    column: columns === 1 ? column : own.column,
  };
  return contains(result.rectangle, at)
    ? (cells({ sheet: result.sheet, rectangle: { ...at, rows: 1, columns: 1 } })[0]?.[0] ?? null)
    : WRONG_VALUE;
}
