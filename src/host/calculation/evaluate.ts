import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  LambdaExpression,
  ReferenceIdentifier,
} from "@borgar/fx";
import { bareName, EXCEL_FUNCTIONS } from "../model/formulas/excel-functions";
import { IN_PLACE, parseFormula } from "../model/formulas/parse-formula";
import { splitAddress } from "../model/places/address";
import { type Area, moveRectangle } from "../model/places/area";
import { findName, findSheet } from "../model/places/find-by-name";
import { findAcross, findPlace } from "../model/places/find-place";
import { findStructuredFrom } from "../model/places/structured";
import { applyToOne, applyToTwo } from "./apply-operators";
import { findBrought } from "./brought-functions";
import type { Argument } from "./function-kinds";
import { FUNCTIONS } from "./functions";
import type { Scope } from "./scope";
import { findUniverFunction } from "./univer-functions";
import {
  fault,
  isFault,
  isLambda,
  type Lambda,
  NotComputableError,
  OMITTED,
  type Result,
  WRONG_NAME,
  WRONG_NUMBER,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from "./value";

/**
 * What the formula of a scope comes to; several values where it gives several.
 * @throws {NotComputableError} where it uses what is not calculated here
 */
export function evaluateFormula(scope: Scope): Result {
  const { node } = scope.shape;
  if (!node) throw new NotComputableError("What the formula says");
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
  const sum = applyToTwo(node.operator, left, right, scope);
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
      return applyToOne(node.operator, evaluate(node.arguments[0], scope), scope);
    case "BinaryExpression":
      return evaluateLeftToRight(node, scope);
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
        variables.set(bareParameter(id.name), init ? evaluateAsFunction(init, inner) : null);
      return evaluate(node.body, inner);
    }
  }
}

/** `1+2+3+…` may be longer than functions can call each other. */
function evaluateLeftToRight(node: BinaryExpression, scope: Scope): Result {
  const steps: BinaryExpression[] = [];
  let left: AstExpression | undefined = node;
  for (; left?.type === "BinaryExpression"; left = left.arguments[0]) steps.push(left);
  let result = evaluate(left, scope);
  for (const { operator, arguments: sides } of steps.reverse())
    result = applyToTwo(operator, result, evaluate(sides[1], scope), scope);
  return result;
}

function callNode(node: CallExpression, scope: Scope): Result {
  const args = (node.arguments as readonly (AstExpression | null)[]).map(
    (argument): Argument => argument && (() => evaluate(argument, scope)),
  );
  // What is called may be a LAMBDA itself, other than its type says.
  const callee: unknown = node.callee;
  const inner = callee as AstExpression;
  if (inner.type === "LambdaExpression" || inner.type === "CallExpression")
    return callLambda(evaluate(inner, scope), args);
  const { name } = node.callee;
  const last = node.arguments.at(-1);
  if (last && TAKE_FUNCTIONS.has(name)) args[args.length - 1] = () => evaluateAsFunction(last, scope);
  return call(name, args, scope);
}

/** Their last argument is a LAMBDA. */
const TAKE_FUNCTIONS: ReadonlySet<string> = new Set(["MAP", "REDUCE", "SCAN", "BYROW", "BYCOL", "MAKEARRAY"]);

function callLambda(lambda: Result, args: readonly Argument[]): Result {
  if (isFault(lambda)) return lambda;
  return isLambda(lambda) ? lambda.call(args.map((argument) => (argument ? argument() : OMITTED))) : WRONG_VALUE;
}

// documented: https://support.microsoft.com/office/bd212d27-1cd1-4321-a34a-ccbf254b8b67
const createLambda = ({ params, body }: LambdaExpression, scope: Scope): Lambda => ({
  call(values) {
    const needed = params.findLastIndex(({ name }) => !scope.shape.optional.has(name.toLowerCase())) + 1;
    if (values.length > params.length || values.length < needed) return WRONG_VALUE;
    const own = params.map(({ name }, index) => [bareParameter(name), values[index] ?? OMITTED] as const);
    return evaluate(body, { ...scope, variables: new Map([...scope.variables, ...own]) });
  },
});

