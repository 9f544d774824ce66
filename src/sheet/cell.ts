/** A position on a sheet; row and column count from 0, so A1 is `{ row: 0, column: 0 }`. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What Excel stores in a cell: `""` when empty, dates as serial numbers, errors as text such as `"#REF!"`. */
export type CellValue = string | number | boolean;
