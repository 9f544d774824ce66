import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";

/** The cells that a formula with several values fills: its own cell first, then the cells to the right and below. */
export interface Spill {
  readonly rectangle: Rectangle;
  readonly values: readonly (readonly CellValue[])[];
}
