import type { Contents } from "../../excel/guarded/contents";
import { queueCell } from "../../excel/guarded/edit";
import { writeGuarded } from "../../excel/guarded/write-guarded";
import { isFormula } from "../../excel/read/read-formulas";
import { formatCell } from "../../sheet/a1";
import type { Cell, CellValue } from "../../sheet/cell";
import { oneCell } from "../../sheet/rectangle";
import type { CellWrites } from "./cell-writes";
import { type FixOutcome, readOutcome } from "./fix-outcome";

/**
 * Writes into cells where they are as they were read; what takes it back is returned. A formula is never overwritten:
 * its result comes from other cells, which are to be fixed instead.
 *
 * @example
 * const outcome = await writeCells({ sheet, expected, among, writes: [{ cell, content: "Ana Ruiz" }] });
 * if (outcome.kind === "done" && outcome.undo) await writeCells(outcome.undo);
 */
export async function writeCells(wanted: CellWrites): Promise<FixOutcome> {
  const { sheet, expected, among, writes } = wanted;
  const outcome = await writeGuarded({
    sheet,
    expected,
    targets: writes.map(({ cell }) => oneCell(cell)),
    among,
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
    makes: () => writes.map(({ content }) => [[typeof content === "object" ? content.formula : content]]),
  });
  return outcome.kind === "changed" ? { kind: "done", ...turnBack(wanted, outcome.before) } : readOutcome(outcome);
}

/** What takes the writes back; nothing where what a formula shows now is not known. */
function turnBack(
  { sheet, expected, among, writes }: CellWrites,
  before: readonly Contents[],
): { readonly undo?: CellWrites } {
  const written = new Map<string, CellValue>();
  for (const { cell, content } of writes) {
    if (typeof content === "object") return {};
    written.set(formatCell(cell), content);
  }

  const undo: CellWrites = {
    sheet,
    expected: expected.map(({ at, values }) => ({
      at,
      values: values.map((cells, r) =>
        cells.map((value, c) => written.get(formatCell({ row: at.row + r, column: at.column + c })) ?? value),
      ),
    })),
    among,
    writes: writes.map(({ cell, numberFormat }, i) => ({
      cell,
      content: before[i]?.values[0]?.[0] ?? "",
      ...(numberFormat !== undefined && { numberFormat: String(before[i]?.formats[0]?.[0]) }),
    })),
  };
  return { undo };
}

const explainFormula = (cell: Cell): string =>
  `${formatCell(cell)} holds a formula, which is not overwritten. ` +
  "Fix the cells that it is calculated from, or overwrite it yourself.";
