import type { Cell, CellValue } from "../../../sheet/cell";
import type { Culture } from "../languages/culture";
import type { Anchor } from "./anchor";
import type { CalculatedCell, ChangedCells, Recalculation } from "./calculated";
import type { CellStyle } from "./cell-style";
import type { DefinedName } from "./defined-name";
import type { History } from "./history";
import type { NamedStyles, StyleKind } from "./named-styles";
import type { Sheet } from "./sheet";

/**
 * A workbook, as plain data. Change it through the functions of this folder only: they keep the history, raise the
 * events and respect the locks.
 */
export interface Workbook {
  readonly name: string;
  readonly culture: Culture;
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
  readonly activeSheet: Sheet;
  /** The chart that is worked on, by its id. */
  readonly activeChart: string | null;
  /** Those of the whole workbook; a sheet's own are the sheet's. */
  readonly names: readonly DefinedName[];
  readonly properties: Properties;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly customXmlParts: readonly CustomXmlPart[];
  /** The parts of the file in which Excel keeps its add-ins and their settings, as they were read. */
  readonly extensions: readonly StoredPart[];
  readonly bindings: readonly Binding[];
  readonly styles: readonly CellStyle[];
  /** Those of tables, PivotTables, slicers and timelines. */
  readonly namedStyles: Readonly<Record<StyleKind, NamedStyles>>;
  readonly protection: { readonly protected: boolean; readonly password: string };
  readonly application: Application;
  /** Opened for reading only: every change is refused with AccessDenied. */
  readonly readOnly: boolean;
  readonly saved: boolean;
  /** Saved by itself as it changes; so are workbooks in the cloud. */
  readonly autoSave: boolean;
  /** Ids given out so far; they are never used again. */
  readonly ids: number;
  /** Calculates formulas. Null if nothing does: then a formula keeps the value that it has in the file. */
  readonly calculator: Calculator | null;
  /**
   * Whether formulas with several values fill several cells. assumed: not in a workbook from a file, whose formulas may
   * be older than that
   */
  readonly spills: boolean;
  /** Who writes comments and changes the document. */
  readonly user: { readonly name: string; readonly email: string };
  readonly history: History;
  /** Places that somebody holds on to, such as an add-in's ranges; they move when cells do. */
  readonly anchors: Set<Anchor>;
  /** The time, in milliseconds since 1970, UTC. */
  readonly now: () => number;
}

export interface Application {
  readonly calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly iterative: { readonly enabled: boolean; readonly maxChange: number; readonly maxIteration: number };
  readonly usePrecisionAsDisplayed: boolean;
  readonly chartDataPointTrack: boolean;
}

/** The document's properties: File › Info. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  readonly lastAuthor: string;
  readonly revisionNumber: number;
  /** Milliseconds since 1970, UTC. */
  readonly creationDate: number;
  /** A date is kept as a `Date`. */
  readonly custom: ReadonlyMap<string, string | number | boolean | Date>;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

/** A part of the file that the workbook came from, by its path in there. */
export interface StoredPart {
  readonly path: string;
  readonly xml: string;
}

/** A place that an add-in has given an id of its own. */
export interface Binding {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  readonly anchor: Anchor;
}

/**
 * Calculates formulas. The workbook keeps the results in its cells; a calculator keeps nothing that cannot be found
 * again.
 */
export interface Calculator {
  /**
   * The formulas' new values after some cells changed; a formula that cannot be calculated keeps the value it has, and
   * has a problem. `changed` is null where anything may have changed (rows were inserted, a sheet was deleted).
   */
  recalculate(
    workbook: Workbook,
    changed: readonly ChangedCells[] | null,
    how?: Recalculation,
  ): Iterable<CalculatedCell>;

  /**
   * The value of a formula if it stood in this cell; null if it cannot be calculated. `writtenFor` is the cell that
   * it was written for where that is another one: its references move from there.
   */
  evaluate(workbook: Workbook, formula: string, sheet: Sheet, cell: Cell, writtenFor?: Cell): CellValue | null;
}
