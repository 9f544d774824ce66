import { contains } from "../../sheet/rectangle";
import { findSpill } from "../model/formulas/spills";
import { bound, findIntersection } from "../model/places/rectangles";
import { spread } from "./function-kinds";
import { OPERATORS, UNARY } from "./operators";
import type { Scope } from "./scope";
import {
  fault,
  isFault,
  isPlace,
  isUnion,
  NotComputableError,
  type Result,
  type Scalar,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from "./value";

/** `-A1`, `A1%`, `@A1:A9` and `A1#`. */
export function applyToOne(operator: string, operand: Result, scope: Scope): Result {
  if (operator === "@") return intersectImplicitly(operand, scope);
  if (operator === "#") return spilled(operand);
  const run = UNARY[operator];
  if (!run) throw new NotComputableError(operator);
  return spread([scope.cells(operand)], ([value = null]) => run(value, scope.workbook.culture));
}

/** `B2#`: all that the formula in B2 fills. */
function spilled(operand: Result): Result {
  if (!isPlace(operand)) return isFault(operand) ? operand : WRONG_REFERENCE;
  const spill = findSpill(operand.sheet, operand.rectangle);
  return spill ? { sheet: operand.sheet, rectangle: spill.rectangle } : WRONG_REFERENCE;
}

/** `A1+B1` and its like, and what makes places of places. */
export function applyToTwo(operator: string, left: Result, right: Result, scope: Scope): Result {
  if (operator === ",") return unite(left, right);
  if (operator === ":" || operator === " ") return combine(operator, left, right);
  // assumed: several places at once are no value
  if (isUnion(left) || isUnion(right)) return WRONG_VALUE;
  const run = OPERATORS[operator];
  if (!run) throw new NotComputableError(operator);
  const { culture } = scope.workbook;
  const apply = (one: Scalar, other: Scalar): Scalar =>
    isFault(one) ? one : isFault(other) ? other : run(one, other, culture);
  const a = readSingle(left, scope);
  const b = readSingle(right, scope);
  if (a !== undefined && b !== undefined) return apply(a, b);
  return spread([scope.cells(left), scope.cells(right)], ([one = null, other = null]) => apply(one, other));
}

/** Undefined for what may be several values. */
function readSingle(result: Result, { read }: Scope): Scalar | undefined {
  if (typeof result !== "object" || result === null || isFault(result)) return result;
  if (!isPlace(result)) return undefined;
  const { sheet, rectangle } = result;
  return rectangle.rows === 1 && rectangle.columns === 1 ? read(sheet, rectangle) : undefined;
}

/** `(A1:A3,C1)` */
function unite(left: Result, right: Result): Result {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  const areas = [left, right].flatMap((side) => (isUnion(side) ? side.areas : isPlace(side) ? [side] : []));
  return areas.length < 2 ? WRONG_REFERENCE : { areas };
}

function combine(operator: string, left: Result, right: Result): Result {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
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
