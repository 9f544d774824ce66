import type { Cell, CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { Comment, Note } from "./comment";
import type { ConditionalFormat } from "./conditional-format";
import type { DefinedName } from "./defined-name";
import type { Chart, Shape } from "./drawing";
import type { Format } from "./format";
import type { PageLayout } from "./page-layout";
import type { Pivot } from "./pivot";
import type { Problem } from "./problem";
import type { SheetProtection } from "./protection";
import type { Slicer } from "./slicer";
import type { Spill } from "./spill";
import type { SheetFilter, Table } from "./table";
import type { Validation } from "./validation";

/** Excel's limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/**
 * A worksheet. Change it through the functions of this folder only: they keep the history, raise the events and mind
 * the locks.
 */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `"#RRGGBB"`, or `""` for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly enableCalculation: boolean;
  /** In characters of the standard font. */
  readonly standardWidth: number;
  /** Only the rows that hold or show something, by their index from 0. */
  readonly rows: ReadonlyMap<number, Row>;
  /** Only the columns that differ from the standard, by their index from 0. */
  readonly columns: ReadonlyMap<number, Column>;
  /** How the cells look that neither their row, their column nor they themselves say otherwise of. */
  readonly format: Format;
  readonly merges: readonly Rectangle[];
  readonly frozen: Frozen;
  /** What is selected while this sheet is shown; the first cell of the first area is the active cell. */
  readonly selection: readonly Rectangle[];
  readonly tables: readonly Table[];
  /** The cells that formulas with several values fill. */
  readonly spills: readonly Spill[];
  readonly names: readonly DefinedName[];
  /** In order of priority, the first wins. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
  /** Those that an add-in made; those of the file stay as they are. */
  readonly charts: readonly Chart[];
  /** The same of shapes, from the back to the front; what is in a group is among them. */
  readonly shapes: readonly Shape[];
  /** Those that an add-in made; those of the file stay as they are, and so do its slicers. */
  readonly pivots: readonly Pivot[];
  readonly slicers: readonly Slicer[];
  readonly customProperties: ReadonlyMap<string, string>;
  readonly pageLayout: PageLayout;
  readonly protection: SheetProtection;
  readonly filter: SheetFilter | null;
}

export interface Row {
  /** By column index from 0; holes are empty cells. */
  readonly cells: readonly (StoredCell | undefined)[];
  /** points; null for the height that fits */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly format: Format | null;
}

export interface Column {
  /** In characters of the standard font; null for the sheet's standard width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly format: Format | null;
}

/** Never changed in place: a changed cell is another object. */
export interface StoredCell {
  /** `""` when empty, dates as serials, errors as `"#REF!"`; of a formula, what it last came to. */
  readonly value: CellValue;
  /** With its equals sign, en-US notation; null for a constant. */
  readonly formula: string | null;
  /** Null where the cell looks as its row, column or sheet says. */
  readonly format: Format | null;
  readonly link: Link | null;
  /** Of a formula whose value is not what Excel would show, or may not be. */
  readonly problem?: Problem;
}

export interface Link {
  /** A web or mail address; `""` for a place in this workbook. */
  readonly address: string;
  /** `"'Plan'!B4"`, or `""`. */
  readonly documentReference: string;
  readonly screenTip: string;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export const emptyRow: Row = { cells: [], height: null, hidden: false, outlineLevel: 0, format: null };
export const emptyColumn: Column = { width: null, hidden: false, outlineLevel: 0, format: null };
export const emptyCell: StoredCell = { value: "", formula: null, format: null, link: null };

/** The active cell of a sheet. */
export const getActiveCell = ({ selection }: Sheet): Cell => ({
  row: selection[0]?.row ?? 0,
  column: selection[0]?.column ?? 0,
});
