/** Buttons that filter a table or a PivotTable by one of its columns. Nobody draws them. */
export interface Slicer {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly source: SlicerSource;
  readonly sortBy: "DataSourceOrder" | "Ascending" | "Descending";
  readonly style: string;
  /** In points; null where only drawing would tell. */
  readonly left: number | null;
  readonly top: number | null;
  readonly width: number;
  readonly height: number;
}

/** A column of a table, or a field of a PivotTable; all by their ids. */
export type SlicerSource =
  { readonly table: string; readonly column: number } | { readonly pivot: string; readonly field: string };
