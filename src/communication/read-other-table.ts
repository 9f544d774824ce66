import { createSteps } from "../plan/create-steps";
import { isBlank, type Placed } from "../plan/placed";
import type { OtherTable, Plan, PlanColumn } from "../plan/plan";
import type { Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { type Grid, valueAt } from "../sheet/grid";

/**
 * Reads a table that is no action plan but says who hears what: a communication plan that somebody wrote by hand, whose
 * messages are its steps; or a RACI matrix, whose informed are the audiences of its tasks. Null where it says too
 * little.
 *
 * @example
 * readOtherTable(grid, { kind: "raci-matrix", … }).steps.at(0).audience.value // "Board; Parents"
 */
export function readOtherTable(grid: Grid, table: OtherTable): Plan | null {
  const read = table.kind === "raci-matrix" ? readMatrix(grid, table) : readMessages(grid, table);
  if (!read) return null;
  const { columns, partAt } = read;
  const step = columns.find(({ role }) => role === "step")?.column ?? 0;
  const rows = listRows(grid, table.headingRow, step);
  return {
    ...NOTHING_ELSE,
    sheet: grid.sheet,
    headingRow: table.headingRow,
    columns,
    steps: createSteps({
      grid,
      columns,
      partAt,
      rows: Int32Array.from(rows),
      sections: new Int32Array(rows.length),
      sectionNames: [""],
    }),
  };
}

/** The columns of a table, and what is said of a row beyond what stands in its cell. */
interface TableRead {
  readonly columns: readonly PlanColumn[];
  readonly partAt: (role: Role, row: number) => Placed | null;
}

const NOTHING_ELSE = {
  kind: "plan",
  template: null,
  unnamed: [],
  sections: [],
  title: null,
  questions: [],
  fields: {},
  table: null,
  dateOrders: { columns: {}, sheet: null },
  lastNamesFirst: false,
  expects: { columns: [], fields: [] },
} as const satisfies Partial<Plan>;

/** An audience stands once for the rows below it, too. */
function readMessages(grid: Grid, { columns, headingRow }: OtherTable): TableRead | null {
  const audience = columns.find(({ role }) => role === "audience") ?? columns.find(({ role }) => role === "section");
  const message = columns.find(({ role }) => role === "step") ?? findMessage(grid, headingRow, columns);
  if (!audience || !message) return null;
  const said = columns.filter(({ role }) => SAID.has(role));
  return {
    columns: [{ ...audience, role: "audience" }, { ...message, role: "step" }, ...said],
    partAt: (role, row) => {
      if (role !== "audience") return null;
      for (let above = row; above > headingRow; above--) {
        const placed = { value: valueAt(grid, { row: above, column: audience.column }), row, column: audience.column };
        if (!isBlank(placed)) return placed;
      }
      return null;
    },
  };
}

const SAID: ReadonlySet<Role> = new Set<Role>(["cadence", "channel", "communicator", "start", "deadline", "status"]);

/** The first column of texts that has a heading and no role. */
function findMessage(grid: Grid, headingRow: number, columns: readonly PlanColumn[]): PlanColumn | null {
  const taken = new Set(columns.map(({ column }) => column));
  const headings = grid.values[headingRow - grid.origin.row] ?? [];
  const index = headings.findIndex(
    (value, i) =>
      !taken.has(grid.origin.column + i) && isText(value) && isText(grid.values[headingRow - grid.origin.row + 1]?.[i]),
  );
  if (index < 0) return null;
  const because = "it has no other role";
  return {
    role: "step",
    heading: String(headings[index]),
    column: grid.origin.column + index,
    confidence: 0.5,
    because,
  };
}

const isText = (value: CellValue | undefined): boolean => typeof value === "string" && value.trim().length > 1;

/** Who is accountable owns a task, who is responsible does it, who is informed hears of it. */
function readMatrix(grid: Grid, { columns, headingRow }: OtherTable): TableRead | null {
  const step = columns.find(({ role }) => role === "step");
  if (!step) return null;
  const headings = grid.values[headingRow - grid.origin.row] ?? [];
  const people = headings.flatMap((value, i) => {
    const column = grid.origin.column + i;
    return isText(value) && column > step.column ? [{ name: String(value), column }] : [];
  });
  return {
    columns: [step, ...MATRIX_ROLES.map(({ role, heading }) => ({ ...step, role, heading }))],
    partAt: (role, row) => {
      const letter = MATRIX_ROLES.find((one) => one.role === role)?.letter;
      if (letter === undefined) return null;
      const named = people.filter(({ column }) => holds(valueAt(grid, { row, column }), letter));
      return { value: named.map(({ name }) => name).join("; "), row, column: step.column };
    },
  };
}

const MATRIX_ROLES = [
  { role: "owner", letter: "A", heading: "Accountable" },
  { role: "responsible", letter: "R", heading: "Responsible" },
  { role: "audience", letter: "I", heading: "Informed" },
] as const;

/** `A/R` holds both letters; `Ines` holds none. */
const holds = (value: CellValue, letter: string): boolean =>
  typeof value === "string" && /^[RASCI](?:[\s/,&]{0,3}[RASCI])*$/.test(value.trim()) && value.includes(letter);

/** The rows below the heading with a text, up to two blank ones. */
function listRows({ values, origin }: Grid, headingRow: number, column: number): readonly number[] {
  const rows: number[] = [];
  let blank = 0;
  for (const [index, cells] of values.entries()) {
    const row = origin.row + index;
    if (row <= headingRow) continue;
    blank = cells.every((value) => value === "") ? blank + 1 : 0;
    if (blank > 1) break;
    if (isText(cells[column - origin.column])) rows.push(row);
  }
  return rows;
}
