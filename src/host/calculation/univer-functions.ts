import { EXCEL_FUNCTIONS } from "../model/formulas/excel-functions";
import type { FormulaFunction, Surroundings } from "./function-kinds";
import { loadUniver, type Univer, type UniverFunction, type UniverValue } from "./load-univer";
import {
  fault,
  isFault,
  isPlace,
  type Matrix,
  NotComputableError,
  type Result,
  type Scalar,
  WRONG_NUMBER,
} from "./value";

/**
 * A function of Univer, which stands behind our own; null where it has none of this name, or one that needs more than
 * its arguments.
 * @example findUniverFunction("PMT")?.run([() => 0.05 / 12, () => 60, () => 1000], surroundings) // -18.87…
 */
export function findUniverFunction(name: string): FormulaFunction | null {
  if (!EXCEL_FUNCTIONS.has(name) || UNFIT.has(name)) return null;
  let found = described.get(name);
  if (found === undefined) described.set(name, (found = describe(name)));
  return found;
}

const described = new Map<string, FormulaFunction | null>();

/** They give other values than Excel, or show what no cell can hold. */
const UNFIT: ReadonlySet<string> = new Set(["IMAGE"]);

const MOST_ARGUMENTS = 255;

function describe(name: string): FormulaFunction | null {
  const univer = loadUniver();
  const create = univer.functions.get(name);
  const one = create?.();
  if (!create || !one || one.needsReferenceObject || one.needsSheetsInfo || one.needsFormulaDataModel || one.isAsync())
    return null;
  return {
    least: Math.max(0, one.minParams),
    most: one.maxParams < 0 ? MOST_ARGUMENTS : one.maxParams,
    run: (args, surroundings) =>
      run(
        name,
        create(),
        args.map((argument) => toUniver(argument?.() ?? null, surroundings, univer)),
      ),
  };
}

/** @throws {NotComputableError} where Univer fails, or returns something that is not a value of Excel */
function run(name: string, called: UniverFunction, values: readonly UniverValue[]): Result {
  let result: UniverValue;
  try {
    result = called.calculate(...values);
  } catch {
    throw new NotComputableError(name);
  }
  return fromUniver(result, name);
}

function toUniver(result: Result, { cells }: Surroundings, univer: Univer): UniverValue {
  const matrix = cells(result);
  const isOne = matrix.length === 1 && matrix[0]?.length === 1;
  if (isOne && (isPlace(result) || !Array.isArray(result))) return toValue(matrix[0]?.[0] ?? null, univer);
  return univer.createArray(matrix.map((row) => row.map((value) => toValue(value, univer))));
}

function toValue(value: Scalar, univer: Univer): UniverValue {
  if (value === null) return univer.createEmpty();
  if (isFault(value)) return univer.createError(value.error);
  if (typeof value === "number") return univer.createNumber(value);
  return typeof value === "boolean" ? univer.createBoolean(value) : univer.createText(value);
}

function fromUniver(value: UniverValue, name: string): Result {
  if (typeof value.isArray !== "function") throw new NotComputableError(name);
  if (!value.isArray()) return toScalar(value, name);
  const matrix: Matrix = (value.getArrayValue?.() ?? []).map((row) =>
    row.map((one) => (one ? toScalar(one, name) : null)),
  );
  if (!matrix[0]?.length) throw new NotComputableError(name);
  return matrix;
}

/** Errors of Univer alone. */
const FOREIGN = /^#(CYCLE|ERROR|CONNECT|GETTING_DATA)/;

function toScalar(value: UniverValue, name: string): Scalar {
  const plain = value.getValue();
  if (value.isError()) {
    if (typeof plain !== "string" || FOREIGN.test(plain)) throw new NotComputableError(name);
    return fault(plain);
  }
  if (value.isNull()) return null;
  if (typeof plain === "number") return Number.isFinite(plain) ? plain : WRONG_NUMBER;
  if (typeof plain === "string" || typeof plain === "boolean") return plain;
  throw new NotComputableError(name);
}
