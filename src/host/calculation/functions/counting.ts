import { readCriterion } from "../criteria";
import {
  type Argument,
  forEachOf,
  type FormulaFunction,
  numbersIn,
  ofAllNumbers,
  single,
  singleNumber,
  spread,
  type Surroundings,
  whole,
} from "../function-kinds";
import {
  DIVIDED_BY_ZERO,
  type Fault,
  isFault,
  isPlace,
  NOT_AVAILABLE,
  type Result,
  type Scalar,
  toNumber,
  WRONG_NUMBER,
  WRONG_VALUE,
} from "../value";

const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? DIVIDED_BY_ZERO : numbers.reduce((total, number) => total + number, 0) / numbers.length;

const most = (numbers: readonly number[]): number =>
  numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
const least = (numbers: readonly number[]): number =>
  numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function median(numbers: readonly number[]): Scalar {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return WRONG_NUMBER;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function variance(numbers: readonly number[], freedom: number): Scalar {
  const mean = total(numbers) / numbers.length;
  return numbers.length <= freedom
    ? DIVIDED_BY_ZERO
    : total(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - freedom);
}

const deviation = (numbers: readonly number[], freedom: number): Scalar => {
  const result = variance(numbers, freedom);
  return typeof result === "number" ? Math.sqrt(result) : result;
};

/** All values of the arguments that count. */
const counting = (counts: (value: Scalar, isWritten: boolean) => boolean): FormulaFunction =>
  whole(1, 255, (args, { cells }) => {
    const results = args.map((argument) => argument?.() ?? null);
    return results.reduce<number>((count, result) => {
      const isWritten = typeof result !== "object" || result === null;
      return (
        count +
        cells(result)
          .flat()
          .filter((value) => counts(value, isWritten)).length
      );
    }, 0);
  });

/** The place of each cell that fulfils every condition, in the order in which a place is read. */
function fulfilling(pairs: readonly Argument[], surroundings: Surroundings): boolean[] | Fault {
  let fulfils: boolean[] | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index]?.() ?? null;
    if (isFault(range)) return range;
    const cells = wholeCells(pairs[index], surroundings);
    const fits = readCriterion(single(pairs[index + 1], surroundings));
    const before: boolean[] | null = fulfils;
    if (before && before.length !== cells.length) return WRONG_VALUE;
    fulfils = cells.map((value, at) => (before?.[at] ?? true) && fits(value));
  }
  return fulfils ?? [];
}

/** Every cell of an argument, those below the filled part of the sheet too unless they are very many. */
function wholeCells(argument: Argument | undefined, { cells }: Surroundings): Scalar[] {
  const result = argument?.() ?? null;
  const values = cells(result);
  if (!isPlace(result)) return values.flat();
  const { rows, columns } = result.rectangle;
  if (rows * columns > MOST_CELLS) return values.flat();
  return Array.from(
    { length: rows * columns },
    (_, index) => values[Math.floor(index / columns)]?.[index % columns] ?? null,
  );
}

const MOST_CELLS = 200_000;

/** Numbers of one argument where the conditions on others hold. */
function ofFulfilling(run: (numbers: number[]) => Scalar): FormulaFunction {
  return whole(3, 255, ([values, ...pairs], surroundings) =>
    forEachCriterion(pairs, surroundings, (one) => chosen(values, one, surroundings, run)),
  );
}

function chosen(
  values: Argument | undefined,
  pairs: readonly Argument[],
  surroundings: Surroundings,
  run: (numbers: number[]) => Scalar,
): Scalar {
  const fulfils = fulfilling(pairs, surroundings);
  if (isFault(fulfils)) return fulfils;
  const all = wholeCells(values, surroundings);
  if (all.length !== fulfils.length) return WRONG_VALUE;
  const cells = all.filter((_, index) => fulfils[index]);
  return cells.find(isFault) ?? run(cells.filter((value) => typeof value === "number"));
}

/** The older kind: condition first, the numbers last or the same cells. */
const ofOne = (run: (numbers: number[]) => Scalar): FormulaFunction =>
  whole(2, 3, ([cells = null, criterion = null, values], surroundings) => {
    const numbers = values ? resize(values, cells) : cells;
    return forEachCriterion([cells, criterion], surroundings, (pair) => chosen(numbers, pair, surroundings, run));
  });

