import { createSteps } from "../../plan/create-steps";
import { type Placed, textOf } from "../../plan/placed";
import type { Section, Steps } from "../../plan/plan";
import { type Grid, valueAt } from "../../sheet/grid";
import { markEmptySections, type OpenSection } from "./empty-sections";
import { findMergedValue } from "./merged-cells";
import { readRows } from "./read-rows";
import { findColumn, type Table } from "./table";

/** What the rows of a table hold. */
export interface StepsRead {
  readonly steps: Steps;
  readonly sections: readonly Section[];
}

/**
 * The steps of a table and the sections they stand in: what is left of its rows without totals, legends and signatures.
 *
 * @example
 * readSteps(table).steps.at(0)?.sectionName // "Phase 1"
 */
export function readSteps(table: Table): StepsRead {
  const { grid, columns } = table;
  const sectionColumn = findColumn(table, "section");
  const rows: number[] = [];
  const sectionOf: number[] = [];
  const names = new Map<string, number>();
  const sections: OpenSection[] = [];
  const readDates = createDateReader(table);
  let [current, before, place] = ["", "", 0];

  for (const row of readRows(table)) {
    const group = sectionColumn < 0 ? "" : textOf({ value: valueAt(grid, { row: row.row, column: sectionColumn }) });
    const name = row.kind === "section" ? textOf({ value: row.title }) : group;
    if (name !== "" && !(group !== "" && row.kind === "step" && name === current)) {
      const column = row.kind === "section" ? row.column : sectionColumn;
      const dates = row.kind === "section" ? readDates(row.row) : {};
      sections.push({ name, row: row.row, column, stepCount: 0, ...dates });
      current = name;
    }
    if (row.kind === "section") continue;

    if (names.size === 0 || current !== before) {
      place = names.get(current) ?? names.size;
      names.set(current, place);
      before = current;
    }
    rows.push(row.row);
    sectionOf.push(place);
    const section = sections.at(-1);
    if (section) section.stepCount++;
  }
  const steps = createSteps({
    grid,
    columns,
    placedAt: createPlacer(grid),
    rows: Int32Array.from(rows),
    sections: Int32Array.from(sectionOf),
    sectionNames: [...names.keys()],
  });
  return { steps, sections: markEmptySections(sections) };
}

/** Reads what stands in a row of the columns of starts and deadlines. */
function createDateReader(table: Table): (row: number) => Pick<Section, "start" | "deadline"> {
  const placeIn = (row: number, column: number): Placed => ({
    row,
    column,
    value: valueAt(table.grid, { row, column }),
  });
  const [start, deadline] = [findColumn(table, "start"), findColumn(table, "deadline")];
  return (row) => ({
    ...(start >= 0 && { start: placeIn(row, start) }),
    ...(deadline >= 0 && { deadline: placeIn(row, deadline) }),
  });
}

/** A cell inside a merged block says what the block's first cell says. */
const createPlacer =
  (grid: Grid) =>
  (row: number, column: number): Placed => {
    const placed = { value: valueAt(grid, { row, column }), row, column };
    return (placed.value === "" && grid.merges ? findMergedValue(grid, placed) : null) ?? placed;
  };
