import type { Rectangle } from "../../../sheet/rectangle";

/** How a sheet prints. Margins are in points. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly blackAndWhite: boolean;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly draftMode: boolean;
  /** `""` for automatic. */
  readonly firstPageNumber: number | "";
  readonly printComments: string;
  readonly printErrors: string;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: string;
  readonly zoom: Zoom;
  readonly printArea: readonly Rectangle[];
  readonly titleRows: Span | null;
  readonly titleColumns: Span | null;
  readonly headersFooters: HeadersFooters;
  /** The rows and columns before which a page ends. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** Either a percentage, or a number of pages in width and height. */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Rows or columns, counted from 0, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface HeadersFooters {
  readonly state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  readonly defaultForAllPages: HeaderFooter;
  readonly firstPage: HeaderFooter;
  readonly evenPages: HeaderFooter;
  readonly oddPages: HeaderFooter;
}

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

const blank: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** What a new sheet has: Letter, portrait, "Normal" margins (0.7 and 0.75 inches). */
export const standardPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "Letter",
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: "",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  zoom: { scale: 100 },
  printArea: [],
  titleRows: null,
  titleColumns: null,
  headersFooters: {
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: blank,
    firstPage: blank,
    evenPages: blank,
    oddPages: blank,
  },
  rowBreaks: [],
  columnBreaks: [],
};
