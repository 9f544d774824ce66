import {
  type Argument,
  type FormulaFunction,
  numbersIn,
  ofNumbers,
  single,
  singleNumber,
  whole,
} from "../function-kinds";
import { DIVIDED_BY_ZERO, isFault, NotComputableError, type Scalar, WRONG_NUMBER } from "../value";
import { DATES } from "./dates";

/** Up to a multiple, whatever the sign of the step. */
const upTo = (value: number, step = 1): Scalar => (step === 0 ? 0 : Math.ceil(value / Math.abs(step)) * Math.abs(step));

/** How much faster an asset of so many years loses its value. */
const speedUp = (years: number): number => (years < 3 ? 1 : years < 5 ? 1.5 : years <= 6 ? 2 : 2.5);

/** What is written off in a period, by the French way to count. */
function writeOff(cost: number, salvage: number, period: number, rate: number, firstYear: number): number {
  const faster = rate * speedUp(1 / rate);
  let off = Math.round(firstYear * faster * cost);
  let left = cost - off;
  let rest = left - salvage;
  for (let passed = 0; passed < period; passed++) {
    off = Math.round(faster * left);
    rest -= off;
    if (rest < 0) return period - passed <= 1 ? Math.round(left * 0.5) : 0;
    left -= off;
  }
  return off;
}

/** Functions that few use and that Univer has not. */
export const RARE: Readonly<Record<string, FormulaFunction>> = {
  "ISO.CEILING": ofNumbers(1, 2, upTo),
  "ECMA.CEILING": ofNumbers(2, 2, upTo),
  // documented: https://support.microsoft.com/office/7c944894-7c2d-4b9c-a3f6-4f8e7b0b3a5b
  PERCENTOF: whole(2, 2, ([part = null, all = null], surroundings) => {
    const [some, total] = [numbersIn([part], surroundings), numbersIn([all], surroundings)];
    if (isFault(some)) return some;
    if (isFault(total)) return total;
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    return sum(total) === 0 ? DIVIDED_BY_ZERO : sum(some) / sum(total);
  }),
  // documented: https://support.microsoft.com/office/a14d0ca1-64a4-42eb-9b3d-b0dededf9e51
  AMORDEGRC: whole(6, 7, ([cost, purchased = null, first = null, ...more], surroundings) => {
    const numbers = [cost, ...more.slice(0, 3)].map((argument) => singleNumber(argument, 0, surroundings));
    const wrong = numbers.find(isFault);
    if (wrong) return wrong;
    const [price = 0, salvage = 0, period = 0, rate = 0] = numbers.map(Number);
    const basis: Argument = more[3] ?? (() => 0);
    const year = DATES.YEARFRAC?.run([purchased, first, basis], surroundings) ?? null;
    if (isFault(year)) return year;
    const firstYear = single(() => year, surroundings);
    if (typeof firstYear !== "number") throw new NotComputableError("AMORDEGRC");
    return price <= 0 || rate <= 0 || salvage < 0 || period < 0
      ? WRONG_NUMBER
      : writeOff(price, salvage, Math.trunc(period), rate, firstYear);
  }),
};
