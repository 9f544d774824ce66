import type { Anchor } from "./anchor";
import { builtInStyles } from "./built-in-styles";
import type { Calculator } from "./calculator";
import type { Culture } from "./culture";
import { americanEnglish } from "./culture";
import type { DefinedName } from "./defined-name";
import type { Format } from "./format";
import { standardFormat } from "./format";
import type { History } from "./history";
import { newHistory } from "./history";
import { standardPageLayout } from "./page-layout";
import { unprotected } from "./protection";
import type { Sheet } from "./sheet";

/** A workbook, as plain data. Change it through the functions of this folder only: they keep the history, raise the events and mind the locks. */
export interface Workbook {
  readonly name: string;
  readonly culture: Culture;
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
  readonly activeSheet: Sheet;
  /** Those of the whole workbook; a sheet's own are the sheet's. */
  readonly names: readonly DefinedName[];
  readonly properties: Properties;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly customXmlParts: readonly CustomXmlPart[];
  /** The parts of the file in which Excel keeps its add-ins and their settings, as they were read. */
  readonly extensions: readonly StoredPart[];
  readonly bindings: readonly Binding[];
  readonly styles: readonly CellStyle[];
  readonly defaultTableStyle: string;
  /** The names of those that Excel did not bring. */
  readonly tableStyles: readonly string[];
  readonly protection: { readonly protected: boolean; readonly password: string };
  readonly application: Application;
  /** Opened for reading only: every change is refused with AccessDenied. */
  readonly readOnly: boolean;
  readonly saved: boolean;
  /** Saved by itself as it changes; so are workbooks in the cloud. */
  readonly autoSave: boolean;
  /** Ids given out so far; they are never used again. */
  readonly ids: number;
  /** Works out formulas; null where nobody does, then a formula's value stays what the file said. */
  readonly calculator: Calculator | null;
  /** Whether formulas with several values fill several cells. assumed: not in a workbook from a file, whose formulas may be older than that */
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

export interface CellStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly format: Format;
  readonly include: StyleParts;
}

export interface StyleParts {
  readonly alignment: boolean;
  readonly border: boolean;
  readonly font: boolean;
  readonly number: boolean;
  readonly patterns: boolean;
  readonly protection: boolean;
}

export interface WorkbookOptions {
  /** `"Book1"` unless said otherwise. */
  readonly name?: string;
  readonly culture?: Culture;
  readonly user?: { readonly name: string; readonly email: string };
  readonly calculator?: Calculator;
  /** Opened for reading only. */
  readonly readOnly?: boolean;
  /** Milliseconds since 1970, UTC; the clock of this machine unless said otherwise. */
  readonly now?: () => number;
}

/** A new workbook as Excel makes it: one sheet, Sheet1, with A1 selected. */
export function createWorkbook({
  name = "Book1",
  culture = americanEnglish,
  user,
  calculator,
  readOnly = false,
  now = Date.now,
}: WorkbookOptions = {}): Workbook {
  const sheet = blankSheet("Sheet1", 1);
  const author = user ?? { name: "User", email: "user@example.com" };
  return {
    name,
    culture,
    sheets: [sheet],
    activeSheet: sheet,
    names: [],
    properties: {
      title: "",
      subject: "",
      author: author.name,
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      lastAuthor: author.name,
      revisionNumber: 0,
      creationDate: now(),
      custom: new Map(),
    },
    settings: new Map(),
    customXmlParts: [],
    extensions: [],
    bindings: [],
    styles: builtInStyles,
    defaultTableStyle: "TableStyleMedium2",
    tableStyles: [],
    protection: { protected: false, password: "" },
    application: {
      calculationMode: "Automatic",
      iterative: { enabled: false, maxChange: 0.001, maxIteration: 100 },
      usePrecisionAsDisplayed: false,
      chartDataPointTrack: true,
    },
    readOnly,
    saved: true,
    autoSave: false,
    ids: 1,
    calculator: calculator ?? null,
    spills: false,
    user: author,
    history: newHistory(),
    anchors: new Set(),
    now,
  };
}

/** An empty sheet that is in no workbook yet. `number` makes its id. */
export const blankSheet = (name: string, number: number): Sheet => ({
  // assumed: the look of an id; on the web every new workbook's first sheet has the same one (office-js issue 552)
  id: `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`,
  name,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  showHeadings: true,
  enableCalculation: true,
  standardWidth: 8.43,
  rows: new Map(),
  columns: new Map(),
  format: standardFormat,
  merges: [],
  frozen: { rows: 0, columns: 0 },
  selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
  tables: [],
  spills: [],
  names: [],
  conditionalFormats: [],
  validations: [],
  comments: [],
  notes: [],
  customProperties: new Map(),
  pageLayout: standardPageLayout,
  protection: unprotected,
  filter: null,
});