/**
 * The numbers begin where their place does and are as many as the cells.
 * documented: https://support.microsoft.com/office/169b8c99-c05c-4483-a712-1697a653039b
 */
function resize(values: () => Result, cells: Argument): Argument {
  const [numbers, like] = [values(), cells?.() ?? null];
  if (!isPlace(numbers) || !isPlace(like)) return () => numbers;
  const { rows, columns } = like.rectangle;
  return () => ({ ...numbers, rectangle: { ...numbers.rectangle, rows, columns } });
}

/** The nth of the numbers in an order. */
const ofRank = (order: (a: number, b: number) => number): FormulaFunction =>
  forEachOf(
    [1],
    whole(2, 2, ([values = null, nth], surroundings) => {
      const numbers = numbersIn([values], surroundings);
      const index = singleNumber(nth, 1, surroundings);
      if (isFault(numbers)) return numbers;
      return isFault(index) ? index : (numbers.sort(order)[Math.ceil(index) - 1] ?? WRONG_NUMBER);
    }),
  );

/** Of equal numbers the first place, and this part of the others: 0.5 is their average. */
const rank = (shared: number): FormulaFunction =>
  forEachOf(
    [0],
    whole(2, 3, ([value, among = null, order], surroundings) => {
      const number = singleNumber(value, 0, surroundings);
      const numbers = numbersIn([among], surroundings);
      const ascending = singleNumber(order, 0, surroundings);
      if (isFault(number)) return number;
      if (isFault(numbers)) return numbers;
      const equal = numbers.filter((other) => other === number).length;
      if (equal === 0) return NOT_AVAILABLE;
      const before = numbers.filter((other) => (ascending === 0 ? other > number : other < number)).length;
      return before + 1 + (equal - 1) * shared;
    }),
  );

export const COUNTING: Readonly<Record<string, FormulaFunction>> = {
  COUNT: counting((value, isWritten) =>
    isWritten && value !== null ? !isFault(toNumber(value)) : typeof value === "number",
  ),
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: whole(
    1,
    1,
    ([argument], surroundings) =>
      wholeCells(argument, surroundings).filter((value) => value === null || value === "").length,
  ),
  COUNTIF: whole(2, 2, countFulfilling),
  COUNTIFS: whole(2, 254, countFulfilling),
  SUMIF: ofOne(total),
  AVERAGEIF: ofOne(average),
  SUMIFS: ofFulfilling(total),
  AVERAGEIFS: ofFulfilling(average),
  MAXIFS: ofFulfilling(most),
  MINIFS: ofFulfilling(least),
  MAX: ofAllNumbers(most),
  MIN: ofAllNumbers(least),
  AVERAGE: ofAllNumbers(average),
  MEDIAN: ofAllNumbers(median),
  "VAR.P": ofAllNumbers((numbers) => variance(numbers, 0)),
  "STDEV.P": ofAllNumbers((numbers) => deviation(numbers, 0)),
  VAR: ofAllNumbers((numbers) => variance(numbers, 1)),
  "VAR.S": ofAllNumbers((numbers) => variance(numbers, 1)),
  STDEV: ofAllNumbers((numbers) => deviation(numbers, 1)),
  "STDEV.S": ofAllNumbers((numbers) => deviation(numbers, 1)),
  LARGE: ofRank((a, b) => b - a),
  SMALL: ofRank((a, b) => a - b),
  RANK: rank(0),
  "RANK.EQ": rank(0),
  "RANK.AVG": rank(0.5),
};

function countFulfilling(pairs: readonly Argument[], surroundings: Surroundings): Result {
  return forEachCriterion(pairs, surroundings, (one) => {
    const fulfils = fulfilling(one, surroundings);
    return isFault(fulfils) ? fulfils : fulfils.filter(Boolean).length;
  });
}

/** Several criteria where one is asked for give as many values: `COUNTIF(B2:B9,{"Ann","Ben"})`. */
function forEachCriterion(
  pairs: readonly Argument[],
  { cells }: Surroundings,
  run: (pairs: readonly Argument[]) => Scalar,
): Result {
  const criteria = pairs.filter((_, index) => index % 2 === 1).map((argument) => cells(argument?.() ?? null));
  return spread(criteria, (values) =>
    run(pairs.map((argument, index) => (index % 2 === 1 ? () => values[(index - 1) / 2] ?? null : argument))),
  );
}