/** In files the names of LET and LAMBDA have a prefix. */
const bareParameter = (name: string): string => name.toLowerCase().replace(/^_xlpm\./, "");

/** A LAMBDA that has a name: LET's, or one of the workbook's; null where there is none. */
function findLambda(name: string, scope: Scope): (() => Result) | null {
  const variable = scope.variables.get(bareParameter(name));
  if (variable !== undefined) return () => variable;
  const defined = findName(scope.workbook, scope.place.sheet, name);
  if (!defined) return null;
  const inner = { ...scope, ...parseFormula(defined.formula), variables: new Map(), following: [] };
  return () => (scope.depth > MOST_DEPTH ? WRONG_NUMBER : evaluateFormula({ ...inner, depth: scope.depth + 1 }));
}

/** assumed: about as deep as Excel goes */
const MOST_DEPTH = 500;

/** Calls a function by its bare name. */
function call(name: string, args: readonly Argument[], scope: Scope): Result {
  const lambda = FUNCTIONS[name] ? null : findLambda(name, scope);
  if (lambda) return callLambda(lambda(), args);
  const known = FUNCTIONS[name] ?? findUniverFunction(name) ?? findBrought(scope.workbook, name);
  // What an add-in brings has a name that begins like this in a file; it may be there in Excel.
  if (!known && (EXCEL_FUNCTIONS.has(name) || /^_XL(L|UDF)\./.test(name))) throw new NotComputableError(name);
  if (!known) return WRONG_NAME;
  if (args.length < known.least || args.length > known.most) return WRONG_VALUE;
  return known.run(args, scope);
}

/** A1, a table's columns, a defined name or a variable of LET. */
function refer({ value: text, kind }: ReferenceIdentifier, scope: Scope): Result {
  const { workbook, place } = scope;
  const area = scope.shape.areas.get(text);
  if (area) return findCells(area, scope);
  const variable = scope.variables.get(bareParameter(text));
  if (variable !== undefined) return variable;
  if (kind === "table") return findStructuredFrom(workbook, place.sheet, place.rectangle, text) ?? WRONG_REFERENCE;
  const found = findPlace(workbook, place.sheet, text) ?? findAcross(workbook, text);
  if (found) return found;
  const { sheet, address } = splitAddress(text);
  if (sheet !== null && /\[|\.xl\w+$/i.test(sheet) && !findSheet(workbook, sheet))
    throw new NotComputableError(OTHER_WORKBOOK);
  const name = findName(workbook, sheet === null ? place.sheet : findSheet(workbook, sheet), address);
  if (!name || scope.following.includes(name.name)) return sheet !== null && !name ? WRONG_REFERENCE : WRONG_NAME;
  const following = [...scope.following, name.name];
  return evaluateFormula({ ...scope, ...parseFormula(name.formula), following });
}

/** Its file is not open, and Excel keeps what it last read of it. */
const OTHER_WORKBOOK = "What is in another workbook";

function findCells({ sheet: name, rectangle, isFixed }: Area, { workbook, place, moved }: Scope): Result {
  if (name?.includes("[")) throw new NotComputableError(OTHER_WORKBOOK);
  const sheet = name === null ? place.sheet : findSheet(workbook, name);
  const cells = moved === IN_PLACE ? rectangle : moveRectangle(rectangle, isFixed, moved);
  return sheet && cells ? { sheet, rectangle: cells } : WRONG_REFERENCE;
}

/**
 * Where a LAMBDA is asked for, the name of a function alone is one: `BYROW(B2:D9,SUM)`.
 * documented: https://support.microsoft.com/office/5e08ae8c-6800-4b72-b623-c41773611505
 */
function evaluateAsFunction(node: AstExpression, scope: Scope): Result {
  const result = evaluate(node, scope);
  if (result !== WRONG_NAME || node.type !== "ReferenceIdentifier") return result;
  const name = bareName(node.value.replace(/^_xleta\./i, ""));
  if (!FUNCTIONS[name] && !EXCEL_FUNCTIONS.has(name)) return result;
  return {
    call: (values) =>
      call(
        name,
        values.map((value) => () => value),
        scope,
      ),
  };
}
