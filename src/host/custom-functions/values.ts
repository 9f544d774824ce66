import type { Argument, Surroundings } from "../calculation/function-kinds";
import {
  BUSY,
  type Fault,
  fault,
  isFault,
  isPlace,
  type Matrix,
  type Result,
  type Scalar,
  toBoolean,
  toNumber,
  toText,
  WRONG_NAME,
  WRONG_VALUE,
} from "../calculation/value";
import type { Culture } from "../model/languages/culture";
import { formatPlace } from "./calls";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** What a function is called with, as Office.js takes it. */
export interface Arguments {
  readonly values: readonly unknown[];
  /** Where each of them stands; null for one that stands in no cell. */
  readonly addresses: readonly unknown[];
}

/**
 * The arguments of a call, each in its parameter's type; an error among them is what the cell gets, unless the function
 * takes errors.
 */
export function readArguments(
  { parameters, allowErrorForDataTypeAny = false }: FunctionMetadata,
  given: readonly Argument[],
  surroundings: Surroundings,
): Arguments | Fault {
  const values: unknown[] = [];
  const addresses: unknown[] = [];
  const faults: Fault[] = [];
  const read = (parameter: ParameterMetadata, argument: Argument | undefined): readonly [unknown, string | null] => {
    const result = argument?.() ?? null;
    const takesErrors = allowErrorForDataTypeAny && (parameter.type ?? "any") === "any";
    // documented: an optional parameter that is left out is null:
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
    const value = argument ? readArgument(parameter, result, surroundings, takesErrors) : null;
    if (isFault(value)) faults.push(value);
    return [value, isPlace(result) ? formatPlace(result) : null];
  };
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.repeating === true) {
      const all = given.slice(index).map((argument) => read(parameter, argument));
      values.push(all.map(([value]) => value));
      addresses.push(all.map(([, address]) => address));
    } else {
      const [value, address] = read(parameter, given[index]);
      values.push(value);
      addresses.push(address);
    }
  }
  return faults.find(isBusy) ?? faults[0] ?? { values, addresses };
}

const isBusy = ({ error }: Fault): boolean => error === BUSY.error;

/** A single value, or rows of them. assumed: several cells for a parameter that takes one are #VALUE! */
function readArgument(
  { type = "any", dimensionality = "scalar" }: ParameterMetadata,
  result: Result,
  { cells, workbook }: Surroundings,
  takesErrors: boolean,
): unknown {
  const matrix = cells(result);
  const convert = (value: Scalar): unknown =>
    isFault(value) && takesErrors && !isBusy(value)
      ? { type: "CustomFunctionError", code: value.error }
      : toType(type, value, workbook.culture);
  if (dimensionality !== "matrix")
    return matrix.length === 1 && matrix[0]?.length === 1 ? convert(matrix[0][0] ?? null) : WRONG_VALUE;
  const rows = matrix.map((row) => row.map(convert));
  return rows.flat().find(isFault) ?? rows;
}

/** assumed: an empty cell is 0, "" or FALSE as for any function, and "" where any type is taken */
function toType(type: string, value: Scalar, culture: Culture): string | number | boolean | Fault {
  switch (type) {
    case "number":
      return toNumber(value, culture);
    case "string":
      return toText(value, culture);
    case "boolean":
      return toBoolean(value);
    default:
      return value ?? "";
  }
}

/** What Office.js says of a call: a list, or an object, by its version. */
export interface Outcome {
  readonly id: number;
  readonly result: Result;
}

export function readOutcome(given: unknown): Outcome {
  const [id, succeeded, value, code] = Array.isArray(given) ? (given as readonly unknown[]) : listOutcome(given);
  return { id: Number(id), result: succeeded === true ? readResult(value) : (ERRORS[Number(code)] ?? WRONG_VALUE) };
}

function listOutcome(given: unknown): readonly unknown[] {
  const { id, failed, value, errorCode } = given as Readonly<Record<string, unknown>>;
  return [id, failed !== true, value, errorCode];
}

/** By the numbers that Office.js gives to errors; a function that throws anything else is #VALUE!. */
// documented: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
const ERRORS: Readonly<Record<number, Fault>> = {
  1: fault("#N/A"),
  5: fault("#DIV/0!"),
  6: fault("#NUM!"),
  8: fault("#NULL!"),
  9: WRONG_NAME,
  10: WRONG_NAME,
};

/** https://learn.microsoft.com/javascript/api/excel/excel.errorcellvaluetype */
const ERROR_TYPES: Readonly<Record<string, Fault>> = {
  Div0: fault("#DIV/0!"),
  Name: WRONG_NAME,
  NotAvailable: fault("#N/A"),
  Null: fault("#NULL!"),
  Num: fault("#NUM!"),
  Ref: fault("#REF!"),
};

/** assumed: a list that is not a list of rows of one length is #VALUE! */
function readResult(value: unknown): Result {
  if (!Array.isArray(value)) return readScalar(value);
  const rows = value as readonly unknown[];
  const isTable = rows.every((row) => Array.isArray(row) && row.length > 0 && row.length === first(rows).length);
  if (rows.length === 0 || !isTable) return WRONG_VALUE;
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(readScalar)) satisfies Matrix;
}

const first = (rows: readonly unknown[]): readonly unknown[] => rows[0] as readonly unknown[];

// documented: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts
/** A data type is its basic value, as in an Excel that does not know it. */
function readScalar(value: unknown): Scalar {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  const { code, errorType, basicValue } = value as Readonly<Record<string, unknown>>;
  if (typeof code === "string") return fault(code);
  if (typeof errorType === "string") return ERROR_TYPES[errorType] ?? WRONG_VALUE;
  return typeof basicValue === "object" ? WRONG_VALUE : readScalar(basicValue ?? WRONG_VALUE.error);
}
