import { isBlank, type Placed, textOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import type { Field } from "../../plan/role";
import { valueAt } from "../../sheet/grid";
import { contains, type Rectangle } from "../../sheet/rectangle";
import { fold } from "../../values/texts/fold";
import { splitLabel } from "./read-items";
import type { SourceSheet } from "./source-sheet";

/** A labelled field above the table. */
export interface FoundField {
  readonly field: Field;
  readonly value: Placed;
  /** Null where nothing is left of it in its row. */
  readonly label: Placed | null;
  /** Whether label and value stand in one cell: `Strategy: tutoring`. */
  readonly isInline: boolean;
}

/** What stands above the heading of a plan. */
export interface Above {
  readonly fields: readonly FoundField[];
  /** The other filled cells, row by row. */
  readonly lines: readonly (readonly Placed[])[];
}

/**
 * Reads what stands above the heading of a plan, in the part of the sheet that is the plan's.
 *
 * @param ownTexts the words of the plan's own template, folded: they are not the team's
 */
export function readAbove(
  { grid }: SourceSheet,
  { fields, headingRow }: Plan,
  region: Rectangle,
  ownTexts: ReadonlySet<string>,
): Above {
  const above = { ...region, rows: headingRow - region.row };
  const columns = Array.from({ length: region.columns }, (_, c) => region.column + c);
  const rows = Array.from({ length: above.rows }, (_, r) =>
    columns
      .map((column): Placed => {
        const cell = { row: region.row + r, column };
        return { ...cell, value: valueAt(grid, cell) };
      })
      .filter((placed) => !isBlank(placed)),
  );
  const found = (Object.entries(fields) as readonly (readonly [Field, Placed])[])
    .filter(([, value]) => contains(above, value))
    .map(([field, value]): FoundField => {
      const whole = valueAt(grid, value);
      const isInline = whole !== value.value;
      const before = (rows[value.row - region.row] ?? []).findLast(
        ({ column }) => column < value.column && column >= value.column - FARTHEST,
      );
      const own = isInline ? { ...value, value: splitLabel(whole)?.rest ?? value.value } : value;
      return { field, value: own, isInline, label: isInline ? null : (before ?? null) };
    });
  const taken = found.flatMap(({ value, label }) => (label ? [value, label] : [value]));
  const isTaken = (one: Placed) => taken.some(({ row, column }) => row === one.row && column === one.column);

  return {
    fields: found,
    lines: rows
      .map((row) => row.filter((one) => !isTaken(one) && !ownTexts.has(fold(textOf(one)))))
      .filter((row) => row.length > 0),
  };
}

/** How far left of its value a label may stand, in columns. */
const FARTHEST = 4;
