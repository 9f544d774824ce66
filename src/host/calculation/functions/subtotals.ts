import { contains } from "../../../sheet/rectangle";
import type { Sheet } from "../../model/book/sheet";
import type { Place } from "../../model/places/place";
import { type Argument, type FormulaFunction, singleNumber, type Surroundings, whole } from "../function-kinds";
import { findUniverFunction } from "../univer-functions";
import { isFault, isPlace, isUnion, NotComputableError, type Result, type Scalar, WRONG_VALUE } from "../value";
import { COUNTING } from "./counting";
import { MATHEMATICS } from "./mathematics";

// documented: https://support.microsoft.com/office/43b9278e-6aa7-4f17-92b6-e19993fa26df#id0ebbf=windows
const NAMES = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV.S",
  "STDEV.P",
  "SUM",
  "VAR.S",
  "VAR.P",
  "MEDIAN",
  "MODE.SNGL",
  "LARGE",
  "SMALL",
  "PERCENTILE.INC",
  "QUARTILE.INC",
  "PERCENTILE.EXC",
  "QUARTILE.EXC",
];
const SUBTOTALS = 11;
const FIRST_WITH_NUMBER = 14;

/** Which cells of a place do not count. */
interface Ignored {
  readonly hidden: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

// documented: https://support.microsoft.com/office/7b027003-f060-4ade-9040-e478765b9939
function subtotal([which, ...args]: readonly Argument[], surroundings: Surroundings): Result {
  const code = singleNumber(which, 0, surroundings);
  if (isFault(code)) return code;
  const number = Math.trunc(code) % 100;
  if (number < 1 || number > SUBTOTALS || code >= 112 || code < 1) return WRONG_VALUE;
  return run(number, args, { hidden: code > 100, errors: false, nested: true }, surroundings);
}

// documented: https://support.microsoft.com/office/43b9278e-6aa7-4f17-92b6-e19993fa26df
function aggregate([which, options, ...args]: readonly Argument[], surroundings: Surroundings): Result {
  const [number, option] = [singleNumber(which, 0, surroundings), singleNumber(options, 0, surroundings)];
  if (isFault(number)) return number;
  if (isFault(option)) return option;
  if (number < 1 || number > NAMES.length || option < 0 || option > 7) return WRONG_VALUE;
  const ignored = { hidden: option % 2 === 1, errors: [2, 3, 6, 7].includes(option), nested: option < 4 };
  if (number < FIRST_WITH_NUMBER) return run(number, args, ignored, surroundings);
  return args.length === 2 ? run(number, args.slice(0, 1), ignored, surroundings, args[1]) : WRONG_VALUE;
}

/** Gives what counts to the function of this number. */
function run(
  number: number,
  args: readonly Argument[],
  ignored: Ignored,
  surroundings: Surroundings,
  extra?: Argument,
): Result {
  const name = NAMES[number - 1] ?? "";
  const known = COUNTING[name] ?? MATHEMATICS[name] ?? findUniverFunction(name);
  if (!known) throw new NotComputableError(name);
  const values = args.flatMap((argument) => readCounting(argument?.() ?? null, ignored, surroundings));
  const list: Argument = () => values.map((value) => [value]);
  return known.run(extra === undefined ? [list] : [list, extra], surroundings);
}

function readCounting(result: Result, ignored: Ignored, surroundings: Surroundings): Scalar[] {
  if (isUnion(result)) return result.areas.flatMap((area) => readCounting(area, ignored, surroundings));
  const counts = (value: Scalar): boolean => !(ignored.errors && isFault(value));
  const matrix = surroundings.cells(result);
  if (!isPlace(result)) return matrix.flat().filter(counts);
  const { sheet, rectangle } = result;
  return matrix.flatMap((row, down) =>
    row.filter((value, right) => {
      const at = { row: rectangle.row + down, column: rectangle.column + right };
      return counts(value) && !isSkipped({ sheet, rectangle: { ...at, rows: 1, columns: 1 } }, ignored, surroundings);
    }),
  );
}

const NESTED = /\b(SUBTOTAL|AGGREGATE)\(/i;

/** What a filter hides never counts. */
function isSkipped(cell: Place, { hidden, nested }: Ignored, { readFormula }: Surroundings): boolean {
  const { sheet, rectangle } = cell;
  if (sheet.rows.get(rectangle.row)?.hidden === true && (hidden || isFiltered(sheet, rectangle.row))) return true;
  return nested && NESTED.test(readFormula(cell) ?? "");
}

const isFiltered = ({ filter, tables }: Sheet, row: number): boolean =>
  [
    ...(filter?.criteria.some((criteria) => criteria !== null) ? [filter.rectangle] : []),
    ...tables.filter(({ columns }) => columns.some((column) => column.filter !== null)).map((table) => table.rectangle),
  ].some((rectangle) => contains(rectangle, { row, column: rectangle.column }));

export const AGGREGATES: Readonly<Record<string, FormulaFunction>> = {
  SUBTOTAL: whole(2, 255, subtotal),
  AGGREGATE: whole(3, 255, aggregate),
};
