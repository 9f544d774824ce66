import type { Runtime } from "../engine/runtime";
import type { Anchor } from "../model/book/anchor";
import type { ConditionalEdge } from "../model/book/conditional-format";
import type { Format } from "../model/book/format";
import type { Sheet } from "../model/book/sheet";
import type { Table } from "../model/book/table";
import type { Workbook } from "../model/book/workbook";

/** The cells of a Range (one area) or of RangeAreas (several). */
export type RangeTarget = Anchor;

/** A table, looked up by its id each time: it may have changed or been deleted. */
export interface TableTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

/** The lines that a border can be: around the cells, between them, or across them. */
export type Side =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** A worksheet. */
export interface SheetTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** A custom property of a worksheet. */
export interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

/** The headers and footers of some of the pages of a worksheet. */
export interface PagesTarget extends SheetTarget {
  readonly pages: "defaultForAllPages" | "evenPages" | "firstPage" | "oddPages";
}

/** Breaks above rows, or to the left of columns. */
export interface BreaksTarget extends SheetTarget {
  readonly breaks: "rowBreaks" | "columnBreaks";
}

/** One page break. */
export interface BreakTarget extends BreaksTarget {
  readonly index: number;
}

/** Areas on several sheets. */
export interface AreasAcross {
  readonly workbook: Workbook;
  readonly all: readonly RangeTarget[];
}

/** The visible rows of a range. */
export interface ViewTarget {
  readonly workbook: Workbook;
  readonly range: RangeTarget;
  readonly rows: readonly number[];
  readonly index: number;
}

/** Something that has a look: cells, or a cell style. */
export interface Look {
  /** What `pick` gives for all of it; undefined where it differs. */
  readonly uniform: <Value>(pick: (format: Format) => Value) => Value | undefined;
  readonly change: (edit: (format: Format) => Format) => void;
  /** Null for a style. */
  readonly range: RangeTarget | null;
}

/** One side of some cells, or the lines between them. */
export interface BorderTarget {
  readonly look: Look;
  readonly side: Side;
}

/** Some cells, with their conditional formats and their validation. */
export interface CellsTarget {
  readonly workbook: Workbook;
  readonly range: RangeTarget;
}

/** A conditional format, looked up by its id each time: it may have changed or been deleted. */
export interface ConditionalTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly id: string;
}

/** One edge of the look that a conditional format gives. */
export interface ConditionalBorderTarget extends ConditionalTarget {
  readonly edge: ConditionalEdge;
}

/** A column of a table, by its id. */
export interface ColumnTarget extends TableTarget {
  readonly column: number;
}

/** A row of a table, by its index. */
export interface RowTarget extends TableTarget {
  readonly index: number;
}

/** The tables of a sheet, or of the whole workbook (null). */
export interface TablesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

/** How many rows `removeDuplicates` removed, and how many it kept. */
export interface RemovedDuplicates {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** Tables that share cells with a range. */
export interface TablesWithin {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
}

/** A style of tables, PivotTables, slicers or timelines. */
export interface NamedStyleTarget {
  readonly workbook: Workbook;
  /** Changes with the style's own name. */
  name: string;
}

/** The filter of a sheet, or of a table. */
export interface FilterTarget extends SheetTarget {
  readonly tableId: string | null;
}

/** Where names are looked up: in a sheet, or in the workbook (null). */
export interface NameScope {
  readonly workbook: Workbook;
  readonly scope: Sheet | null;
}

/** A defined name. */
export interface NameTarget extends NameScope {
  readonly name: string;
}

/** A comment. */
export interface CommentTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

/** A reply to a comment. */
export interface ReplyTarget extends CommentTarget {
  readonly replyId: string;
}

/** The comments of a sheet, or of the whole workbook (null). */
export interface CommentsTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

/** A cell style. */
export interface StyleTarget {
  readonly workbook: Workbook;
  readonly name: string;
}

/** A setting of the add-in. */
export interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

/** A binding. */
export interface BindingTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

/** A custom property of the document. */
export interface CustomTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

/** A custom XML part. */
export interface PartTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

/** All custom XML parts, or those of one namespace. */
export interface PartsTarget {
  readonly workbook: Workbook;
  readonly namespaceUri: string | null;
}

/** A tab or a button of the ribbon. */
export interface ControlTarget {
  readonly runtime: Runtime;
  readonly id: string;
}

/** A workbook that the add-in created. */
export interface CreatedTarget {
  readonly runtime: Runtime;
  readonly id: string;
}
