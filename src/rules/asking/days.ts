import type { Steps } from "../../plan/plan";
import type { CellValue } from "../../sheet/cell";
import type { Day } from "../../sheet/serial-date";
import type { Readings } from "../../values/readings";

/** What a column of days says, a place a step; `NaN` where it says nothing of a day. */
export interface Days {
  /** The earliest day it can mean. */
  readonly first: Float64Array;
  /** The latest day it can mean. */
  readonly last: Float64Array;
  /** The one day it means, for cells that mean one. */
  readonly day: Float64Array;
}

/** Reads the column of starts or deadlines; `first` and `last` of “March 2027” are its 1st and its 31st. */
export function readDays(steps: Steps, role: "start" | "deadline", says: Readings): Days {
  const nothing = () => new Float64Array(steps.length).fill(NaN);
  const days = { first: nothing(), last: nothing(), day: nothing() };
  const values: CellValue[] = [];
  steps.readColumn(role, 0, steps.length, values);
  const column = steps.cellAt(0, role)?.column ?? -1;
  for (const [index, value] of values.entries()) {
    const said = value === "" ? null : says.day({ value, column });
    if (!said) continue;
    days.first[index] = said.first;
    days.last[index] = said.last;
    if (said.kind === "day") days.day[index] = said.first;
  }
  return days;
}

/** The places of the steps that are due on one day, in the order given. */
export const findDated = ({ day }: Days, indexes: Iterable<number>): readonly number[] =>
  Array.from(indexes).filter((index) => !Number.isNaN(day[index]));

/** The day of a step that has one. */
export const dayAt = ({ day }: Days, index: number): Day => day[index] ?? NaN;
