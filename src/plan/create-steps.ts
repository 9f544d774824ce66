import type { CellValue } from "../sheet/cell";
import { type Grid, valueAt } from "../sheet/grid";
import type { Placed } from "./placed";
import { type PlanColumn, STANDS_IN_FOR, type Step, type Steps } from "./plan";
import type { Role } from "./role";

/** Where steps are, before anything is read of them. */
export interface StepRows {
  readonly grid: Grid;
  readonly columns: readonly Pick<PlanColumn, "role" | "column">[];
  /** What stands in a cell and where, where cells may be merged: of a merged block, its first cell. */
  readonly placedAt?: (row: number, column: number) => Placed;
  /** What a cell that answers two questions says to one of them; null for any other cell. */
  readonly partAt?: (role: Role, row: number) => Placed | null;
  readonly rows: Int32Array;
  readonly sections: Int32Array;
  readonly sectionNames: readonly string[];
}

/** The steps at these rows of a sheet; nothing is copied. */
export function createSteps(given: StepRows): Steps {
  const { grid, columns, rows, sections, sectionNames } = given;
  const columnOf = columnsByRole(columns);
  const { origin, values, merges = [] } = grid;
  const wholeAt = given.placedAt ?? ((row, column) => ({ value: valueAt(grid, { row, column }), row, column }));
  const placedAt = (role: Role, row: number, column: number): Placed =>
    given.partAt?.(role, row) ?? wholeAt(row, column);
  const all = [...columnOf.keys()];
  const make = (index: number, roles: readonly Role[] = all): Step => {
    const row = rows[index] ?? 0;
    const step: { -readonly [R in Role]?: Placed } & { row: number; sectionName: string } = {
      row,
      sectionName: sectionNames[sections[index] ?? 0] ?? "",
    };
    for (const role of roles) {
      const column = columnOf.get(role);
      if (column !== undefined) step[role] = placedAt(role, row, column);
    }
    return step;
  };

  return {
    length: rows.length,
    rows,
    sections,
    sectionNames,
    at: (index) => {
      const place = index < 0 ? rows.length + index : index;
      return place >= 0 && place < rows.length ? make(place) : undefined;
    },
    get: (index, roles) => {
      if (index < 0 || index >= rows.length) throw new RangeError(`There is no step ${index} among ${rows.length}.`);
      return make(index, roles);
    },
    cellAt: (index, role) => {
      const column = columnOf.get(role);
      return column === undefined ? undefined : placedAt(role, rows[index] ?? 0, column);
    },
    readColumn: (role, from, to, into) => {
      const column = columnOf.get(role);
      if (column === undefined) for (let index = from; index < to; index++) into[index - from] = "";
      else if (merges.length > 0 || given.partAt)
        for (let index = from; index < to; index++) into[index - from] = placedAt(role, rows[index] ?? 0, column).value;
      else
        for (let index = from; index < to; index++)
          into[index - from] = valueIn(values, (rows[index] ?? 0) - origin.row, column - origin.column);
    },
    withParts: (partAt) => createSteps({ ...given, partAt }),
    without: (gone) => createSteps({ ...given, columns: columns.filter(({ column }) => !gone.has(column)) }),
    map: (change) => Array.from(rows, (_, index) => change(make(index), index)),
    filter: (isWanted) => Array.from(rows, (_, index) => make(index)).filter(isWanted),
    some: (holds) => rows.some((_, index) => holds(make(index))),
    *[Symbol.iterator]() {
      for (let index = 0; index < rows.length; index++) yield make(index);
    },
  };
}

/** Owner and responsible stand in for each other where a plan has only one of them. */
function columnsByRole(columns: StepRows["columns"]): ReadonlyMap<Role, number> {
  const byRole = new Map(columns.map(({ role, column }) => [role, column]));
  for (const [role, stand] of Object.entries(STANDS_IN_FOR) as readonly (readonly [Role, Role])[]) {
    const column = columns.findLast((one) => one.role === stand)?.column;
    if (!byRole.has(role) && column !== undefined) byRole.set(role, column);
  }
  return byRole;
}

const valueIn = (values: Grid["values"], row: number, column: number): CellValue => values[row]?.[column] ?? "";
