import { type Argument, type FormulaFunction, singleNumber, type Surroundings, whole } from "../function-kinds";
import { fault, isFault, isLambda, type Matrix, OMITTED, type Result, type Scalar, WRONG_VALUE } from "../value";

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

const readMatrix = (argument: Argument | undefined, { cells }: Surroundings): Matrix => cells(argument?.() ?? null);

/** The value so far after each cell, row by row. */
function accumulate([initial, array]: readonly Argument[], call: Call, surroundings: Surroundings): Scalar[][] {
  let total: Result = initial?.() ?? null;
  return readMatrix(array, surroundings).map((row) =>
    row.map((value) => {
      const next = call(total, value);
      total = next;
      return next;
    }),
  );
}

/** The functions that call a LAMBDA: https://support.microsoft.com/office/bd212d27-1cd1-4321-a34a-ccbf254b8b67 */
export const LAMBDAS: Readonly<Record<string, FormulaFunction>> = {
  MAP: withLambda(2, 254, (args, call, surroundings) => {
    const matrices = args.map((argument) => readMatrix(argument, surroundings));
    const rows = Math.max(...matrices.map((matrix) => matrix.length));
    const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
    return Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => {
        const values = matrices.map((matrix) => matrix[row]?.[column]);
        return values.includes(undefined) ? fault("#N/A") : call(...values.map((value) => value ?? null));
      }),
    );
  }),
  REDUCE: whole(3, 3, ([initial, array, lambda], surroundings) => {
    const last = lambda?.() ?? null;
    if (!isLambda(last)) return WRONG_VALUE;
    return readMatrix(array, surroundings)
      .flat()
      .reduce<Result>((total, value) => last.call([total, value]), initial?.() ?? null);
  }),
  SCAN: withLambda(3, 3, accumulate),
  BYROW: withLambda(2, 2, ([array], call, surroundings) => readMatrix(array, surroundings).map((row) => [call([row])])),
  BYCOL: withLambda(2, 2, ([array], call, surroundings) => {
    const matrix = readMatrix(array, surroundings);
    return [(matrix[0] ?? []).map((_, column) => call(matrix.map((row) => [row[column] ?? null])))];
  }),
  MAKEARRAY: withLambda(3, 3, ([rows, columns], call, surroundings) => {
    const [down, right] = [singleNumber(rows, 0, surroundings), singleNumber(columns, 0, surroundings)];
    if (isFault(down)) return down;
    if (isFault(right)) return right;
    if (down < 1 || right < 1) return WRONG_VALUE;
    return Array.from({ length: Math.trunc(down) }, (_row, row) =>
      Array.from({ length: Math.trunc(right) }, (_column, column) => call(row + 1, column + 1)),
    );
  }),
  // documented: https://support.microsoft.com/office/831d6fbc-0f07-40c4-9c5b-9c73fd1d60c1
  ISOMITTED: whole(1, 1, ([argument]) => argument?.() === OMITTED),
};
