import type { Cell } from "../../sheet/cell";
import { oneCell } from "../../sheet/rectangle";
import { calculator } from "../calculation/calculator";
import { blankSheet } from "../model/book/blank-sheet";
import { createWorkbook, type WorkbookOptions } from "../model/book/create-workbook";
import type { Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { FileError } from "./file-error";
import { findSheets } from "./find-sheets";
import { keepOrigin, type ReadOrigin } from "./origin";
import { FILE_LIMITS, type FileLimits } from "./package/file-limits";
import { openPackage, type Package } from "./package/package";
import { refuseOtherBytes, refuseOtherPackages } from "./package/recognize-file";
import { findRelated, readRelations } from "./package/relations";
import { calculatesOnLoad, readApplication } from "./parts/application";
import { readPeople } from "./parts/comments";
import { readCustomXml } from "./parts/custom-xml";
import { readProperties } from "./parts/document-properties";
import { readNames } from "./parts/names";
import { readSharedStrings } from "./parts/shared-strings";
import { readExtensions, settingsOfExtensions } from "./parts/web-extensions";
import { readSheet } from "./sheet/read-sheet";
import { newStyles } from "./skeleton";
import { readStyles, type Styles } from "./styles/read-styles";
import { completeStyles } from "./styles/style-lists";
import { type Element, findChild, listChildren, parseXml, readFlag } from "./xml/parse-xml";

/** A workbook from a file, and what is to be said about it: sentences for the user. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly warnings: readonly string[];
  /** What the file has next to its cells, which a copy of a sheet in another workbook would be without: `charts`. */
  readonly attached: readonly string[];
}

export interface ReadOptions extends WorkbookOptions {
  /** False where the workbook is never written back: then less is kept of the file. */
  readonly savable?: boolean;
  readonly limits?: FileLimits;
}

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm file. The bytes are not changed.
 * @throws {FileError} where the file cannot be read; its message says why, and what to do
 * @example const { workbook } = readWorkbook(await readFile("plan.xlsx"))
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): OpenedWorkbook {
  refuseOtherBytes(bytes);
  const file = openPackage(bytes, options.limits);
  refuseOtherPackages(file);
  try {
    return readPackage(file, options);
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError(
      "This workbook is damaged: one of its parts cannot be read. Open it in Excel, let Excel repair it, " +
        "save it under another name and try that file.",
      { cause },
    );
  }
}

function readPackage(file: Package, { limits = FILE_LIMITS, savable = true, ...options }: ReadOptions): OpenedWorkbook {
  const path = findWorkbookPart(file);
  const root = parseRequired(file, path);
  const empty = createWorkbook({ calculator, ...options });
  const warnings: string[] = [];
  // Sheets have the first ids.
  const ids = countFrom(Math.max(empty.ids, listChildren(root, "sheets", "sheet").length));
  const styles = readWorkbookStyles(file, path);
  const { sheets, tabs, read } = readSheets(file, path, root, {
    styles,
    nextId: () => String(ids.next()),
    warn: (sentence) => warnings.push(sentence),
    limits,
    history: empty.history,
  });
  if (calculatesOnLoad(root)) empty.history.stale = "everything";
  const extensions = readExtensions(file);
  const { settings, parts } = readCustomXml(file);
  const workbook: Workbook = {
    ...empty,
    sheets,
    activeSheet: findActive(root, sheets, tabs),
    names: readNames(root).workbook,
    protection: {
      protected: readFlag(findChild(root, "workbookProtection")?.attributes.lockStructure),
      password: "",
    },
    application: readApplication(root, empty.application),
    properties: readProperties(file, empty.properties),
    settings: new Map([...settingsOfExtensions(extensions), ...settings]),
    customXmlParts: parts.map(({ id, xml }) => ({ id, xml })),
    extensions,
    ids: ids.next(),
  };
  if (savable) keepOrigin(workbook, { file, workbookPath: path, countsFrom1904: countsFrom1904(root), styles }, read);
  return { workbook, warnings, attached: findAttached(file) };
}

const countsFrom1904 = (root: Element): boolean => readFlag(findChild(root, "workbookPr")?.attributes.date1904);

