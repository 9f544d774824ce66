import { wildcards } from "../criteria";
import {
  type Argument,
  forEachOf,
  type FormulaFunction,
  isSingle,
  single,
  singleBoolean,
  singleNumber,
  spread,
  type Surroundings,
  whole,
} from "../function-kinds";
import {
  compare,
  isFault,
  isPlace,
  isUnion,
  type Matrix,
  NOT_AVAILABLE,
  type Result,
  type Scalar,
  toNumber,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from "../value";

/** The index of the value that equals, text whatever its case and with wildcards; -1 where there is none. */
function findEqual(values: readonly Scalar[], wanted: Scalar): number {
  if (typeof wanted === "string" && /[?*~]/.test(wanted)) {
    const pattern = wildcards(wanted);
    return values.findIndex((value) => typeof value === "string" && pattern.test(value));
  }
  return values.findIndex(
    (value) =>
      value !== null && !isFault(value) && typeof value === typeof (wanted ?? 0) && compare(value, wanted) === 0,
  );
}

/** The index of the last value that is not beyond the wanted one; the values stand in order. */
function findNearest(values: readonly Scalar[], wanted: Scalar, order: 1 | -1): number {
  let found = -1;
  for (const [index, value] of values.entries()) {
    if (value === null || isFault(value) || typeof value !== typeof (wanted ?? 0)) continue;
    if (compare(value, wanted) * order > 0) break;
    found = index;
  }
  return found;
}

const column = (matrix: Matrix, index: number): Scalar[] => matrix.map((row) => row[index] ?? null);

const transpose = (matrix: Matrix): Matrix => (matrix[0] ?? []).map((_, index) => column(matrix, index));

/** `turn` makes rows of columns for the one that looks along a row. */
const ofTable = (turn: (matrix: Matrix) => Matrix): FormulaFunction =>
  forEachOf(
    [0, 2],
    whole(3, 4, ([value, table, index, nearest], surroundings) => {
      const wanted = single(value, surroundings);
      const matrix = turn(surroundings.cells(table?.() ?? null));
      const which = singleNumber(index, 1, surroundings);
      const isNear = singleBoolean(nearest, true, surroundings);
      if (isFault(wanted)) return wanted;
      if (isFault(which)) return which;
      if (isFault(isNear)) return isNear;
      if (which < 1) return WRONG_VALUE;
      if (which > (matrix[0]?.length ?? 0)) return WRONG_REFERENCE;
      const row = isNear ? findNearest(column(matrix, 0), wanted, 1) : findEqual(column(matrix, 0), wanted);
      return row < 0 ? NOT_AVAILABLE : (matrix[row]?.[which - 1] ?? null);
    }),
  );

/** A part of a place stays a place, so that it can be referred to. */
export function pick(result: Result, row: number, columnIndex: number, surroundings: Surroundings): Result {
  // The cells of a place are not looked at yet: only the one that is picked may be.
  const matrix = isPlace(result) ? [] : surroundings.cells(result);
  const size = isPlace(result) ? result.rectangle : { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
  // Of a single row, the one index counts along it.
  const [r, c] = size.rows === 1 && columnIndex === 0 && row > 0 && size.columns > 1 ? [1, row] : [row, columnIndex];
  if (r < 0 || c < 0 || r > size.rows || c > size.columns) return WRONG_REFERENCE;
  if (isPlace(result)) {
    const { sheet, rectangle } = result;
    return {
      sheet,
      rectangle: {
        row: rectangle.row + Math.max(0, r - 1),
        rows: r === 0 ? rectangle.rows : 1,
        column: rectangle.column + Math.max(0, c - 1),
        columns: c === 0 ? rectangle.columns : 1,
      },
    };
  }
  const rows = r === 0 ? matrix : matrix.slice(r - 1, r);
  return rows.map((line) => (c === 0 ? line : line.slice(c - 1, c)));
}

const size = (way: "rows" | "columns"): FormulaFunction =>
  whole(1, 1, ([argument], { cells }) => {
    const result = argument?.() ?? null;
    if (isPlace(result)) return result.rectangle[way];
    const matrix = cells(result);
    return way === "rows" ? matrix.length : (matrix[0]?.length ?? 0);
  });

const position = (way: "row" | "column"): FormulaFunction =>
  whole(0, 1, ([argument], { place }) => {
    const result = argument ? argument() : place;
    if (!isPlace(result)) return WRONG_VALUE;
    const { rectangle } = result;
    const first = rectangle[way] + 1;
    if (way === "row")
      return rectangle.rows === 1 ? first : Array.from({ length: rectangle.rows }, (_, index) => [first + index]);
    return rectangle.columns === 1 ? first : [Array.from({ length: rectangle.columns }, (_, index) => first + index)];
  });

const line = (argument: Argument | undefined, { cells }: Surroundings): Scalar[] => cells(argument?.() ?? null).flat();

export const LOOKUPS: Readonly<Record<string, FormulaFunction>> = {
  VLOOKUP: ofTable((matrix) => matrix),
  HLOOKUP: ofTable(transpose),
  MATCH: forEachOf(
    [0],
    whole(2, 3, ([value, among, kind], surroundings) => {
      const wanted = single(value, surroundings);
      const values = line(among, surroundings);
      const way = singleNumber(kind, 1, surroundings);
      if (isFault(wanted)) return wanted;
      if (isFault(way)) return way;
      const index = way === 0 ? findEqual(values, wanted) : findNearest(values, wanted, way > 0 ? 1 : -1);
      return index < 0 ? NOT_AVAILABLE : index + 1;
    }),
  ),
  INDEX: forEachOf(
    [1, 2],
    whole(2, 4, ([from, row, col, area], surroundings) => {
      const [r, c] = [singleNumber(row, 0, surroundings), singleNumber(col, 0, surroundings)];
      if (isFault(r)) return r;
      const which = singleNumber(area, 1, surroundings);
      if (isFault(which)) return which;
      const areas = from?.() ?? null;
      const one = isUnion(areas) ? areas.areas[Math.trunc(which) - 1] : which >= 1 && which < 2 ? areas : undefined;
      if (one === undefined) return WRONG_REFERENCE;
      return isFault(c) ? c : pick(one, Math.trunc(r), Math.trunc(c), surroundings);
    }),
  ),
  CHOOSE: whole(2, 255, ([index, ...choices], { cells, workbook }) => {
    const which = cells(index?.() ?? null);
    if (isSingle(which)) {
      const at = toNumber(which[0]?.[0] ?? null, workbook.culture);
      if (isFault(at)) return at;
      const choice = choices[Math.trunc(at) - 1];
      return choice === undefined ? WRONG_VALUE : (choice?.() ?? null);
    }
    return spread([which, ...choices.map((choice) => cells(choice?.() ?? null))], ([one = null, ...values]) => {
      const at = toNumber(one, workbook.culture);
      return isFault(at) ? at : (values[Math.trunc(at) - 1] ?? WRONG_VALUE);
    });
  }),
  ROWS: size("rows"),
  COLUMNS: size("columns"),
  ROW: position("row"),
  COLUMN: position("column"),
  TRANSPOSE: whole(1, 1, ([argument], { cells }) => transpose(cells(argument?.() ?? null))),
};
