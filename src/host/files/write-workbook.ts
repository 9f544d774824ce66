import { nameForFile } from "../custom-functions/file-names";
import { blankSheet } from "../model/book/blank-sheet";
import { createWorkbook } from "../model/book/create-workbook";
import { formulaRows } from "../model/book/formula-rows";
import type { Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { calculateStale } from "../model/formulas/calculate";
import { findSheets, type SheetEntry } from "./find-sheets";
import { findOrigin, type Origin, type SheetOrigin } from "./origin";
import { declarePart, dropPart } from "./package/content-types";
import { dropUnreachable, findReachable } from "./package/drop-unreachable";
import type { Package } from "./package/package";
import { addRelation, findRelated, readRelations, RELATION, removeRelations } from "./package/relations";
import { addPart } from "./package/strict";
import { addStrings } from "./parts/add-strings";
import { findNewPath } from "./parts/new-paths";
import { patchWorkbookPart } from "./parts/patch-workbook-part";
import { writeCustomXml } from "./parts/write-custom-xml";
import { writeProperties } from "./parts/write-properties";
import { type TabOf, writeTabs } from "./parts/write-tabs";
import { readWorkbookStyles } from "./read-workbook";
import { hasNewFormulas, isCalculated, isEdited, patchSheet, type SheetWriter } from "./sheet/patch-sheet";
import { newPackage, newSheet, SHEET_TYPE } from "./skeleton";
import { addStyles } from "./styles/add-styles";
import { type Element, parseXml } from "./xml/parse-xml";

/**
 * The workbook as a file of the kind that it came from. Parts that nobody changed are in it byte for byte, and so is
 * the whole file where nothing was changed. What it cannot hold is listed by `findUnwritable`.
 * Source: ISO/IEC 29500-1, 12 and 18
 * @example await writeFile("copy.xlsx", writeWorkbook(workbook))
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  calculateStale(workbook);
  const origin = findOrigin(workbook) ?? originOfNew(workbook);
  const file = origin.file.copy();
  const xml = file.read(origin.workbookPath) ?? "";
  const root = parseXml(xml);
  const book = {
    origin,
    file,
    xml,
    root,
    workbook,
    entries: findSheets(root, readRelations(file, origin.workbookPath)),
  };
  const paths = addParts(book);
  const written = findWritten(book);
  const writer = sheetWriter(book);
  writeSheets(book, paths, written, writer);
  removeSheets(book);
  writeCustomXml(file, origin.workbookPath, origin.before, workbook);
  writeProperties(file, origin.before.properties, workbook.properties);
  writeBook(book, paths, written);
  return file.bytes();
}

interface Book {
  readonly origin: Origin;
  readonly file: Package;
  /** The workbook's own part, as it was. */
  readonly xml: string;
  readonly root: Element;
  readonly workbook: Workbook;
  readonly entries: readonly SheetEntry[];
}

/** A workbook that came from no file is written as an edit of an empty one. */
function originOfNew({ history }: Workbook): Origin {
  const before = createWorkbook({ now: () => Number.NaN, user: { name: "", email: "" } });
  const file = newPackage();
  return {
    file,
    workbookPath: "xl/workbook.xml",
    countsFrom1904: false,
    styles: readWorkbookStyles(file, "xl/workbook.xml"),
    before: { ...before, history },
    sheets: new Map(),
  };
}

/** Gives each new sheet a part, still empty, and its relation. */
function addParts({
  origin,
  file,
  workbook,
}: Book): ReadonlyMap<Sheet, { readonly path: string; readonly id: string }> {
  const paths = new Map<Sheet, { path: string; id: string }>();
  for (const sheet of workbook.sheets) {
    if (origin.sheets.has(sheet.id)) continue;
    const path = findNewPath(file, (number) => `xl/worksheets/sheet${number}.xml`);
    addPart(file, path, newSheet, SHEET_TYPE);
    paths.set(sheet, { path, id: addRelation(file, origin.workbookPath, `${RELATION}/worksheet`, path) });
  }
  return paths;
}

/** The sheets that are written: new ones, those that somebody changed, and then those with other results too. */
function findWritten({ origin, workbook }: Book): ReadonlySet<Sheet> {
  const which = (is: (known: SheetOrigin, sheet: Sheet) => boolean): readonly Sheet[] =>
    workbook.sheets.filter((sheet) => {
      const known = origin.sheets.get(sheet.id);
      return known !== undefined && is(known, sheet);
    });
  const added = workbook.sheets.filter(({ id }) => !origin.sheets.has(id));
  const edited = which(({ before }, sheet) => isEdited(before, sheet));
  const calculated = edited.length === 0 ? [] : which((known, sheet) => isCalculated(known, sheet));
  return new Set([...added, ...edited, ...calculated]);
}

const sheetWriter = ({ origin, file, workbook }: Book): SheetWriter => ({
  workbook,
  file,
  hasTheme: findRelated(file, origin.workbookPath, "theme").length > 0,
  styles: origin.styles,
  addedStyles: addStyles(origin.styles),
  addedStrings: addStrings(file, origin.workbookPath),
  countsFrom1904: origin.countsFrom1904,
  nameForFile: nameForFile(workbook),
});

