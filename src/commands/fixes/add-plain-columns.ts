import { queuePlainColumns } from "../../excel/guarded/edit";
import { writeGuarded } from "../../excel/guarded/write-guarded";
import type { Plan } from "../../plan/plan";
import { type Grid, readPart } from "../../sheet/grid";
import { findHeadingRow } from "../communicate/find-span";
import { type FixOutcome, readOutcome } from "./fix-outcome";

export interface PlainColumns {
  readonly headings: readonly string[];
  /** In characters; the widths stay as they are where this is absent. */
  readonly widths?: readonly number[];
  /** What to tell the user where something is typed next to the plan. */
  readonly ifTaken: string;
}

/** Adds columns right of a plan in plain cells, where nothing is typed. */
export async function addPlainColumns(
  grid: Grid,
  plan: Plan,
  { headings, widths, ifTaken }: PlainColumns,
): Promise<FixOutcome> {
  const headingRow = findHeadingRow(grid, plan);
  const block = {
    row: plan.headingRow,
    column: headingRow.column + headingRow.columns,
    rows: Math.max(0, ...plan.steps.map(({ row }) => row - plan.headingRow)) + 1,
    columns: headings.length,
  };
  const outcome = await writeGuarded({
    sheet: grid.sheet,
    expected: [{ at: headingRow, values: readPart(grid, headingRow) }],
    targets: [block],
    refuse: ([{ typed }]) => (typed.flat().some((cell) => cell !== "") ? ifTaken : null),
    change: ([range]) => {
      queuePlainColumns(range, headings, widths);
    },
    makes: () => [[headings]],
  });
  return readOutcome(outcome);
}
