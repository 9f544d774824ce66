import fc from "fast-check";
import { recognize } from "../../src/recognition/recognize";
import type { Baseline } from "../../src/review/baseline";
import { recordPlan } from "../../src/review/record-plan";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";

/** A step of a plan, as a test knows it. */
export interface Task {
  readonly text: string;
  readonly owner: string;
  /** A serial day; no two tasks have the same. */
  readonly due: number;
  readonly status: string;
  readonly measure: string;
  readonly cost: CellValue;
}

export const TODAY = 46348; // 22 November 2026

const VERBS = ["Train the nurses of ward", "Order books for room", "Visit every family in street", "Open study hall"];
export const OWNERS = ["Ana Ruiz", "Bo Lind", "Dana Whitfield", "Tom Becker", "Olga Petrova"];
const STATUSES = ["", "Not started", "In progress", "Done"];

/** The task of a number: its text and its deadline are no other’s. */
export const makeTask = (number: number, chance: number): Task => ({
  text: `${VERBS[chance % VERBS.length]!} ${String(number)}`,
  owner: OWNERS[chance % OWNERS.length]!,
  due: TODAY - 20 + number * 3,
  status: STATUSES[(chance >> 2) % STATUSES.length]!,
  measure: `${String(10 + (chance % 80))}% have taken part`,
  cost: chance % 3 === 0 ? "" : 100 + (chance % 900),
});

export const someTasks: fc.Arbitrary<readonly Task[]> = fc
  .array(fc.nat(9999), { minLength: 3, maxLength: 12 })
  .map((chances) => chances.map((chance, number) => makeTask(number, chance)));

const COLUMNS: Readonly<Record<keyof Task | "empty", string>> = {
  text: "Action Step",
  owner: "Owner",
  due: "Deadline",
  status: "Status",
  measure: "Measure of success",
  cost: "Cost code",
  empty: "Room",
};

/** How a sheet may be arranged without saying anything else. */
export interface Arrangement {
  readonly sheet: string;
  readonly columns: readonly (keyof typeof COLUMNS)[];
  readonly rowsAbove: number;
  readonly columnsBefore: number;
}

export const PLAIN: Arrangement = {
  sheet: "Plan",
  columns: ["text", "owner", "due", "status", "measure", "cost"],
  rowsAbove: 0,
  columnsBefore: 0,
};

/** Any order of columns on any sheet, anywhere on it. */
export const someArrangement: fc.Arbitrary<Arrangement> = fc.record({
  sheet: fc.constantFrom("Plan", "School year 2027", "Plan (2)"),
  columns: fc.shuffledSubarray([...PLAIN.columns, "empty" as const], { minLength: PLAIN.columns.length + 1 }),
  rowsAbove: fc.nat(3),
  columnsBefore: fc.nat(2),
});

/** The sheet with these tasks. */
export function layOutTasks(tasks: readonly Task[], { sheet, columns, rowsAbove, columnsBefore }: Arrangement): Grid {
  const values = [
    columns.map((column) => COLUMNS[column]),
    ...tasks.map((task) => columns.map((column) => (column === "empty" ? "" : task[column]))),
  ];
  return { sheet, origin: { row: rowsAbove, column: columnsBefore }, values, tables: [] };
}

/** What the plans of these sheets say. */
export function recordGrids(grids: readonly Grid[], day = TODAY): Baseline {
  const plans = grids.flatMap((grid) => {
    const found = recognize(grid);
    if ("kind" in found) throw new Error(found.because);
    return found.map((plan) => recordPlan({ plan, grid }, { today: day, monthFirst: false }));
  });
  return { day, plans };
}
