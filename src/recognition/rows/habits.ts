import { valueAt } from "../../sheet/grid";
import { lazily } from "../../values/words/word-list";
import { isDuration } from "../columns/cell-looks";
import type { Line } from "./line";
import { isCapitals, isSectionTitle } from "./row-words";
import { findColumn, type Table } from "./table";

/** What the rows of a table do as a rule. */
export interface Habits {
  readonly stepColumn: number;
  readonly sectionColumn: number;
  readonly startColumn: number;
  readonly deadlineColumn: number;
  /** Most full rows have a number or a letter of their own. */
  readonly areNumbered: boolean;
  readonly areInCapitals: boolean;
  readonly areOwned: boolean;
  readonly hasOwners: boolean;
  /** Texts without a role stand left of the steps: they answer failures, findings or problems. */
  readonly areAnswers: boolean;
  /** The table has durations or dependencies, as planning programs write them. */
  readonly areScheduled: boolean;
  /** At least two rows are titles such as “Phase 2”. */
  readonly hasTitles: boolean;
  /** The table begins with a lone text and has more steps than such texts. */
  readonly hasGroups: boolean;
}

/**
 * What holds for at least 60 % of the full rows, and what for any of them. Each is found when it is first asked for:
 * where every row is plainly a step, none is.
 */
export function findHabits(lines: readonly Line[], table: Table): Habits {
  const full = lazily(() => lines.filter(({ lone, step }) => lone === null && step !== ""));
  const doMost = (holds: (line: Line) => boolean) =>
    lazily(() => full().length > 0 && full().filter(holds).length >= full().length * MOST);
  const areNumbered = doMost(({ number }) => number !== "");
  const areInCapitals = doMost(({ step }) => isCapitals(step));
  const areOwned = doMost(({ isOwned }) => isOwned);
  const hasOwners = lazily(() => full().some(({ isOwned }) => isOwned));
  const areScheduled = lazily(() => hasSchedule(lines, table));
  const hasTitles = lazily(() => lines.filter(({ lone, step }) => isSectionTitle(lone?.value ?? step)).length >= 2);
  const hasGroups = lazily(() => {
    const loneTexts = lines.filter((line, i) => line.lone !== null && lines[i + 1]?.lone === null).length;
    return (lines[0]?.lone ?? null) !== null && full().length > loneTexts;
  });

  return {
    stepColumn: findColumn(table, "step"),
    sectionColumn: findColumn(table, "section"),
    startColumn: findColumn(table, "start"),
    deadlineColumn: findColumn(table, "deadline"),
    areAnswers: table.heading.cells.some(
      ({ column, text }) => text !== "" && column < findColumn(table, "step") && !hasRole(column, table),
    ),
    get areNumbered() {
      return areNumbered();
    },
    get areInCapitals() {
      return areInCapitals();
    },
    get areOwned() {
      return areOwned();
    },
    get hasOwners() {
      return hasOwners();
    },
    get areScheduled() {
      return areScheduled();
    },
    get hasTitles() {
      return hasTitles();
    },
    get hasGroups() {
      return hasGroups();
    },
  };
}

const MOST = 0.6;

const hasRole = (column: number, { columns }: Table): boolean => columns.some((one) => one.column === column);

function hasSchedule(lines: readonly Line[], table: Table): boolean {
  if (findColumn(table, "depends-on") >= 0) return true;
  return table.heading.cells.some(({ column }) => {
    let others = 0;
    for (const { row } of lines)
      if (!isDuration(valueAt(table.grid, { row, column })) && ++others > lines.length * (1 - MOST)) return false;
    return lines.length > 0;
  });
}
