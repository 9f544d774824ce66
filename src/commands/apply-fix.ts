import { queueCell } from "../excel/edit";
import { isFormula } from "../excel/read-formulas";
import { writeGuarded } from "../excel/write-guarded";
import type { Plan } from "../plan/plan";
import type { Finding, Fix, NameColumnFix, WriteFix } from "../rules/finding";
import { runRules } from "../rules/run-rules";
import { formatCell } from "../sheet/a1";
import type { Cell } from "../sheet/cell";
import { type Grid, readPart } from "../sheet/grid";
import { oneCell } from "../sheet/rectangle";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { findHeadingRow } from "./find-span";
import { addColumns, removeColumns } from "./fixes/change-columns";
import { type FixOutcome, GONE, readOutcome, refused } from "./fixes/fix-outcome";
import { nameColumn } from "./fixes/name-column";
import { sortSteps } from "./fixes/sort-steps";
import { makeWorld } from "./make-world";
import { type Merges, readPlans, type SheetPlans } from "./read-plans";

export interface FixInput {
  readonly today: Day;
  readonly sheet: string;
  readonly finding: Finding;
  /** Which of the finding's fixes. */
  readonly fix: number;
  /** The merged cells that the check read. */
  readonly merges?: Merges;
}

/**
 * Fixes one finding; the user can undo it. The sheet is read again first, since it may have changed after the check.
 */
export const applyFix = {
  id: "applyFix",
  title: "Fix",
  async run({ today, sheet, finding, fix: index, merges = {} }) {
    const read = await readPlans([sheet], {}, merges);
    const [current] = read.sheets;
    if (!current || "kind" in current.plans) return GONE;
    if (current.protected)
      return refused(
        "The sheet is protected, so nothing was changed. Unprotect it under Review › Unprotect Sheet, and try again.",
      );
    const world = makeWorld(read.workbook, today);
    for (const plan of current.plans) {
      const same = runRules(plan, world, read.choices.rules).find((found) => isSame(found, finding));
      const fix = same?.fixes[index];
      if (fix?.kind === "name-column") return nameColumn(plan, fix, read.choices);
      if (fix) return apply(current, plan, fix);
    }
    return GONE;
  },
} as const satisfies Command<FixInput, FixOutcome>;

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.step === b.step && a.cell.row === b.cell.row && a.cell.column === b.cell.column;

async function apply(sheet: SheetPlans, plan: Plan, fix: Exclude<Fix, NameColumnFix>): Promise<FixOutcome> {
  switch (fix.kind) {
    case "write":
      return write(sheet.grid, plan, [fix]);
    case "write-all":
      return write(sheet.grid, plan, fix.writes);
    case "sort":
      return sortSteps(sheet, plan, fix);
    case "add-columns":
      return addColumns(sheet.grid, plan, fix);
    case "remove-columns":
      return removeColumns(sheet.grid, plan, fix);
  }
}

/** A formula is never overwritten: its result comes from other cells, which are to be fixed instead. */
async function write(grid: Grid, plan: Plan, writes: readonly WriteFix[]): Promise<FixOutcome> {
  const step = plan.columns.find(({ role }) => role === "step");
  const known = writes.flatMap(({ cell }) =>
    [cell, ...(step ? [{ row: cell.row, column: step.column }] : [])].map(oneCell),
  );
  const outcome = await writeGuarded({
    sheet: grid.sheet,
    expected: [findHeadingRow(grid, plan), ...known].map((at) => ({ at, values: readPart(grid, at) })),
    targets: writes.map(({ cell }) => oneCell(cell)),
    refuse: (targets) => {
      const formula = writes.find((_, i) => isFormula(targets[i]?.typed[0]?.[0]));
      return formula ? explainFormula(formula.cell) : null;
    },
    change: (ranges) => {
      for (const [i, { content, numberFormat }] of writes.entries()) {
        const range = ranges[i];
        if (range) queueCell(range, content, numberFormat);
      }
    },
  });
  return readOutcome(outcome);
}

const explainFormula = (cell: Cell): string =>
  `${formatCell(cell)} holds a formula, which is not overwritten. ` +
  "Fix the cells that it is calculated from, or overwrite it yourself.";
