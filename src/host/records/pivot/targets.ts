import type { PivotAxis } from "../../model/book/pivot";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";

/** A PivotTable, looked up by its id each time: it may have changed or been deleted. */
export interface PivotTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

/** The PivotTables of a sheet, or of the whole workbook (null). */
export interface PivotsTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

/** PivotTables that share cells with a range, the first ones first. */
export interface PivotsWithin {
  readonly workbook: Workbook;
  readonly ids: readonly string[];
}

/** The fields on one axis of a PivotTable. */
export interface PivotAxisTarget extends PivotTarget {
  readonly axis: PivotAxis;
}

/** A field of a PivotTable, wherever it is used. */
export interface PivotFieldTarget extends PivotTarget {
  readonly field: string;
}

/** A field on one axis of a PivotTable. */
export interface PivotHierarchyTarget extends PivotFieldTarget {
  readonly axis: PivotAxis;
}

/** What fills the body of a PivotTable. */
export interface PivotDataTarget extends PivotTarget {
  readonly data: string;
}

/** An item of a field. */
export interface PivotItemTarget extends PivotFieldTarget {
  readonly item: string;
}

/** Some items, of one or several fields. */
export interface PivotItemsTarget extends PivotTarget {
  readonly list: () => readonly { readonly field: string; readonly item: string }[];
}
