import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";

/** A PivotTable: what it sums up, and how. What it shows stands in the cells of its sheet. */
export interface Pivot {
  readonly id: string;
  readonly name: string;
  readonly source: PivotSource;
  /** The rows of the source as they were when it was last refreshed, a value for each field. */
  readonly rows: readonly (readonly CellValue[])[];
  /** One for each heading of the source, in that order. */
  readonly fields: readonly PivotField[];
  /** The ids of the fields that are used, the outermost first. */
  readonly axes: Readonly<Record<PivotAxis, readonly string[]>>;
  readonly data: readonly PivotData[];
  readonly layout: PivotLayout;
  readonly options: PivotOptions;
  /** The cells that it fills, those of its filters apart. */
  readonly place: Rectangle;
  /** The cells of its filters, above it; null where it has none. */
  readonly filterPlace: Rectangle | null;
}

/** A reference with its equals sign, `"=Data!$A$1:$E$21"`, or a table by its id. */
export type PivotSource = { readonly range: string } | { readonly table: string };

export type PivotAxis = "rows" | "columns" | "filters";

export interface PivotField {
  /** The heading of its column; never changes. */
  readonly id: string;
  readonly name: string;
  /** What the column says, each once, in the order in which it is shown. */
  readonly items: readonly PivotItem[];
  readonly sort: PivotSort | null;
  readonly filters: PivotFilters;
  readonly subtotals: Subtotals;
  readonly showAllItems: boolean;
  readonly enableMultipleFilterItems: boolean;
}

export interface PivotItem {
  /** What its cells show; never changes. */
  readonly id: string;
  readonly name: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly isExpanded: boolean;
}

export interface PivotSort {
  readonly direction: "Ascending" | "Descending";
  /** The data by whose values it is sorted, by its id; null: by the labels. */
  readonly by: string | null;
  /** Only their values count: ids of items, by the ids of their fields. */
  readonly scope: ReadonlyMap<string, string>;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotfilters */
export interface PivotFilters {
  readonly manualFilter: { readonly selectedItems: readonly string[] } | null;
  readonly labelFilter: LabelFilter | null;
  readonly dateFilter: DateFilter | null;
  readonly valueFilter: ValueFilter | null;
}

export interface LabelFilter {
  readonly condition: string;
  readonly comparator?: string;
  readonly substring?: string;
  readonly lowerBound?: string;
  readonly upperBound?: string;
  readonly exclusive?: boolean;
}

export interface DateFilter {
  readonly condition: string;
  readonly comparator?: FilterDate;
  readonly lowerBound?: FilterDate;
  readonly upperBound?: FilterDate;
  readonly wholeDays?: boolean;
  readonly exclusive?: boolean;
}

export interface FilterDate {
  readonly date: string;
  readonly specificity: string;
}

export interface ValueFilter {
  readonly condition: string;
  /** The name of the data. */
  readonly value: string;
  readonly comparator?: number;
  readonly lowerBound?: number;
  readonly upperBound?: number;
  readonly threshold?: number;
  readonly selectionType?: string;
  readonly exclusive?: boolean;
}

/** Automatic: as the data itself is summed up. */
export interface Subtotals {
  readonly automatic: boolean;
  readonly functions: readonly Aggregation[];
}

/** What fills the body: a field, summed up in some way. */
export interface PivotData {
  /** The name that it began with; never changes. */
  readonly id: string;
  readonly name: string;
  readonly field: string;
  readonly summarizeBy: Aggregation;
  readonly numberFormat: string;
  readonly showAs: ShowAs;
}

export interface ShowAs {
  readonly calculation: string;
  /** Ids of a field and of one of its items, where the calculation asks for them. */
  readonly baseField: string | null;
  readonly baseItem: string | null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.aggregationfunction */
export type Aggregation =
  | "Sum"
  | "Count"
  | "Average"
  | "Max"
  | "Min"
  | "Product"
  | "CountNumbers"
  | "StandardDeviation"
  | "StandardDeviationP"
  | "Variance"
  | "VarianceP";

export interface PivotLayout {
  readonly layoutType: "Compact" | "Outline" | "Tabular";
  readonly subtotalLocation: "AtTop" | "AtBottom" | "Off";
  readonly showRowGrandTotals: boolean;
  readonly showColumnGrandTotals: boolean;
  readonly showFieldHeaders: boolean;
  readonly blankLines: boolean;
  readonly repeatLabels: boolean;
  readonly fillEmptyCells: boolean;
  readonly emptyCellText: string;
  readonly autoFormat: boolean;
  readonly preserveFormatting: boolean;
  readonly enableFieldList: boolean;
  readonly altTextTitle: string;
  readonly altTextDescription: string;
}

export interface PivotOptions {
  readonly allowMultipleFiltersPerField: boolean;
  readonly enableDataValueEditing: boolean;
  readonly refreshOnOpen: boolean;
  readonly useCustomSortLists: boolean;
}
