import type { Culture } from "../model/languages/culture";
import { compare, DIVIDED_BY_ZERO, isFault, type Scalar, toNumber, toText, WRONG_NUMBER } from "./value";

/** assumed: as Excel answers for 0^0 and 0^-1 */
export const raise = (base: number, exponent: number): Scalar =>
  base !== 0 || exponent > 0 ? base ** exponent : exponent === 0 ? WRONG_NUMBER : DIVIDED_BY_ZERO;

const arithmetic =
  (run: (a: number, b: number) => Scalar) =>
  (left: Scalar, right: Scalar, culture: Culture): Scalar => {
    const a = toNumber(left, culture);
    const b = toNumber(right, culture);
    return isFault(a) ? a : isFault(b) ? b : run(a, b);
  };

/** Of two values that are no errors. */
export const OPERATORS: Readonly<Record<string, (a: Scalar, b: Scalar, culture: Culture) => Scalar>> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? DIVIDED_BY_ZERO : a / b)),
  "^": arithmetic(raise),
  "&": (left, right, culture) => {
    const a = toText(left, culture);
    const b = toText(right, culture);
    return isFault(a) ? a : isFault(b) ? b : a + b;
  },
  "=": (a, b) => compare(a, b) === 0,
  "<>": (a, b) => compare(a, b) !== 0,
  "<": (a, b) => compare(a, b) < 0,
  ">": (a, b) => compare(a, b) > 0,
  "<=": (a, b) => compare(a, b) <= 0,
  ">=": (a, b) => compare(a, b) >= 0,
};

const ofNumber =
  (run: (a: number) => number) =>
  (value: Scalar, culture: Culture): Scalar => {
    const number = toNumber(value, culture);
    return isFault(number) ? number : run(number);
  };

export const UNARY: Readonly<Record<string, (value: Scalar, culture: Culture) => Scalar>> = {
  "-": ofNumber((a) => -a),
  "+": (value) => value,
  "%": ofNumber((a) => a / 100),
};
