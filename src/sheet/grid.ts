import type { Cell, CellValue } from "./cell";
import type { Rectangle } from "./rectangle";

/** The filled part of a sheet as it was read, and what else is known about it. Nothing in it has a meaning yet. */
export interface Grid {
  /** The sheet's name. */
  readonly sheet: string;
  /** The position of `values[0][0]` on the sheet. */
  readonly origin: Cell;
  /** Rows of equal length; `""` where empty. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel tables (list objects) on the sheet; their first row is the heading. */
  readonly tables: readonly GridTable[];
  /** Merged blocks, where they are known; the value is in the top left cell. */
  readonly merges?: readonly Rectangle[];
  /** Names that point at a single cell of this sheet, such as `ActionPlan.Strategy` → B3. */
  readonly names?: readonly GridName[];
  /** Names of this sheet that point at a single cell of another one. */
  readonly pointers?: readonly GridPointer[];
  /** Names of this sheet that point at whole rows. */
  readonly namedRows?: readonly GridRows[];
  /** True in a workbook that counts days from 1904 (old Excel for Mac). */
  readonly from1904?: boolean;
}

export interface GridTable {
  readonly name: string;
  readonly rectangle: Rectangle;
}

export interface GridName {
  readonly name: string;
  readonly cell: Cell;
}

export interface GridPointer extends GridName {
  /** The name of the other sheet. */
  readonly sheet: string;
}

export interface GridRows {
  readonly name: string;
  /** Counted from 0, both included; null where they were deleted. */
  readonly rows: { readonly first: number; readonly last: number } | null;
}

/** The value at a position of the sheet; `""` outside of what was read. */
export const valueAt = ({ origin, values }: Grid, { row, column }: Cell): CellValue =>
  values[row - origin.row]?.[column - origin.column] ?? "";

/** The values of a block of the sheet, row by row; `""` outside of what was read. */
export const readPart = (grid: Grid, { row, column, rows, columns }: Rectangle): readonly (readonly CellValue[])[] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => valueAt(grid, { row: row + r, column: column + c })),
  );

/** The block of cells that the grid covers, or null when nothing was read. */
export function findExtent({ origin, values }: Grid): Rectangle | null {
  const columns = values[0]?.length ?? 0;
  return columns > 0 ? { ...origin, rows: values.length, columns } : null;
}
