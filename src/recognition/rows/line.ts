import { isSurelyTrimmed } from "../../plan/placed";
import type { Role } from "../../plan/role";
import type { Cell, CellValue } from "../../sheet/cell";
import { valueAt } from "../../sheet/grid";
import { findColumn, type Table } from "./table";

/** One filled row below a heading, before it is known what it is. */
export interface Line {
  readonly row: number;
  readonly afterGap: boolean;
  readonly step: CellValue;
  /** A cell other than the step's says whose it is or by when. */
  readonly isAssigned: boolean;
  readonly isOwned: boolean;
  /**
   * Filled cells that have a role, two where there are more; those that say little alone (section, status, number …)
   * are not counted.
   */
  readonly filled: number;
  /** The only text of the row where there is just one, and its column. */
  readonly lone: { readonly value: CellValue; readonly column: number } | null;
  readonly number: string;
}

const OWNS: ReadonlySet<Role> = new Set<Role>(["owner", "responsible", "lead", "mobilizer", "facilitator"]);
const ASSIGNS: ReadonlySet<Role> = new Set<Role>([...OWNS, "deadline", "start"]);
const SAYS_LITTLE_ALONE: ReadonlySet<Role> = new Set<Role>([
  "section",
  "status",
  "percent",
  "completed",
  "number",
  "milestone",
  "notes",
]);

/**
 * Gives a function that reads a row of the table as a line, or null where the row is blank.
 *
 * @example
 * createLineReader(table)(7, false) // { row: 7, step: "Hire a tutor", isOwned: true, … }
 */
export function createLineReader(table: Table): (row: number, afterGap: boolean) => Line | null {
  const { grid } = table;
  const stepColumn = findColumn(table, "step");
  const numberColumn = findNumberColumn(table, stepColumn);
  const columns = listColumns(table);

  return (row, afterGap) => {
    const cells = grid.values[row - grid.origin.row] ?? [];
    let [filled, texts] = [0, 0];
    let [isAssigned, isOwned] = [false, false];
    let lone: Line["lone"] = null;

    for (const { column, role, counts, assigns, owns } of columns) {
      const value = cells[column - grid.origin.column] ?? "";
      const isText = typeof value === "string";
      if (isText && (value === "" || (!isSurelyTrimmed(value) && value.trim() === ""))) continue;

      if (isText && !(column === numberColumn && value.length <= LONGEST_NUMBER)) {
        texts++;
        lone = texts === 1 ? { value, column } : null;
      } else if (role && role !== "step" && role !== "number") lone = null;

      if (!counts) continue;
      filled++;
      isAssigned ||= assigns;
      isOwned ||= owns;
      if (isOwned && isAssigned && filled > 1 && texts > 1) break; // the other cells can add nothing
    }
    if (filled === 0 && lone === null) return null;

    return {
      row,
      afterGap,
      step: valueAt(grid, { row, column: stepColumn }),
      isAssigned,
      isOwned,
      filled: Math.min(filled, 2),
      lone: filled <= 1 && texts <= 1 ? lone : null,
      number: readNumber(table, { row, column: numberColumn }),
    };
  };
}

const LONGEST_NUMBER = 6;

/** The column of the steps' numbers: named so, or one left of the steps that has no role; −1 where there is none. */
function findNumberColumn({ heading, columns }: Table, stepColumn: number): number {
  const named = columns.find(({ role }) => role === "number");
  if (named) return named.column;

  const isNamed = (column: number): boolean => columns.some((one) => one.column === column);
  const found = heading.cells.find(
    ({ meaning, column }) => meaning?.sense === "number" || (column < stepColumn && !isNamed(column)),
  );
  return found?.column ?? -1;
}

const readNumber = ({ grid }: Table, cell: Cell): string => (cell.column < 0 ? "" : String(valueAt(grid, cell)).trim());

function listColumns({ heading, columns }: Table) {
  return heading.cells.map(({ column }) => {
    const role = columns.find((one) => one.column === column)?.role;
    const isOneOf = (roles: ReadonlySet<Role>): boolean => role !== undefined && roles.has(role);
    return {
      column,
      role,
      counts: role !== undefined && !SAYS_LITTLE_ALONE.has(role),
      assigns: isOneOf(ASSIGNS),
      owns: isOneOf(OWNS),
    };
  });
}
