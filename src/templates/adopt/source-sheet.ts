import type { Cell, CellValue } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import type { CellLink } from "../../sheet/link";

/** A sheet as it was read to be moved to another layout: everything that its cells hold. */
export interface SourceSheet {
  readonly grid: Grid;
  /** What was typed: a formula with its equals sign, otherwise the value. Of the same shape as the grid's values. */
  readonly typed: readonly (readonly CellValue[])[];
  /** The number formats, in the same shape. */
  readonly formats: readonly (readonly string[])[];
  readonly links: readonly (CellLink & Cell)[];
  /** What the cells of the heading show, by column: a date as it is written. */
  readonly shown?: ReadonlyMap<number, string>;
}

/** The formula of a cell, with its equals sign; null where it holds none. */
export function findFormula({ grid, typed }: SourceSheet, { row, column }: Cell): string | null {
  const text = typed[row - grid.origin.row]?.[column - grid.origin.column];
  return typeof text === "string" && text.startsWith("=") && text !== valueAt(grid, { row, column }) ? text : null;
}

/** The number format of a cell: `General` outside of what was read. */
export const formatAt = ({ grid: { origin }, formats }: SourceSheet, { row, column }: Cell): string =>
  formats[row - origin.row]?.[column - origin.column] ?? "General";
