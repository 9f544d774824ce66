import type { Rectangle } from "../../../sheet/rectangle";

/** An Excel table (list object). */
export interface Table {
  readonly id: string;
  readonly name: string;
  /** All of it: heading row and totals row included where they are shown. */
  readonly rectangle: Rectangle;
  readonly columns: readonly TableColumn[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
  readonly sort: TableOrder | null;
}

export interface TableColumn {
  /** Counts from 1, and is never used again in this table. */
  readonly id: number;
  readonly name: string;
  readonly filter: FilterCriteria | null;
}

export interface TableOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.sortfield */
export interface SortField {
  /** Counted in columns (or rows) from the first one that is sorted. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
  readonly dataOption?: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly color?: string;
  readonly dynamicCriteria?: string;
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
}

/** The filter of a sheet that is not a table's. */
export interface SheetFilter {
  readonly rectangle: Rectangle;
  readonly criteria: readonly (FilterCriteria | null)[];
}
