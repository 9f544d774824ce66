import type { Cell, CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { Problem } from "./problem";
import type { Sheet } from "./sheet";

/** Cells whose contents changed, or something that decides what formulas make of them. */
export interface ChangedCells {
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
}

/** How much is calculated. */
export interface Recalculation {
  /** The cells into which something was put: a formula there has no value from before. By default the changed ones. */
  readonly entered?: readonly ChangedCells[];
  /** Only the formulas in the changed cells, not those that look at them. */
  readonly alone?: boolean;
}

/** The new value of a formula. */
export interface CalculatedCell extends Cell {
  readonly sheet: Sheet;
  readonly value: CellValue;
  readonly problem?: Problem;
  /** Of a formula that comes to several values: all of them, row by row. */
  readonly values?: readonly (readonly CellValue[])[];
}
