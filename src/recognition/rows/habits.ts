import { valueAt } from "../../sheet/grid";
import { isDuration } from "../profile-column";
import type { Line } from "./line";
import { isCapitals, isSectionTitle } from "./row-words";
import { findColumn, type Table } from "./table";

/** What the rows of a table do as a rule. */
export interface Habits {
  readonly stepColumn: number;
  readonly sectionColumn: number;
  /** Most full rows have a number or a letter of their own. */
  readonly areNumbered: boolean;
  readonly areInCapitals: boolean;
  readonly areOwned: boolean;
  readonly hasOwners: boolean;
  /** The table has durations or dependencies, as planning programs write them. */
  readonly areScheduled: boolean;
  /** At least two rows are titles such as “Phase 2”. */
  readonly hasTitles: boolean;
  /** The table begins with a lone text and has more steps than such texts. */
  readonly hasGroups: boolean;
}

/** What holds for at least 60 % of the full rows, and what for any of them. */
export function findHabits(lines: readonly Line[], table: Table): Habits {
  const full = lines.filter(({ lone, step }) => lone === null && step !== "");
  const doMost = (holds: (line: Line) => boolean): boolean =>
    full.length > 0 && full.filter(holds).length >= full.length * MOST;
  const loneTexts = lines.filter((line, i) => line.lone !== null && lines[i + 1]?.lone === null).length;

  return {
    stepColumn: findColumn(table, "step"),
    sectionColumn: findColumn(table, "section"),
    areNumbered: doMost(({ number }) => number !== ""),
    areInCapitals: doMost(({ step }) => isCapitals(step)),
    areOwned: doMost(({ isOwned }) => isOwned),
    hasOwners: full.some(({ isOwned }) => isOwned),
    areScheduled: hasSchedule(lines, table),
    hasTitles: lines.filter(({ lone, step }) => isSectionTitle(lone?.value ?? step)).length >= 2,
    hasGroups: (lines[0]?.lone ?? null) !== null && full.length > loneTexts,
  };
}

const MOST = 0.6;

function hasSchedule(lines: readonly Line[], table: Table): boolean {
  if (findColumn(table, "depends-on") >= 0) return true;
  return table.heading.cells.some(({ column }) => {
    let others = 0;
    for (const { row } of lines)
      if (!isDuration(valueAt(table.grid, { row, column })) && ++others > lines.length * (1 - MOST)) return false;
    return lines.length > 0;
  });
}
