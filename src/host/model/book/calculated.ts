import type { Cell, CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { Problem } from "./problem";
import type { Sheet } from "./sheet";

/** Cells whose contents changed, or something that decides what formulas make of them. */
export interface ChangedCells {
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
  /** False where the contents are what they were; by default true. */
  readonly isEntered?: boolean;
}

/** The new value of a formula. */
export interface CalculatedCell extends Cell {
  readonly sheet: Sheet;
  readonly value: CellValue;
  readonly problem?: Problem;
  /** Of a formula that comes to several values: all of them, row by row. */
  readonly values?: readonly (readonly CellValue[])[];
}
