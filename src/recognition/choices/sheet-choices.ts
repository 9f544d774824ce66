import type { OwnHeadings } from "../../plan/role";
import type { ColumnChoice } from "../columns/choose-columns";

/** What a user has settled about a sheet; remembered in the workbook. */
export interface SheetChoices {
  /** "This is a plan" / "this is not a plan". */
  readonly isPlan?: boolean;
  /** The mark of the sheet to which its plan was moved. */
  readonly moved?: string;
  /** That sheet, as long as it exists: then this one is no plan. It is looked for, not remembered. */
  readonly movedTo?: string;
  /** Row of the heading, counted from 0. */
  readonly headingRow?: number;
  /** Last row of the plan. */
  readonly lastRow?: number;
  /**
   * What columns mean; identified by their headings and neighbours, so that it survives inserted columns and changed
   * headings.
   */
  readonly columns?: readonly ColumnChoice[];
}

/** The same, with what columns are called in the words of one's own. */
export interface ReadingChoices extends SheetChoices {
  readonly own?: OwnHeadings;
}
