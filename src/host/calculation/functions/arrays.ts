import { type FormulaFunction, singleNumber } from "../function-kinds";
import {
  compare,
  fault,
  isFault,
  type Matrix,
  type Result,
  type Scalar,
  toBoolean,
  toNumber,
  WRONG_VALUE,
} from "../value";

/**
 * documented: where nothing is left, and nothing is to stand for it:
 * https://support.microsoft.com/office/f4f7cb66-82eb-4767-8f7c-4877ad80c759
 */
export const NOTHING_LEFT = fault("#CALC!");

const transposed = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));

const isTrue = (value: Scalar): boolean => toBoolean(value) === true;

/** A whole number; `standard` where nothing was given. */
function readWhole(result: Result | undefined, cells: (result: Result) => Matrix, standard: number): number {
  const value = result === undefined || result === null ? standard : toNumber(cells(result)[0]?.[0] ?? null);
  return isFault(value) ? NaN : Math.trunc(value);
}

const readWholes = (result: Result | undefined, cells: (result: Result) => Matrix, standard: number): number[] =>
  result === undefined || result === null
    ? [standard]
    : cells(result)
        .flat()
        .map((value) => readWhole(value, cells, standard));

/** Errors come behind all values. */
const compareInOrder = (a: Scalar, b: Scalar): number =>
  isFault(a) || isFault(b) ? Number(isFault(a)) - Number(isFault(b)) : compare(a, b);

const sameRow = (a: readonly Scalar[], b: readonly Scalar[]): boolean =>
  a.length === b.length && a.every((value, index) => compare(value, b[index] ?? null) === 0);

/**
 * The functions that give several values at once:
 * https://support.microsoft.com/office/205c6b06-03ba-4151-89a1-87a7eb36e531
 */
export const ARRAYS = {
  FILTER: {
    least: 2,
    most: 3,
    run([array, include, ifEmpty], { cells }) {
      const matrix = cells(array?.() ?? null);
      const wanted = cells(include?.() ?? null);
      const byRows = wanted.length === matrix.length && (wanted[0]?.length ?? 0) === 1;
      if (!byRows && !(wanted.length === 1 && wanted[0]?.length === matrix[0]?.length)) return WRONG_VALUE;
      const kept = byRows
        ? matrix.filter((_, row) => isTrue(wanted[row]?.[0] ?? null))
        : matrix.map((row) => row.filter((_, column) => isTrue(wanted[0]?.[column] ?? null)));
      return (kept[0]?.length ?? 0) > 0 ? kept : ifEmpty ? ifEmpty() : NOTHING_LEFT;
    },
  },
  SORT: {
    least: 1,
    most: 4,
    run([array, index, order, byColumn], { cells }) {
      const across = isTrue(cells(byColumn?.() ?? null)[0]?.[0] ?? null);
      const matrix = cells(array?.() ?? null);
      const lines = across ? transposed(matrix) : matrix;
      const keys = readWholes(index?.(), cells, 1).map((key) => key - 1);
      const directions = readWholes(order?.(), cells, 1);
      const isKey = (key: number): boolean => key >= 0 && key < (lines[0]?.length ?? 0);
      if (!keys.every(isKey) || !directions.every((one) => Math.abs(one) === 1)) return WRONG_VALUE;
      const sorted = lines.toSorted((a, b) => {
        for (const [at, key] of keys.entries()) {
          const [x, y] = [a[key] ?? null, b[key] ?? null];
          // Empty cells come last, whatever the order.
          if (x === null || y === null) {
            if (x !== y) return x === null ? 1 : -1;
            continue;
          }
          const difference = compareInOrder(x, y) * (directions[at] ?? directions[0] ?? 1);
          if (difference !== 0) return difference;
        }
        return 0;
      });
      return across ? transposed(sorted) : sorted;
    },
  },
  UNIQUE: {
    least: 1,
    most: 3,
    run([array, byColumn, exactlyOnce], { cells }) {
      const across = isTrue(cells(byColumn?.() ?? null)[0]?.[0] ?? null);
      const once = isTrue(cells(exactlyOnce?.() ?? null)[0]?.[0] ?? null);
      const matrix = cells(array?.() ?? null);
      const lines = across ? transposed(matrix) : matrix;
      const kept = lines.filter((line, at) =>
        once
          ? lines.filter((other) => sameRow(other, line)).length === 1
          : lines.findIndex((other) => sameRow(other, line)) === at,
      );
      if (kept.length === 0) return NOTHING_LEFT;
      return across ? transposed(kept) : kept;
    },
  },
  SEQUENCE: {
    least: 1,
    most: 4,
    run([rows, columns, start, step], surroundings) {
      const [down, right, first, by] = [
        readWhole(rows?.(), surroundings.cells, 1),
        readWhole(columns?.(), surroundings.cells, 1),
        singleNumber(start, 1, surroundings),
        singleNumber(step, 1, surroundings),
      ];
      if (isFault(first) || isFault(by) || !(down >= 0 && right >= 0)) return WRONG_VALUE;
      if (down === 0 || right === 0) return NOTHING_LEFT;
      return Array.from({ length: down }, (_, row) =>
        Array.from({ length: right }, (__, column) => first + by * (row * right + column)),
      );
    },
  },
} as const satisfies Record<string, FormulaFunction>;
