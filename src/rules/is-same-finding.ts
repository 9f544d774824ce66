import type { Finding } from "./finding";

type Place = Pick<Finding, "rule" | "key" | "cell">;

/** Whether two checks found the same: the same rule, at the same cell, of the same step or part of the plan. */
export const isSameFinding = (a: Place, b: Place): boolean =>
  a.rule === b.rule && a.cell.row === b.cell.row && a.cell.column === b.cell.column && a.key === b.key;

/** The same as text, for looking up many. */
export const keyOfPlace = ({ rule, key, cell: { row, column } }: Place): string => [rule, row, column, key].join(" ");
