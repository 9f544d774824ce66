import { type Placed, textOf } from "../plan/placed";
import { type PlanColumn, type Section, STANDS_IN_FOR, type Step } from "../plan/plan";
import type { Role } from "../plan/role";
import { type Grid, valueAt } from "../sheet/grid";
import { markEmptySections, type OpenSection } from "./empty-sections";
import { findMergedValue } from "./merged-cells";
import { readRows, type Row } from "./rows/read-rows";
import { findColumn, type Table } from "./rows/table";

/** What the rows of a table hold. */
export interface StepsRead {
  readonly steps: readonly Step[];
  readonly sections: readonly Section[];
}

/**
 * The steps of a table and the sections they stand in: what is left of its rows without totals, legends and signatures.
 *
 * @example
 * readSteps(table).steps[0]?.sectionName // "Phase 1"
 */
export function readSteps(table: Table): StepsRead {
  const { grid, columns } = table;
  const placedAt = createPlacer(grid);
  const sectionColumn = findColumn(table, "section");
  const steps: Step[] = [];
  const sections: OpenSection[] = [];
  let current = "";

  for (const row of readRows(table)) {
    const group = sectionColumn < 0 ? "" : textOf({ value: valueAt(grid, { row: row.row, column: sectionColumn }) });
    const name = row.kind === "section" ? textOf({ value: row.title }) : group;
    if (name !== "" && !(group !== "" && row.kind === "step" && name === current)) {
      const column = row.kind === "section" ? row.column : sectionColumn;
      sections.push({ name, row: row.row, column, stepCount: 0 });
      current = name;
    }
    if (row.kind === "section") continue;

    steps.push(readStep(row, columns, current, placedAt));
    const section = sections.at(-1);
    if (section) section.stepCount++;
  }
  return { steps, sections: markEmptySections(sections) };
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
const createPlacer =
  (grid: Grid) =>
  (row: number, column: number): Placed => {
    const placed = { value: valueAt(grid, { row, column }), row, column };
    return (placed.value === "" && grid.merges ? findMergedValue(grid, placed) : null) ?? placed;
  };
