import type { Cell, CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** Who did it: a person at the keyboard, the add-in, or a co-author elsewhere. */
export type Source = "user" | "add-in" | "co-author";

/** Something that happened to a workbook. */
export type Change =
  | CellsChange
  | {
      readonly kind: "format" | "hidden-rows";
      readonly sheet: Sheet;
      readonly rectangle: Rectangle;
      readonly hidden?: boolean;
    }
  | {
      readonly kind: "inserted" | "deleted";
      readonly sheet: Sheet;
      readonly rectangle: Rectangle;
      readonly shift: Shift;
      /** The sheet's tables before the cells moved. */
      readonly tablesBefore: readonly Table[];
    }
  | {
      readonly kind: "sorted";
      readonly sheet: Sheet;
      readonly rectangle: Rectangle;
      readonly orientation: "rows" | "columns";
    }
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly rectangle: Rectangle }
  | { readonly kind: SheetChangeKind; readonly sheet: Sheet }
  | {
      readonly kind: "sheet-renamed" | "sheet-visibility";
      readonly sheet: Sheet;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "sheet-moved"; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | { readonly kind: "table-added" | "table-deleted"; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: "table"; readonly sheet: Sheet; readonly table: Table; readonly before: Table }
  | {
      readonly kind: "comment-added" | "comment-deleted" | "comment";
      readonly sheet: Sheet;
      readonly commentId: string;
      readonly replyId?: string;
      readonly what?: string;
    }
  | {
      readonly kind: "chart-added" | "chart-deleted" | "chart-activated" | "chart-deactivated";
      readonly sheet: Sheet;
      readonly chartId: string;
    }
  | {
      readonly kind: "clicked";
      readonly sheet: Sheet;
      readonly rectangle: Rectangle;
      readonly offsetX: number;
      readonly offsetY: number;
    }
  | { readonly kind: "workbook" | "settings" | "workbook-activated" | "auto-save" };

export interface FormulaAt extends Cell {
  readonly formula: string;
}

export interface CellsChange {
  readonly kind: "cells";
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
  /** Of a single cell that was edited. */
  readonly before?: CellValue;
  readonly after?: CellValue;
  /** The formulas that stood there and are others now, or none. */
  readonly formulasBefore?: readonly FormulaAt[];
}

export type SheetChangeKind =
  | "sheet-added"
  | "sheet-deleted"
  | "activated"
  | "deactivated"
  | "selection"
  | "protection"
  /** Widths, heights, tab colour, gridlines, panes, page layout, merges. */
  | "look"
  | "names"
  | "conditional-formats"
  | "validations"
  | "filter";

/** Which way the other cells moved to make room or to close the gap. */
export type Shift = "Down" | "Right" | "Up" | "Left";
