import type { CellFormat, DraftName } from "./draft";

/** A workbook whose rows are made while it is written, so that no more of it is in memory than a few of them. */
export interface StreamedBook {
  readonly title: string;
  /** How cells look, by the names that cells use. */
  readonly looks: Readonly<Record<string, StreamedLook>>;
  readonly sheets: readonly StreamedSheet[];
}

export interface StreamedSheet {
  /** Legal and unique, at most 26 characters: a sheet that is too long goes on in `Steps 2`. */
  readonly name: string;
  /** Taken once; the first ones are what stands above the filters, then the heading, then everything else. */
  readonly rows: Iterable<StreamedRow>;
  /** How many of the first rows stay in view; the last of them is the heading, which has the filters. */
  readonly frozenRows: number;
  /** In characters, a width a column. */
  readonly columnWidths: readonly number[];
  /** How many of the columns are printed, from the first on. */
  readonly printedColumns: number;
  /** `#rrggbb` */
  readonly tabColor: string;
  readonly names: readonly DraftName[];
  /** Cells that are joined, such as `A1:B1`. */
  readonly merges?: readonly string[];
}

export interface StreamedRow {
  readonly cells: readonly StreamedCell[];
  /** In points. */
  readonly height?: number;
  /** In points, for as long as nobody changes the row: then Excel finds the height that its texts need. */
  readonly firstHeight?: number;
}

/** Null for a cell without anything. Text is always text, whatever it starts with. */
export type StreamedCell = {
  readonly value: string | number;
  /** The name of its look. */
  readonly look: string;
  readonly link?: StreamedLink;
} | null;

export interface StreamedLink {
  /** An address as in a web page, relative to the workbook: `north/oak%20school.xlsx`. */
  readonly target: string;
  /** Where in the other workbook: `'Plan'!B4`. */
  readonly location?: string;
}

export interface StreamedLook extends CellFormat {
  /** A line of medium weight above the cell, in this `#rrggbb`. */
  readonly overline?: string;
}
