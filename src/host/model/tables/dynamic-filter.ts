import type { CellValue } from "../../../sheet/cell";
import type { CalendarDate } from "../../../sheet/serial-date";
import { readDate, weekdayOf } from "../../../sheet/serial-date";

/** As they are called in criteria: `AllDatesInPeriodMarch`. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * What a dynamic filter lets through; `clock` is the time as a serial.
 * https://learn.microsoft.com/javascript/api/excel/excel.dynamicfiltercriteria
 */
export function dynamicTest(
  criteria: string,
  numbers: readonly number[],
  clock: number,
): (value: CellValue) => boolean {
  const today = Math.floor(clock);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const test =
    criteria === "AboveAverage"
      ? (value: number) => value > average
      : criteria === "BelowAverage"
        ? (value: number) => value < average
        : dateTest(criteria, today);
  return (value) => typeof value === "number" && test(value);
}

function dateTest(criteria: string, today: number): (serial: number) => boolean {
  const thisDay = readDate(today);
  const months = (serial: number): number => difference(readDate(serial), thisDay);
  const quarter = ({ year, month }: CalendarDate): number => year * 4 + Math.floor((month - 1) / 3);
  const sunday = today - ((weekdayOf(today) + 1) % 7);
  const week = (serial: number): number => Math.floor((Math.floor(serial) - sunday) / 7);
  const tests: Readonly<Record<string, (serial: number) => boolean>> = {
    Today: (serial) => Math.floor(serial) === today,
    Tomorrow: (serial) => Math.floor(serial) === today + 1,
    Yesterday: (serial) => Math.floor(serial) === today - 1,
    ThisWeek: (serial) => week(serial) === 0,
    NextWeek: (serial) => week(serial) === 1,
    LastWeek: (serial) => week(serial) === -1,
    ThisMonth: (serial) => months(serial) === 0,
    NextMonth: (serial) => months(serial) === 1,
    LastMonth: (serial) => months(serial) === -1,
    ThisQuarter: (serial) => quarter(readDate(serial)) === quarter(thisDay),
    NextQuarter: (serial) => quarter(readDate(serial)) === quarter(thisDay) + 1,
    LastQuarter: (serial) => quarter(readDate(serial)) === quarter(thisDay) - 1,
    ThisYear: (serial) => readDate(serial).year === thisDay.year,
    NextYear: (serial) => readDate(serial).year === thisDay.year + 1,
    LastYear: (serial) => readDate(serial).year === thisDay.year - 1,
    YearToDate: (serial) => readDate(serial).year === thisDay.year && serial < today + 1,
  };
  const period = /^AllDatesInPeriod(Quarter(\d)|(\w+))$/.exec(criteria);
  if (period?.[2]) return (serial) => Math.floor((readDate(serial).month - 1) / 3) + 1 === Number(period[2]);
  // Office.js spells February as it does
  if (period?.[3]) return (serial) => MONTHS[readDate(serial).month - 1]?.slice(0, 3) === period[3]?.slice(0, 3);
  return tests[criteria] ?? (() => true);
}

const difference = (date: CalendarDate, from: CalendarDate): number =>
  (date.year - from.year) * 12 + date.month - from.month;
