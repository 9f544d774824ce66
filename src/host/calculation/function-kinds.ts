import type { Workbook } from "../model/book/workbook";
import type { Culture } from "../model/languages/culture";
import type { Place } from "../model/places/place";
import {
  type Fault,
  isFault,
  type Matrix,
  NOT_AVAILABLE,
  type Result,
  type Scalar,
  toBoolean,
  toNumber,
  toText,
} from "./value";

/** What a function may ask beyond its arguments. */
export interface Surroundings {
  readonly workbook: Workbook;
  /** Today's serial. */
  readonly today: number;
  /** Where the formula stands. */
  readonly place: Place;
  /** The cells of a place, as far as the sheet is filled; a matrix as it is; a single value as one cell. */
  readonly cells: (result: Result) => Matrix;
  /** The formula in the first cell of a place; null where it has none. */
  readonly readFormula: (place: Place) => string | null;
}

/** An argument is calculated when it is asked for; null where nothing stands between the commas. */
export type Argument = (() => Result) | null;

/** A function of formulas. `least` and `most` count its arguments. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly run: (args: readonly Argument[], surroundings: Surroundings) => Result;
}

/** How an argument is read. One with `otherwise` may be left out. */
export interface Reader<Value> {
  readonly read: (value: Scalar, culture: Culture) => Value | Fault;
  readonly otherwise?: Value;
}

export const TEXT: Reader<string> = { read: toText };
export const NUMBER: Reader<number> = { read: toNumber };

/**
 * A function of single values, each read in its own way; where it is given several at once, it gives as many back. An
 * error among them is what comes out.
 *
 * @example
 * taking([TEXT, { ...NUMBER, otherwise: 1 }], (text, count) => text.slice(0, count)) // LEFT
 */
export const taking = <Values extends readonly unknown[]>(
  readers: { readonly [At in keyof Values]: Reader<Values[At]> },
  run: (...values: Values) => Scalar,
): FormulaFunction => ({
  least: readers.filter((reader) => !("otherwise" in reader)).length,
  most: readers.length,
  run: (args, { cells, workbook }) =>
    spread(
      args.map((argument) => cells(argument?.() ?? null)),
      (given) => {
        const values: unknown[] = [];
        for (const [at, { read, otherwise }] of readers.entries()) {
          const value = at < given.length ? read(given[at] ?? null, workbook.culture) : otherwise;
          if (isFault(value)) return value;
          values.push(value);
        }
        return run(...(values as unknown as Values));
      },
    ),
});

/** The same for `least` to `most` arguments that are all read in one way. */
const ofSingles = <Value>(
  { read }: Reader<Value>,
  least: number,
  most: number,
  run: (...values: Value[]) => Scalar,
): FormulaFunction => ({
  least,
  most,
  run: (args, surroundings) =>
    taking<Value[]>(
      args.map(() => ({ read })),
      run,
    ).run(args, surroundings),
});

export const ofNumbers = (least: number, most: number, run: (...values: number[]) => Scalar): FormulaFunction =>
  ofSingles(NUMBER, least, most, run);
export const ofTexts = (least: number, most: number, run: (...values: string[]) => Scalar): FormulaFunction =>
  ofSingles(TEXT, least, most, run);
export const ofScalars = (least: number, most: number, run: (...values: Scalar[]) => Scalar): FormulaFunction =>
  ofSingles<Scalar>({ read: (value) => value }, least, most, run);

/** A function of a single value that also says what it makes of an error. */
export const ofAnything = (run: (value: Scalar) => Scalar): FormulaFunction => ({
  least: 1,
  most: 1,
  run: ([argument], { cells }) => spread([cells(argument?.() ?? null)], ([value = null]) => run(value)),
});

/** A function of all the numbers it is given: of text and booleans only those that are written into the formula. */
export const ofAllNumbers = (run: (numbers: number[]) => Scalar): FormulaFunction => ({
  least: 1,
  most: 255,
  run: (args, surroundings) => {
    const numbers = numbersIn(args, surroundings);
    return isFault(numbers) ? numbers : run(numbers);
  },
});

export function numbersIn(args: readonly Argument[], { cells, workbook }: Surroundings): number[] | Fault {
  const numbers: number[] = [];
  for (const argument of args) {
    const result = argument?.() ?? null;
    const isWritten = typeof result !== "object" || result === null;
    for (const value of cells(result).flat()) {
      if (isFault(value)) return value;
      if (typeof value === "number") numbers.push(value);
      else if (isWritten) {
        const number = toNumber(value, workbook.culture);
        if (isFault(number)) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

/** A function that sees its arguments as they are. */
export const whole = (least: number, most: number, run: FormulaFunction["run"]): FormulaFunction => ({
  least,
  most,
  run,
});

/** The one value of an argument; the first of several. */
export const single = (argument: Argument | undefined, { cells }: Surroundings): Scalar =>
  cells(argument?.() ?? null)[0]?.[0] ?? null;

export const singleText = (argument: Argument | undefined, surroundings: Surroundings): string | Fault =>
  toText(single(argument, surroundings), surroundings.workbook.culture);

export const singleNumber = (
  argument: Argument | undefined,
  otherwise: number,
  surroundings: Surroundings,
): number | Fault => (argument ? toNumber(single(argument, surroundings), surroundings.workbook.culture) : otherwise);

export const singleBoolean = (
  argument: Argument | undefined,
  otherwise: boolean,
  surroundings: Surroundings,
): boolean | Fault => (argument ? toBoolean(single(argument, surroundings)) : otherwise);

/**
 * A function that takes single values at these places among its arguments; where one of them is several values, it
 * gives as many back.
 * @example forEachOf([1], LARGE) // `LARGE(B2:B9,{1,2,3})` gives three values
 */
export const forEachOf = (places: readonly number[], { least, most, run }: FormulaFunction): FormulaFunction => ({
  least,
  most,
  run(args, surroundings) {
    const known = args.map((argument, at): Argument => {
      const result = places.includes(at) && argument ? argument() : null;
      return result === null ? argument : () => result;
    });
    const matrices = known.map((argument, at) =>
      places.includes(at) && argument ? surroundings.cells(argument()) : SINGLE,
    );
    if (matrices.every(isSingle)) return run(known, surroundings);
    return spread(matrices, (values) => {
      const one = known.map((argument, at) => (matrices[at] === SINGLE ? argument : () => values[at] ?? null));
      return surroundings.cells(run(one, surroundings))[0]?.[0] ?? null;
    });
  },
});

const SINGLE: Matrix = [[null]];

export const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;

/**
 * Calls `run` for each cell of matrices laid over each other; a single row, column or cell is repeated, and beyond a
 * smaller one there is #N/A.
 * documented: https://support.microsoft.com/office/7d94a64e-3ff3-4686-9372-ecfd5caa57c7
 */
export function spread(matrices: readonly Matrix[], run: (values: readonly Scalar[]) => Scalar): Result {
  const rows = Math.max(1, ...matrices.map((matrix) => matrix.length));
  const columns = Math.max(1, ...matrices.map((matrix) => matrix[0]?.length ?? 1));
  if (rows === 1 && columns === 1) return run(matrices.map((matrix) => matrix[0]?.[0] ?? null));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => run(matrices.map((matrix) => valueIn(matrix, row, column)))),
  );
}

const valueIn = (matrix: Matrix, row: number, column: number): Scalar => {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? NOT_AVAILABLE : value;
};
