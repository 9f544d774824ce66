import type { Culture, CultureName } from "../languages/culture";
import { americanEnglish, readCulture } from "../languages/culture";
import { blankSheet } from "./blank-sheet";
import { builtInStyles } from "./built-in-styles";
import { newHistory } from "./history";
import { standardStyles } from "./named-styles";
import type { Calculator, Workbook } from "./workbook";

export interface WorkbookOptions {
  /** By default `"Book1"`. */
  readonly name?: string;
  /** A name such as `"de-DE"`, or an object of your own; by default `"en-US"`. */
  readonly culture?: Culture | CultureName;
  readonly user?: { readonly name: string; readonly email: string };
  readonly calculator?: Calculator;
  /** Opened for reading only. */
  readonly readOnly?: boolean;
  /** Milliseconds since 1970, UTC; by default the clock of this machine. */
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
    culture: readCulture(culture),
    sheets: [sheet],
    activeSheet: sheet,
    activeChart: null,
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
    namedStyles: standardStyles,
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