type Paths = ReadonlyMap<Sheet, { readonly path: string; readonly id: string }>;

function writeSheets(book: Book, paths: Paths, written: ReadonlySet<Sheet>, writer: SheetWriter): void {
  const { origin, file, workbook } = book;
  const movesFocus = canMoveFocus(book, written);
  for (const sheet of written) {
    const known = origin.sheets.get(sheet.id);
    const path = known?.path ?? paths.get(sheet)?.path ?? "";
    const { before, uncalculated } = known ?? { before: blankBefore(sheet, writer), uncalculated: new Set() };
    const isActive = movesFocus ? sheet === workbook.activeSheet : null;
    const part = file.read(path) ?? newSheet;
    const patch = { part, path, before, uncalculated, now: sheet, isNew: known === undefined, isActive };
    file.write(path, patchSheet(patch, writer));
  }
  writer.addedStrings.write();
  const styles = writer.addedStyles.write();
  if (styles !== writer.styles.xml) writeStyles(book, styles);
}

function writeStyles({ file, origin }: Book, styles: string): void {
  const [path] = findRelated(file, origin.workbookPath, "styles");
  file.write(path ?? "xl/styles.xml", styles);
  if (path !== undefined) return;
  declarePart(file, "xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  addRelation(file, origin.workbookPath, `${RELATION}/styles`, "xl/styles.xml");
}

/** A new sheet is written as an edit of one without anything. */
const blankBefore = (sheet: Sheet, { styles }: SheetWriter): Sheet => ({
  ...blankSheet(sheet.name, 0),
  format: styles.formatAt(0),
  ...EMPTY_LISTS,
});

const EMPTY_LISTS = { merges: [], tables: [], conditionalFormats: [], validations: [], notes: [] } as const;

/**
 * Another tab can only come to the front where the sheet that was there is written too, for both say which one it is;
 * otherwise the file opens on the tab that it always did.
 */
function canMoveFocus({ origin, workbook }: Book, written: ReadonlySet<Sheet>): boolean {
  const before = workbook.sheets.find(({ id }) => id === origin.before.activeSheet.id);
  if (before === workbook.activeSheet) return false;
  return written.has(workbook.activeSheet) && (!before || written.has(before) || origin.sheets.size === 0);
}

function removeSheets({ origin, file, workbook }: Book): void {
  const gone = Array.from(origin.sheets).filter(([id]) => !workbook.sheets.some((sheet) => sheet.id === id));
  const parts = gone.flatMap(([, { path }]) => [...findReachable(file, path)]);
  for (const [, { path }] of gone) removeRelations(file, origin.workbookPath, path);
  if (gone.length > 0) dropUnreachable(file, parts);
}

function writeBook(book: Book, paths: Paths, written: ReadonlySet<Sheet>): void {
  const { origin, file, xml, root, workbook, entries } = book;
  const tabOf = (sheet: Sheet): TabOf => {
    const known = origin.sheets.get(sheet.id);
    return { entry: entries.find(({ path }) => path === known?.path) ?? null, relationId: paths.get(sheet)?.id ?? "" };
  };
  const tabs = writeTabs(root, xml, workbook.sheets, tabOf, entries);
  const calculates = written.size > 0 && workbook.sheets.some((sheet) => formulaRows(sheet).size > 0);
  const isMoved = canMoveFocus(book, written) || tabs.now(activeBefore(book)) !== activeBefore(book);
  const patched = patchWorkbookPart(xml, root, {
    before: origin.before,
    now: workbook,
    tabs,
    activeTab: isMoved ? tabs.ofSheet(activeNow(book, written)).tab : null,
    calculates,
  });
  if (patched !== xml) file.write(origin.workbookPath, patched);
  if (changesFormulas(book, written)) dropChain(file, origin.workbookPath);
}

/** Whether a formula is new, gone or elsewhere: then the chain of calculation is not true any more. */
const changesFormulas = ({ origin, workbook }: Book, written: ReadonlySet<Sheet>): boolean =>
  Array.from(origin.sheets.keys()).some((id) => !workbook.sheets.some((sheet) => sheet.id === id)) ||
  Array.from(written).some((sheet) => {
    const before = origin.sheets.get(sheet.id)?.before;
    return before ? hasNewFormulas(before, sheet) : formulaRows(sheet).size > 0;
  });

const activeBefore = ({ origin, entries }: Book): number =>
  entries.find(({ path }) => path === origin.sheets.get(origin.before.activeSheet.id)?.path)?.tab ?? 0;

function activeNow(book: Book, written: ReadonlySet<Sheet>): Sheet {
  const { origin, workbook } = book;
  const before = workbook.sheets.find(({ id }) => id === origin.before.activeSheet.id);
  return canMoveFocus(book, written) || !before ? workbook.activeSheet : before;
}

/** The order in which Excel calculated last, which it finds again: ISO/IEC 29500-1, 18.6. */
function dropChain(file: Package, workbookPath: string): void {
  for (const path of findRelated(file, workbookPath, "calcChain")) {
    removeRelations(file, workbookPath, path);
    dropPart(file, path);
  }
}
