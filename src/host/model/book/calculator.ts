import type { Cell, CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Works out formulas. The workbook keeps what comes out in its cells; a calculator keeps nothing that cannot be found again. */
export interface Calculator {
  /**
   * The formulas' new values after some cells changed; a formula that cannot be worked out is left out, and keeps the value it has.
   * `changed` is null where anything may have changed (rows were inserted, a file was opened).
   */
  recalculate(workbook: Workbook, changed: readonly ChangedCells[] | null): Iterable<CalculatedCell>;

  /**
   * What a formula comes to if it stood in this cell; null where it cannot be worked out. `writtenFor` is the cell that it was written for where
   * that is another one: its references move from there.
   */
  evaluate(workbook: Workbook, formula: string, sheet: Sheet, cell: Cell, writtenFor?: Cell): CellValue | null;
}

export interface ChangedCells {
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
}

export interface CalculatedCell extends Cell {
  readonly sheet: Sheet;
  readonly value: CellValue;
  /** Of a formula that comes to several values: all of them, row by row. */
  readonly values?: readonly (readonly CellValue[])[];
}
