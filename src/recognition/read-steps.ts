import { type Placed, textOf } from "../plan/placed";
import { type PlanColumn, STANDS_IN_FOR, type Step } from "../plan/plan";
import type { Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { type Grid, valueAt } from "../sheet/grid";
import { findMergedValue } from "./merged-cells";
import { readRows, type Row } from "./rows/read-rows";
import type { Table } from "./rows/table";

/** The steps of a table: what is left of its rows once sections, totals, legends and signatures are told apart. */
export function readSteps(table: Table): readonly Step[] {
  const { grid, columns } = table;
  const placedAt = placer(grid);
  const sectionColumn = columns.find(({ role }) => role === "section")?.column;
  const steps: Step[] = [];
  let section = "";
  let group: CellValue = "";
  for (const row of readRows(table)) {
    if (row.kind === "section") [section, group] = [textOf({ value: row.title }), ""];
    if (sectionColumn !== undefined) group = valueAt(grid, { row: row.row, column: sectionColumn }) || group;
    if (row.kind === "step") steps.push(readStep(row, columns, textOf({ value: group }) || section, placedAt));
  }
  return steps;
}

function readStep(
  { row }: Row,
  columns: readonly PlanColumn[],
  sectionName: string,
  placedAt: (row: number, column: number) => Placed,
): Step {
  const step: { -readonly [R in Role]?: Placed } & { row: number; sectionName: string } = { row, sectionName };
  for (const { role, column } of columns) step[role] = placedAt(row, column);
  for (const [role, stand] of STANDS) if (!step[role] && step[stand]) step[role] = step[stand];
  return step;
}

const STANDS = Object.entries(STANDS_IN_FOR) as readonly (readonly [Role, Role])[];

/** A cell inside a merged block says what the block's first cell says. */
const placer =
  (grid: Grid) =>
  (row: number, column: number): Placed => {
    const placed = { value: valueAt(grid, { row, column }), row, column };
    return (placed.value === "" && grid.merges ? findMergedValue(grid, placed) : null) ?? placed;
  };
