import type { Cell } from "./cell";
import type { CellLink } from "./link";
import type { Rectangle } from "./rectangle";

/**
 * A whole sheet to be written: its contents, its looks, the help next to its cells, and how it prints.
 * Later entries of `formats` win over earlier ones.
 */
export interface Draft {
  /** The preferred name; the writer makes it legal and unique ("Action Plan (2)"). */
  readonly name: string;
  readonly cells: readonly DraftCells[];
  readonly formats: readonly DraftFormat[];
  /** Blocks whose cells are one; only the first cell of each holds something. */
  readonly merges?: readonly Rectangle[];
  /** Formats that depend on what stands in the cells; the first that holds wins. */
  readonly conditional?: readonly DraftConditional[];
  /** Width of each column from A on, in characters of the standard font; a column of width 0 is hidden. */
  readonly columnWidths: readonly number[];
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  /** Rows that can be folded away, by a sign at the edge of the sheet. */
  readonly foldableRows?: readonly number[];
  readonly tables: readonly DraftTable[];
  readonly names: readonly DraftName[];
  readonly validations: readonly DraftValidation[];
  /** Links of cells, whose texts stand in `cells`. */
  readonly links?: readonly (CellLink & Cell)[];
  /** How many rows stay in view while the sheet is scrolled. */
  readonly frozenRows: number;
  /** How many columns do; none by default. */
  readonly frozenColumns?: number;
  readonly print: DraftPrint;
  /** Hidden names in the scope of the sheet, written when all its contents are: whoever finds one has a whole sheet. */
  readonly marks?: readonly string[];
  /** The cell that is selected once the sheet is written. */
  readonly select: Cell;
  /** `#rrggbb`; it is written last of all, and so marks a complete sheet. Every visible sheet has one. */
  readonly tabColor?: string;
  /** A list sheet that only feeds drop-downs is hidden. */
  readonly hidden?: boolean;
}

/** Text is always text, whatever it starts with; only a `Formula` is a formula. Days are serial numbers. */
export type CellContent = string | number | boolean | Formula;

export interface Formula {
  /** en-US notation, with its equals sign. */
  readonly formula: string;
}

/** A block of contents, its top left cell at `row`, `column`; rows of equal length. */
export interface DraftCells extends Cell {
  readonly contents: readonly (readonly CellContent[])[];
}

export interface DraftFormat {
  readonly on: Rectangle;
  readonly format: CellFormat;
}

export interface CellFormat {
  /** `#rrggbb` */
  readonly fill?: string;
  /** `#rrggbb` */
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** points */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** Space between the text and the cell's edge, in characters. */
  readonly indent?: number;
  /** Excel's en-US notation; `"m/d/yyyy"` is the short date of the user's locale. */
  readonly numberFormat?: string;
  /** A thin line around every cell, in this `#rrggbb`. */
  readonly borders?: string;
  /** A thin line at the left and at the right end of the block, in this `#rrggbb`. */
  readonly ends?: string;
  /** A thin line below every row of the block, in this `#rrggbb`. */
  readonly rowLines?: string;
  /** A thin line below the block, in this `#rrggbb`. */
  readonly underline?: string;
}

/** A conditional format. */
export interface DraftConditional {
  readonly on: Rectangle;
  /** For the first cell of `on`, in en-US notation, with its equals sign: `"=$E8=\"Done\""`. */
  readonly formula: string;
  readonly format: Pick<CellFormat, "fill" | "color" | "bold" | "italic" | "borders">;
}

export interface DraftTable {
  /** The preferred name; the writer makes it unique in the workbook. */
  readonly name: string;
  /** Heading row included. */
  readonly rectangle: Rectangle;
  /** Such as `"TableStyleMedium2"`. */
  readonly style: string;
  readonly bandedRows: boolean;
  /** Whether its headings have filter buttons; true by default. */
  readonly filters?: boolean;
}

/** A defined name in the scope of the sheet. */
export interface DraftName {
  readonly name: string;
  readonly rectangle: Rectangle;
  /** No list of names shows it. */
  readonly hidden?: boolean;
  /** The sheet that it points at; by default the one that is written. */
  readonly sheet?: string;
  /** In the scope of the workbook, so that links on other sheets may lead to it; it must be free. */
  readonly inWorkbook?: boolean;
}

export interface DraftValidation {
  readonly on: Rectangle;
  readonly allow?: ListValidation | DateValidation;
  /** Shown next to the cell while it is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A drop-down; unless `strict`, other entries are accepted too. */
export interface ListValidation {
  readonly kind: "list";
  /** The cells with the choices, as a formula: `"='Lists'!$A$2:$A$9"`; or the choices, with commas between them. */
  readonly source: string;
  readonly strict: boolean;
}

/** Only dates are accepted; `message` says so kindly. */
export interface DateValidation {
  readonly kind: "date";
  readonly title: string;
  readonly message: string;
}

export interface DraftPrint {
  readonly landscape: boolean;
  /** Rows repeated on every page; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Left and right margins of a quarter of an inch, for a sheet of many columns. */
  readonly narrow?: boolean;
  readonly header: string;
  /** A line to sign on, at the left of the foot of every page. */
  readonly signature?: string;
  readonly footer: string;
}
