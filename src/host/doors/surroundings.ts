/** What a page of an add-in learns about the Excel around it. */
export interface Surroundings {
  readonly platform: "windows" | "mac" | "web";
  /** Of the menus and of the data, `"en-US"`. */
  readonly locale: string;
  /** Colours as `#rrggbb`; only the Windows path of office.js hands them on. */
  readonly theme: Theme;
  /** The workbook is open for reading only: whatever would change it is refused. */
  readonly readOnly: boolean;
  /** `{ ExcelApi: "1.12" }`; versions are text, since 1.10 is not 1.1. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** `Office.context.document.url` */
  readonly documentUrl: string;
  readonly addInName: string;
  /** The manifest's `<Runtimes>` with a long lifetime: pane and commands live in one page. */
  readonly sharedRuntime: boolean;
  /** The page starts out of sight, as a shared runtime does when a ribbon command wakes it. */
  readonly hidden: boolean;
  /** Where the manifest's commands live when there is no shared runtime. */
  readonly functionFile: string | null;
  /** The manifest brings functions for formulas, and the pane's page runs them. */
  readonly customFunctions: boolean;
  /** Full origins other than the add-in's own that a dialog may open, from the manifest's `<AppDomains>`. */
  readonly appDomains: readonly string[];
}

export interface Theme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The colours of Office’s light theme, as `#rrggbb`. */
export const LIGHT: Theme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#f5f5f5",
  controlForegroundColor: "#242424",
};

/** The colours of Office’s dark theme, as `#rrggbb`. */
export const DARK: Theme = {
  bodyBackgroundColor: "#1e1e1e",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#2b2b2b",
  controlForegroundColor: "#f0f0f0",
};

export const USUAL_SURROUNDINGS: Surroundings = {
  platform: "windows",
  locale: "en-US",
  theme: LIGHT,
  readOnly: false,
  requirementSets: {
    ExcelApi: "1.15",
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    DialogApi: "1.2",
    AddinCommands: "1.1",
    OpenBrowserWindowApi: "1.1",
    Settings: "1.1",
    Selection: "1.1",
    DocumentEvents: "1.1",
    MatrixCoercion: "1.1",
    TextCoercion: "1.1",
    File: "1.1",
    CompressedFile: "1.1",
    DelayForCellEdit: "1.1", // office.js asks for it before it lets a batch wait
  },
  documentUrl: "C:\\Documents\\Book1.xlsx",
  addInName: "Add-in",
  sharedRuntime: true,
  hidden: false,
  functionFile: null,
  customFunctions: false,
  appDomains: [],
};

/** The purpose of a page decides what it learns at its start and who gets its messages. */
export type PageKind = "pane" | "functions" | "dialog";

const PLATFORMS = { windows: "Win32$16.01", mac: "Mac$16.00", web: "Web$16.00" } as const;

/** `OSF.HostInfoFlags` */
const FLAG = { sharedRuntime: 1, customFunctions: 2 } as const;

/** The `$`-separated text in which office.js reads which files of its own to load. */
export function hostInfo(
  { platform, locale, sharedRuntime, customFunctions }: Surroundings,
  kind: PageKind,
  correlation: string,
): string {
  const dialog = kind === "dialog" ? "isDialog" : "";
  const flags =
    kind === "pane" ? (sharedRuntime ? FLAG.sharedRuntime : 0) | (customFunctions ? FLAG.customFunctions : 0) : 0;
  return ["Excel", PLATFORMS[platform], locale, correlation, dialog, "disableLogging", flags].join("$");
}

/** 1 Hidden, 2 Taskpane, 3 Dialog. */
export const displayMode = ({ hidden }: Surroundings, kind: PageKind): number =>
  kind === "dialog" ? 3 : hidden ? 1 : 2;
