import type { Workbook } from "../../model/book/workbook";

/** A slicer, looked up by its id each time. */
export interface SlicerTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

/** An item of a slicer. */
export interface SlicerItemTarget extends SlicerTarget {
  readonly key: string;
}