const ATTACHED: readonly (readonly [kind: string, path: RegExp])[] = [
  ["charts", /^xl\/(charts|chartsheets)\//i],
  ["pivot tables", /^xl\/pivotTables\//i],
  ["slicers and timelines", /^xl\/(slicers|timelines)\//i],
  ["threaded comments", /^xl\/threadedComments\//i],
];

const findAttached = (file: Package): readonly string[] =>
  ATTACHED.filter(([, path]) => file.paths().some((part) => path.test(part))).map(([kind]) => kind);

/** Source: ISO/IEC 29500-1, 12.3.23 (workbook part) */
function findWorkbookPart(file: Package): string {
  const [path = "xl/workbook.xml"] = findRelated(file, "", "officeDocument");
  if (file.has(path)) return path;
  throw new FileError("This is not an Excel workbook. Choose a file that ends in .xlsx.");
}

function parseRequired(file: Package, path: string): Element {
  const xml = file.read(path);
  if (xml === null) throw missingPart(path);
  try {
    return parseXml(xml);
  } catch (cause) {
    throw new FileError(
      `This workbook is damaged: its part ${path} cannot be read. Open it in Excel, let Excel repair it, ` +
        "save it under another name and try that file.",
      { cause },
    );
  }
}

const missingPart = (path: string): FileError =>
  new FileError(
    `This workbook is damaged: its part ${path} is missing. Open it in Excel, let Excel repair it, ` +
      "save it under another name and try that file.",
  );

function countFrom(start: number): { readonly next: () => number } {
  let last = start;
  return { next: () => ++last };
}

interface Reading {
  readonly styles: Styles;
  readonly nextId: () => string;
  readonly warn: (sentence: string) => void;
  readonly limits: FileLimits;
  readonly history: Workbook["history"];
}

function readSheets(
  file: Package,
  path: string,
  root: Element,
  reading: Reading,
): { readonly sheets: readonly Sheet[]; readonly tabs: readonly number[]; readonly read: readonly ReadOrigin[] } {
  const entries = findSheets(root, readRelations(file, path));
  const [peoplePart = ""] = findRelated(file, path, "person");
  const people = file.read(peoplePart);
  const names = readNames(root);
  const shared = {
    ...readTexts(file, path),
    ...countCells(reading.limits),
    styles: reading.styles,
    people: people === null ? new Map<string, string>() : readPeople(people),
    countsFrom1904: countsFrom1904(root),
    nextId: reading.nextId,
    warn: reading.warn,
  };
  const read: ReadOrigin[] = [];
  const sheets = entries.map(({ name, path: part, visibility, tab }, index) => {
    const uncalculated: Cell[] = [];
    read.push({ path: part, uncalculated });
    const sheet = readSheet({ ...blankSheet(name, index + 1), visibility }, file, part, {
      ...shared,
      names: names.sheets.get(tab) ?? [],
      print: names.print.get(tab) ?? null,
      noteUncalculated: (row, column) => uncalculated.push({ row, column }),
    });
    // They are calculated once somebody looks.
    const entered = uncalculated.map((cell) => ({ sheet, rectangle: oneCell(cell) }));
    reading.history.entered = reading.history.entered.concat(entered);
    if (reading.history.stale !== "everything") reading.history.stale = reading.history.stale.concat(entered);
    return sheet;
  });
  return { sheets, tabs: entries.map(({ tab }) => tab), read };
}

/** The styles of a workbook; those of a new one where the file has none. */
export function readWorkbookStyles(file: Package, workbookPath: string): Styles {
  const [path] = findRelated(file, workbookPath, "styles");
  const [theme = ""] = findRelated(file, workbookPath, "theme");
  const xml = path === undefined ? newStyles : file.read(path);
  if (xml === null) throw missingPart(path ?? "");
  try {
    return readStyles(completeStyles(xml), () => file.read(theme));
  } catch (cause) {
    throw new FileError(
      `This workbook is damaged: its part ${path ?? ""} cannot be read. Open it in Excel, let Excel repair it, ` +
        "save it under another name and try that file.",
      { cause },
    );
  }
}

/** The texts of the workbook, read once a cell refers to one. */
function readTexts(file: Package, workbookPath: string): { readonly stringAt: (index: number) => string } {
  let strings: readonly string[] | null = null;
  return {
    stringAt(index) {
      if (!strings) {
        const [path = "xl/sharedStrings.xml"] = findRelated(file, workbookPath, "sharedStrings");
        const part = file.read(path);
        if (part === null) throw missingPart(path);
        strings = readSharedStrings(part);
      }
      const text = strings[index];
      if (text !== undefined) return text;
      throw new FileError(
        `This workbook is damaged: a cell refers to text ${index}, and the file has only ${strings.length} texts. ` +
          "Open it in Excel, let Excel repair it, save it under another name and try that file.",
      );
    },
  };
}

function countCells({ cells }: FileLimits): { readonly countCell: () => void } {
  let count = 0;
  return {
    countCell() {
      if (++count > cells)
        throw new FileError(
          `This workbook is too large to open here: it has more than ${cells.toLocaleString("en-US")} cells. ` +
            "Open it in Excel, remove the sheets that are not needed, save it under another name and try that file.",
        );
    },
  };
}

function findActive(root: Element, sheets: readonly Sheet[], tabs: readonly number[]): Sheet {
  const [view] = listChildren(root, "bookViews", "workbookView");
  const active =
    sheets[tabs.indexOf(Number(view?.attributes.activeTab ?? 0))] ??
    sheets.find(({ visibility }) => visibility === "Visible") ??
    sheets[0];
  if (active) return active;
  throw new FileError("This workbook has no worksheet. Add one in Excel, save it, and try again.");
}
