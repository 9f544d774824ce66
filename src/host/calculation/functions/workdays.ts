import { weekdayOf } from "../../../sheet/serial-date";
import {
  type Argument,
  forEachOf,
  type FormulaFunction,
  single,
  singleNumber,
  type Surroundings,
  whole,
} from "../function-kinds";
import { type Fault, findNumber, isFault, type Scalar, WRONG_NUMBER, WRONG_VALUE } from "../value";
import { LAST_DAY } from "./dates";

/** Which days of the week are free, Monday first. */
type Weekend = readonly boolean[];

type IsFree = (day: number) => boolean;

const SATURDAY_AND_SUNDAY: Weekend = [false, false, false, false, false, true, true];

/**
 * The free days that a number or seven signs stand for: 1 is Saturday and Sunday, 11 Sunday only, `"0000011"` Saturday
 * and Sunday.
 * documented: https://support.microsoft.com/office/a9b26239-4f20-46a1-9ab8-4e925bfd5e28
 */
function readWeekend(value: Scalar): Weekend | Fault {
  if (value === null) return SATURDAY_AND_SUNDAY;
  if (isFault(value)) return value;
  if (typeof value === "string")
    return /^[01]{7}$/.test(value) ? Array.from(value, (sign) => sign === "1") : WRONG_VALUE;
  const kind = Math.trunc(Number(value));
  const free = kind >= 1 && kind <= 7 ? [kind + 4, kind + 5] : kind >= 11 && kind <= 17 ? [kind - 5] : [];
  return free.length === 0 ? WRONG_NUMBER : SATURDAY_AND_SUNDAY.map((_, day) => free.some((one) => one % 7 === day));
}

/** Blank cells are none; a text has to be a date. */
function readHolidays(argument: Argument, { cells, workbook }: Surroundings): ReadonlySet<number> | Fault {
  const days = new Set<number>();
  for (const value of cells(argument?.() ?? null).flat()) {
    if (value === null) continue;
    if (isFault(value)) return value;
    const day = typeof value === "string" ? findNumber(value, workbook.culture) : value;
    if (typeof day !== "number") return WRONG_VALUE;
    days.add(Math.floor(day));
  }
  return days;
}

type Count = (from: number, to: number, isFree: IsFree, weekend: Weekend) => Scalar;

/** A function of two days, or of one and a number of days; with `weekend` it takes the free days of the week, too. */
function ofWorkdays(takes: "weekend" | "no weekend", count: Count): FormulaFunction {
  const most = takes === "weekend" ? 4 : 3;
  return forEachOf(
    [0, 1],
    whole(2, most, (args, surroundings) => {
      const first = singleNumber(args[0], 0, surroundings);
      const second = singleNumber(args[1], 0, surroundings);
      const weekend = takes === "weekend" ? readWeekend(single(args[2], surroundings)) : SATURDAY_AND_SUNDAY;
      const holidays = readHolidays(args[most - 1] ?? null, surroundings);
      if (isFault(first)) return first;
      if (isFault(second)) return second;
      if (isFault(weekend)) return weekend;
      if (isFault(holidays)) return holidays;
      if (first < 0 || first > LAST_DAY) return WRONG_NUMBER;
      const isFree: IsFree = (day) => weekend[weekdayOf(day)] === true || holidays.has(day);
      return count(Math.floor(first), Math.trunc(second), isFree, weekend);
    }),
  );
}

const countBetween: Count = (from, to, isFree) => {
  if (to < 0 || to > LAST_DAY) return WRONG_NUMBER;
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day++) if (!isFree(day)) count++;
  return from <= to ? count : -count;
};

const goOn: Count = (from, days, isFree, weekend) => {
  if (weekend.every(Boolean)) return WRONG_VALUE;
  const step = Math.sign(days);
  let day = from;
  for (let left = Math.abs(days); left > 0 && day >= 0 && day <= LAST_DAY;) {
    day += step;
    if (!isFree(day)) left--;
  }
  return day < 0 || day > LAST_DAY ? WRONG_NUMBER : day;
};

export const WORKDAYS: Readonly<Record<string, FormulaFunction>> = {
  NETWORKDAYS: ofWorkdays("no weekend", countBetween),
  "NETWORKDAYS.INTL": ofWorkdays("weekend", countBetween),
  WORKDAY: ofWorkdays("no weekend", goOn),
  "WORKDAY.INTL": ofWorkdays("weekend", goOn),
};
