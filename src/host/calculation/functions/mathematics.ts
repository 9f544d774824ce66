import { type FormulaFunction, ofAllNumbers, ofNumbers, whole } from "../function-kinds";
import { raise } from "../operators";
import { DIVIDED_BY_ZERO, isFault, type Scalar, WRONG_NUMBER, WRONG_VALUE } from "../value";

/** Away from what binary fractions add: 2.675 is rounded as it is written. */
const shifted = (value: number, digits: number, round: (value: number) => number): number => {
  const factor = 10 ** Math.trunc(digits);
  return round(Number((value * factor).toPrecision(15))) / factor;
};

const halfAwayFromZero = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
const awayFromZero = (value: number): number => Math.sign(value) * Math.ceil(Math.abs(value));

const toMultiple =
  (round: (value: number) => number) =>
  (value: number, step = 1): Scalar =>
    step === 0
      ? 0
      : value > 0 && step < 0
        ? WRONG_NUMBER
        : Number((round(Number((value / step).toPrecision(15))) * step).toPrecision(15));

/** To a multiple of a step whose sign does not count; with a mode, negative numbers go the other way. */
const toStep =
  (round: (value: number) => number, other: (value: number) => number) =>
  (value: number, step = 1, mode = 0): Scalar =>
    toMultiple(value < 0 && mode !== 0 ? other : round)(value, Math.abs(step));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Lanczos’s approximation, to 15 digits; whole numbers exactly. */
function gamma(x: number): number {
  if (Number.isInteger(x)) return Array.from({ length: x - 1 }, (_, index) => index + 1).reduce((a, b) => a * b, 1);
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
  const series = LANCZOS.reduce((total, term, index) => total + (index === 0 ? term : term / (x - 1 + index)), 0);
  const t = x + 6.5;
  // In two halves, as the power alone would be too great.
  const half = t ** ((x - 0.5) / 2);
  return Math.sqrt(2 * Math.PI) * half * Math.exp(-t) * half * series;
}

// assumed: seen in Excel since 2010; the page of the limit before, 134,217,728, is gone
const MOST_DIVISIONS = 1_125_900_000_000;

export const MATHEMATICS: Readonly<Record<string, FormulaFunction>> = {
  ABS: ofNumbers(1, 1, Math.abs),
  // documented: https://support.microsoft.com/office/ce1702b1-cf55-471d-8307-f83be0fc5297
  GAMMA: ofNumbers(1, 1, (x) => {
    const result = x <= 0 && Number.isInteger(x) ? NaN : x > 172 ? Infinity : gamma(x);
    return Number.isFinite(result) ? result : WRONG_NUMBER;
  }),
  SIGN: ofNumbers(1, 1, Math.sign),
  INT: ofNumbers(1, 1, Math.floor),
  TRUNC: ofNumbers(1, 2, (value, digits = 0) => shifted(value, digits, Math.trunc)),
  ROUND: ofNumbers(2, 2, (value, digits) => shifted(value, digits, halfAwayFromZero)),
  ROUNDUP: ofNumbers(2, 2, (value, digits) => shifted(value, digits, awayFromZero)),
  ROUNDDOWN: ofNumbers(2, 2, (value, digits) => shifted(value, digits, Math.trunc)),
  CEILING: ofNumbers(2, 2, toMultiple(Math.ceil)),
  FLOOR: ofNumbers(2, 2, (value, step) =>
    step === 0 && value !== 0 ? DIVIDED_BY_ZERO : toMultiple(Math.floor)(value, step),
  ),
  "CEILING.MATH": ofNumbers(1, 3, toStep(Math.ceil, Math.floor)),
  "FLOOR.MATH": ofNumbers(1, 3, toStep(Math.floor, Math.ceil)),
  MOD: ofNumbers(2, 2, (value, by) => {
    if (by === 0) return DIVIDED_BY_ZERO;
    return Math.abs(value / by) >= MOST_DIVISIONS ? WRONG_NUMBER : value - by * Math.floor(value / by);
  }),
  SQRT: ofNumbers(1, 1, (value) => (value < 0 ? WRONG_NUMBER : Math.sqrt(value))),
  POWER: ofNumbers(2, 2, raise),
  ISEVEN: ofNumbers(1, 1, (value) => Math.trunc(value) % 2 === 0),
  ISODD: ofNumbers(1, 1, (value) => Math.trunc(value) % 2 !== 0),
  PI: whole(0, 0, () => Math.PI),
  EXP: ofNumbers(1, 1, Math.exp),
  LN: ofNumbers(1, 1, (value) => (value <= 0 ? WRONG_NUMBER : Math.log(value))),
  LOG10: ofNumbers(1, 1, (value) => (value <= 0 ? WRONG_NUMBER : Math.log10(value))),
  SUM: ofAllNumbers(sum),
  PRODUCT: ofAllNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  SUMPRODUCT: whole(1, 255, (args, { cells }) => {
    const matrices = args.map((argument) => cells(argument?.() ?? null));
    const [first = []] = matrices;
    if (matrices.some((matrix) => matrix.length !== first.length || matrix[0]?.length !== first[0]?.length))
      return WRONG_VALUE;
    let total = 0;
    for (const [row, line] of first.entries()) {
      for (const column of line.keys()) {
        const factors = matrices.map((matrix) => matrix[row]?.[column] ?? null);
        const wrong = factors.find(isFault);
        if (wrong) return wrong;
        total += factors.reduce<number>((product, factor) => product * (typeof factor === "number" ? factor : 0), 1);
      }
    }
    return total;
  }),
};
