import { type Argument, type FormulaFunction, singleNumber, type Surroundings, whole } from "../function-kinds";
import {
  fault,
  isFault,
  isLambda,
  isPlace,
  NOT_AVAILABLE,
  OMITTED,
  type Result,
  type Scalar,
  WRONG_VALUE,
} from "../value";

/**
 * A value of several would have to fit into one cell:
 * https://support.microsoft.com/office/f3ab6e1f-1c1e-4e5b-8a3b-1f0ae5bd3c6f
 */
const NESTED = fault("#CALC!");

/** Calls a LAMBDA for one cell of the result. */
type Call = (...values: readonly Result[]) => Scalar;

/** The LAMBDA in an argument; its value for one cell is a single one. */
function readCall(argument: Argument | undefined, { cells }: Surroundings): Call | null {
  const lambda = argument?.() ?? null;
  if (!isLambda(lambda)) return null;
  return (...values) => {
    const matrix = cells(lambda.call(values));
    return matrix.length === 1 && matrix[0]?.length === 1 ? (matrix[0][0] ?? null) : NESTED;
  };
}

/** A function whose last argument is a LAMBDA. */
const withLambda = (
  least: number,
  most: number,
  run: (args: readonly Argument[], call: Call, surroundings: Surroundings) => Result,
): FormulaFunction =>
  whole(least, most, (args, surroundings) => {
    const call = readCall(args.at(-1), surroundings);
    return call ? run(args.slice(0, -1), call, surroundings) : WRONG_VALUE;
  });

/**
 * The part of an argument that one call of the LAMBDA gets. Of a place it is a place, so that it can be asked for its
 * row: `BYROW(B2:D9,LAMBDA(row,SUBTOTAL(109,row)))`.
 */
interface Parts {
  readonly rows: number;
  readonly columns: number;
  readonly pick: (row: number, column: number, rows: number, columns: number) => Result;
}

function readParts(argument: Argument | undefined, { cells }: Surroundings): Parts {
  const result = argument?.() ?? null;
  const matrix = cells(result);
  const pick: Parts["pick"] = isPlace(result)
    ? (row, column, rows, columns) => {
        const { sheet, rectangle } = result;
        return { sheet, rectangle: { row: rectangle.row + row, column: rectangle.column + column, rows, columns } };
      }
    : (row, column, rows, columns) =>
        rows === 1 && columns === 1
          ? (matrix[row]?.[column] ?? null)
          : matrix.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0, pick };
}

const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** One after the other, row by row. */
const listParts = ({ rows, columns, pick }: Parts): Result[] =>
  indices(rows).flatMap((row) => indices(columns).map((column) => pick(row, column, 1, 1)));

/** The value so far after each cell, row by row; without an initial value it begins with the first cell. */
function accumulate([initial, array]: readonly Argument[], call: Call, surroundings: Surroundings): Scalar[][] {
  const parts = readParts(array, surroundings);
  let total: Result | undefined = initial?.();
  return indices(parts.rows).map((row) =>
    indices(parts.columns).map((column) => {
      const value = parts.pick(row, column, 1, 1);
      const next = total === undefined ? (surroundings.cells(value)[0]?.[0] ?? null) : call(total, value);
      total = next;
      return next;
    }),
  );
}

/** The functions that call a LAMBDA: https://support.microsoft.com/office/bd212d27-1cd1-4321-a34a-ccbf254b8b67 */
export const LAMBDAS: Readonly<Record<string, FormulaFunction>> = {
  MAP: withLambda(2, 254, (args, call, surroundings) => {
    const all = args.map((argument) => readParts(argument, surroundings));
    const rows = Math.max(...all.map((parts) => parts.rows));
    const columns = Math.max(...all.map((parts) => parts.columns));
    return indices(rows).map((row) =>
      indices(columns).map((column) =>
        all.every((parts) => row < parts.rows && column < parts.columns)
          ? call(...all.map(({ pick }) => pick(row, column, 1, 1)))
          : NOT_AVAILABLE,
      ),
    );
  }),
  REDUCE: whole(3, 3, ([initial, array, lambda], surroundings) => {
    const last = lambda?.() ?? null;
    if (!isLambda(last)) return WRONG_VALUE;
    const values = listParts(readParts(array, surroundings));
    const add = (total: Result, value: Result): Result => last.call([total, value]);
    return initial ? values.reduce(add, initial()) : values.reduce(add);
  }),
  SCAN: withLambda(3, 3, accumulate),
  BYROW: withLambda(2, 2, ([array], call, surroundings) => {
    const { rows, columns, pick } = readParts(array, surroundings);
    return indices(rows).map((row) => [call(pick(row, 0, 1, columns))]);
  }),
  BYCOL: withLambda(2, 2, ([array], call, surroundings) => {
    const { rows, columns, pick } = readParts(array, surroundings);
    return [indices(columns).map((column) => call(pick(0, column, rows, 1)))];
  }),
  MAKEARRAY: withLambda(3, 3, ([rows, columns], call, surroundings) => {
    const [down, right] = [singleNumber(rows, 0, surroundings), singleNumber(columns, 0, surroundings)];
    if (isFault(down)) return down;
    if (isFault(right)) return right;
    if (down < 1 || right < 1) return WRONG_VALUE;
    return indices(Math.trunc(down)).map((row) =>
      indices(Math.trunc(right)).map((column) => call(row + 1, column + 1)),
    );
  }),
  // documented: https://support.microsoft.com/office/831d6fbc-0f07-40c4-9c5b-9c73fd1d60c1
  ISOMITTED: whole(1, 1, ([argument]) => argument?.() === OMITTED),
};
