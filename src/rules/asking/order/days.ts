import type { CellValue } from "../../../sheet/cell";
import { type Day, findDay, readDate } from "../../../sheet/serial-date";
import type { Readings } from "../../../values/readings";
import { type Column, readEach } from "../../facts/column";

/** What a column of days says, a place a step; `NaN` where it says nothing of a day. */
export interface Days {
  /** The earliest day it can mean. */
  readonly first: Float64Array;
  /** The latest day it can mean. */
  readonly last: Float64Array;
  /** The one day it means, for cells that mean one. */
  readonly day: Float64Array;
}

/**
 * Reads the column of starts or deadlines; `first` and `last` of “March 2027” are its 1st and its 31st.
 *
 * @param column the column, or undefined where the plan has none
 */
export function readDays(column: Column | undefined, length: number, says: Readings): Days {
  const nothing = () => new Float64Array(length).fill(NaN);
  const days = { first: nothing(), last: nothing(), day: nothing() };
  if (!column) return days;
  const place = column.steps.cellAt(0, column.role)?.column ?? -1;
  const read = (value: CellValue) => says.day({ value, column: place }) ?? NO_DAY;
  readEach(column, "day", read, ({ kind, first, last }, index) => {
    days.first[index] = first;
    days.last[index] = last;
    if (kind === "day") days.day[index] = first;
  });
  return days;
}

const NO_DAY = { kind: "none", first: NaN, last: NaN } as const;

/** The places of the steps that are due on one day: of all, or of some in the order given. */
export function findDated({ day }: Days, among?: ArrayLike<number>): Int32Array {
  const dated = new Int32Array(among?.length ?? day.length);
  let count = 0;
  for (let place = 0; place < dated.length; place++) {
    const index = among ? (among[place] ?? 0) : place;
    if (!Number.isNaN(day[index])) dated[count++] = index;
  }
  return dated.subarray(0, count);
}

/** The days of some steps that have one. */
export function daysAt({ day }: Days, indexes: Int32Array): Float64Array {
  const days = new Float64Array(indexes.length);
  for (let i = 0; i < indexes.length; i++) days[i] = day[indexes[i] ?? 0] ?? NaN;
  return days;
}

/** The day of a step that has one. */
export const dayAt = ({ day }: Days, index: number): Day => day[index] ?? NaN;

/**
 * Gives the month of each of many days, counted from the year 0. Neighbours are mostly in the same one, so few days are
 * read as dates.
 *
 * @example
 * const monthOf = createMonthReader();
 * monthOf(46388) // 24324: January 2027
 */
export function createMonthReader(): (day: Day) => number {
  let [month, from, before] = [0, 0, 0];
  return (day) => {
    if (day < from || day >= before) {
      const date = readDate(day);
      month = date.year * 12 + date.month - 1;
      from = day - date.day + 1;
      before = findDay({ year: Math.floor((month + 1) / 12), month: ((month + 1) % 12) + 1, day: 1 }) ?? day;
    }
    return month;
  };
}
