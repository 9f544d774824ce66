import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Rectangle } from "../../sheet/rectangle";

/** The one workbook that Univer shows at a time. */
export const UNIT = "workbook";

/** The one way to change what Univer shows: what is painted is not taken for something that the user did. */
export interface Painter {
  readonly univer: FUniver;
  /** Runs one of Univer's mutations or operations, at once; `sheet` is the id of the sheet it is about. */
  readonly paint: (mutation: string, sheet: string, params?: object) => void;
  readonly isPainting: () => boolean;
}

/** One sheet as Univer shows it. */
export interface SheetView {
  readonly id: string;
  readonly paint: (mutation: string, params?: object) => void;
}

export function createPainter(univer: FUniver): Painter {
  let painting = false;
  return {
    univer,
    paint: (mutation, sheet, params) => {
      const outer = painting;
      painting = true;
      try {
        univer.syncExecuteCommand(mutation, { unitId: UNIT, subUnitId: sheet, ...params });
      } finally {
        painting = outer;
      }
    },
    isPainting: () => painting,
  };
}

/** Univer's ranges say the last cell, ours how many. */
export const toRange = ({ row, column, rows, columns }: Rectangle): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const toRectangle = ({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
