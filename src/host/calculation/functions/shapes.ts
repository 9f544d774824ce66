import { type FormulaFunction, singleBoolean, singleNumber, type Surroundings, whole } from "../function-kinds";
import { type Fault, isFault, isPlace, type Matrix, type Result, WRONG_VALUE } from "../value";
import { NOTHING_LEFT } from "./arrays";

type Arguments = Parameters<FormulaFunction["run"]>[0];

/** The numbers of lines that the arguments name, from 0; negative ones count from the end. */
function readLines(args: Arguments, count: number, { cells }: Surroundings): number[] | Fault {
  const lines: number[] = [];
  for (const value of args.flatMap((argument) => cells(argument?.() ?? null).flat())) {
    if (isFault(value)) return value;
    const line = Math.trunc(Number(value));
    if (!(Math.abs(line) >= 1 && Math.abs(line) <= count)) return WRONG_VALUE;
    lines.push(line > 0 ? line - 1 : count + line);
  }
  return lines;
}

function fillAtRandom(args: Arguments, surroundings: Surroundings): Result {
  const numbers = [1, 1, 0, 1].map((standard, at) => singleNumber(args[at], standard, surroundings));
  const isWhole = singleBoolean(args[4], false, surroundings);
  const wrong = [...numbers, isWhole].find(isFault);
  if (wrong) return wrong;
  const [rows = 1, columns = 1, least = 0, most = 1] = numbers.map(Number);
  if (rows < 1 || columns < 1 || least > most) return WRONG_VALUE;
  if (isWhole === true && !(Number.isInteger(least) && Number.isInteger(most))) return WRONG_VALUE;
  const draw = (): number =>
    isWhole === true ? least + Math.floor(Math.random() * (most - least + 1)) : least + Math.random() * (most - least);
  return Array.from({ length: Math.trunc(rows) }, () => Array.from({ length: Math.trunc(columns) }, draw));
}

/** Without the empty rows or columns at its edges: 1 those before, 2 those behind, 3 both. */
function trim(matrix: Matrix, rows: number, columns: number): Matrix {
  const isFilledRow = (row: Matrix[number]): boolean => row.some((value) => value !== null);
  const isFilledColumn = (column: number): boolean => matrix.some((row) => (row[column] ?? null) !== null);
  const width = matrix[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, column) => column).filter(isFilledColumn);
  const top = rows & BEFORE ? matrix.findIndex(isFilledRow) : 0;
  const bottom = rows & BEHIND ? matrix.findLastIndex(isFilledRow) : matrix.length - 1;
  const left = columns & BEFORE ? (filled[0] ?? width) : 0;
  const right = columns & BEHIND ? (filled.at(-1) ?? -1) : width - 1;
  return top < 0 ? [] : matrix.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

const BEFORE = 1;
const BEHIND = 2;

/** The functions that choose among the rows and columns of several values. */
export const SHAPES: Readonly<Record<string, FormulaFunction>> = {
  // documented: https://support.microsoft.com/office/bf117976-2722-4466-9b9a-1c01ed9aebff
  CHOOSECOLS: whole(2, 255, ([array, ...wanted], surroundings) => {
    const matrix = surroundings.cells(array?.() ?? null);
    const columns = readLines(wanted, matrix[0]?.length ?? 0, surroundings);
    return isFault(columns) ? columns : matrix.map((row) => columns.map((column) => row[column] ?? null));
  }),
  // documented: https://support.microsoft.com/office/51ace882-9bab-4a44-9625-7274ef7507a3
  CHOOSEROWS: whole(2, 255, ([array, ...wanted], surroundings) => {
    const matrix = surroundings.cells(array?.() ?? null);
    const rows = readLines(wanted, matrix.length, surroundings);
    return isFault(rows) ? rows : rows.map((row) => matrix[row] ?? []);
  }),
  // documented: https://support.microsoft.com/office/21261e55-3bec-4885-86a6-8b0a47fd4d33
  RANDARRAY: whole(0, 5, fillAtRandom),
  // documented: https://support.microsoft.com/office/d7812248-3bc5-4c6b-901c-1afa9564f999
  TRIMRANGE: whole(1, 3, ([range, rows, columns], surroundings) => {
    const [r, c] = [singleNumber(rows, 3, surroundings), singleNumber(columns, 3, surroundings)];
    if (isFault(r)) return r;
    if (isFault(c)) return c;
    const result = range?.() ?? null;
    const matrix = surroundings.cells(result);
    if (!isPlace(result) && isFault(matrix[0]?.[0] ?? null)) return matrix;
    if (![r, c].every((one) => one >= 0 && one < 4)) return WRONG_VALUE;
    const trimmed = trim(matrix, Math.trunc(r), Math.trunc(c));
    return (trimmed[0]?.length ?? 0) > 0 ? trimmed : NOTHING_LEFT;
  }),
};
