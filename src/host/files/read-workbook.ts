import ExcelJS from "exceljs";
import { calculator } from "../calculation/calculator";
import { blankSheet } from "../model/book/blank-sheet";
import { createWorkbook, type WorkbookOptions } from "../model/book/create-workbook";
import { type Format, standardFormat } from "../model/book/format";
import type { CustomXmlPart, Properties, Workbook } from "../model/book/workbook";
import { markUncalculated } from "../model/formulas/mark-uncalculated";
import { readTheme } from "./colors";
import { readPeople } from "./comments";
import { FileError } from "./file-error";
import { findLosses, sayLosses } from "./losses";
import { readNames } from "./names";
import { openPackage, type Package, partsRelated } from "./package";
import { findSettings, readCustomProperties } from "./properties";
import { readQuoting } from "./quote-prefixes";
import { readSheet } from "./read-sheet";
import { type SheetPart, takeSheetApart, type Workshop } from "./sheet-part";
import { readExtensions, settingsOfExtensions } from "./web-extensions";
import { childrenNamed, type Element, findChild, parseXml, readFlag } from "./xml";

/** A workbook from a file, and what of the file is not in it: sentences for the user. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** The kinds of things in the file that are not in the workbook: `charts`, `pivot tables`. */
  readonly lost: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Reads an .xlsx file. The bytes are not changed.
 * @throws {FileError} with a sentence for the user, where the file cannot be read
 */
export async function readWorkbook(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<OpenedWorkbook> {
  const file = await open(bytes);
  try {
    return await readPackage(file, options);
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError(
      "This workbook has something in it that cannot be read here. Open it in Excel, save it as a new .xlsx workbook, and try that one.",
      {
        cause,
      },
    );
  }
}

/** How a password-protected file and an old .xls begin. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

async function open(bytes: Uint8Array): Promise<Package> {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte))
    throw new FileError(
      "This workbook has a password or is an old .xls file. Open it in Excel, save it as .xlsx without a password, and try that one.",
    );
  const file = await openPackage(bytes).catch((cause: unknown) => {
    throw new FileError("This is not an Excel workbook. Choose a file that ends in .xlsx.", { cause });
  });
  if (!file.paths().some((path) => path.startsWith("xl/")))
    throw new FileError("This is not an Excel workbook. Choose a file that ends in .xlsx.");
  return file;
}

async function readPackage(file: Package, options: WorkbookOptions): Promise<OpenedWorkbook> {
  const [path = "xl/workbook.xml"] = await partsRelated(file, "", "officeDocument");
  const root = parseXml((await file.read(path)) ?? "");
  const names = readNames(root);
  const empty = createWorkbook({ calculator, ...options });
  const nextId = counter(empty.ids);
  const lost = await findLosses(file);
  const styles = await file.read("xl/styles.xml");
  const parts = await takeSheets(file, path, root, { quoting: readQuoting(styles), nextId: () => String(nextId()) });
  // After this the package no longer has what has been read already.
  const source = await readRest(file, path);
  const around = { theme: readTheme(await file.read("xl/theme/theme1.xml")), normal: readNormal(styles) };
  const sheets = parts.map(({ name, part, tab }, index) => {
    const worksheet = source.worksheets.find((candidate) => candidate.name === name);
    if (!worksheet)
      throw new FileError(
        `The sheet “${name}” cannot be read. Open the workbook in Excel, save it as a new .xlsx workbook, and try that one.`,
      );
    const own = {
      names: names.sheets.get(tab) ?? [],
      print: names.print.get(tab) ?? null,
      nextId: () => String(nextId()),
    };
    return readSheet(blankSheet(name, index + 1), worksheet, part, { ...around, ...own });
  });
  const active = Number(
    childrenNamed(findChild(root, "bookViews") ?? root, "workbookView")[0]?.attributes.activeTab ?? 0,
  );
  const activeSheet =
    sheets[parts.findIndex(({ tab }) => tab === active)] ??
    sheets.find(({ visibility }) => visibility === "Visible") ??
    sheets[0];
  if (!activeSheet) throw new FileError("This workbook has no worksheet. Add one in Excel, save it, and try again.");
  const locked = readFlag(findChild(root, "workbookProtection")?.attributes.lockStructure);
  const hasPasswords = parts.some(({ part }) => part.hasPassword);
  const workbook: Workbook = {
    ...empty,
    sheets,
    activeSheet,
    names: names.workbook,
    protection: { protected: locked, password: "" },
    properties: readProperties(source, empty.properties, readCustomProperties(await file.read("docProps/custom.xml"))),
    ...(await readCustomParts(file)),
    ids: nextId(),
  };
  markUncalculated(workbook);
  return {
    workbook,
    lost,
    warnings: [
      ...sayLosses(lost, root),
      ...(hasPasswords
        ? [
            "A sheet of this workbook is protected with a password. It stays protected here, but a copy saved here has no password: set it again in Excel.",
          ]
        : []),
    ],
  };
}

function counter(from: number): () => number {
  let last = from;
  return () => ++last;
}

interface TakenSheet {
  readonly name: string;
  /** Its place among all tabs, charts included. */
  readonly tab: number;
  readonly part: SheetPart;
}

async function takeSheets(
  file: Package,
  workbookPath: string,
  root: Element,
  workshop: Omit<Workshop, "people">,
): Promise<readonly TakenSheet[]> {
  const relationships = await file.relationships(workbookPath);
  const peoplePart = await file.read((await partsRelated(file, workbookPath, "person"))[0] ?? "");
  const people = peoplePart === null ? new Map<string, string>() : readPeople(peoplePart);
  const taken: TakenSheet[] = [];
  const list = childrenNamed(findChild(root, "sheets") ?? root, "sheet");
  for (const [tab, { attributes }] of list.entries()) {
    const related = relationships.get(attributes["r:id"] ?? "");
    if (related?.kind !== "worksheet") continue;
    const part = await takeSheetApart(file, related.target, { ...workshop, people });
    file.write(related.target, part.rest);
    taken.push({ name: attributes.name ?? "", tab, part });
  }
  return taken;
}

/** What ExcelJS makes of the package once that is gone from it which it need not see. */
async function readRest(file: Package, workbookPath: string): Promise<ExcelJS.Workbook> {
  const workbookPart = (await file.read(workbookPath)) ?? "";
  file.write(workbookPath, workbookPart.replace(/<definedNames>[\s\S]*<\/definedNames>/, ""));
  for (const path of file.paths()) {
    if (UNSEEN.test(path)) file.remove(path);
    else if (WITH_FLAGS.test(path)) file.write(path, spellFlags((await file.read(path)) ?? ""));
  }
  const source = new ExcelJS.Workbook();
  await source.xlsx.load((await file.bytes()) as unknown as ExcelJS.Buffer);
  return source;
}

const WITH_FLAGS = /^xl\/(styles\.xml|worksheets\/[^/]+\.xml)$/;

/** Other programs write flags as words, ExcelJS knows most of them as numbers only. */
const spellFlags = (xml: string): string =>
  /="(?:true|false)"/.test(xml)
    ? xml.replaceAll(/<[^<>]*="(?:true|false)"[^<>]*>/g, (tag) =>
        tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'),
      )
    : xml;

const UNSEEN =
  /^xl\/(worksheets\/_rels|drawings|media|charts|comments|tables|threadedComments|pivot|slicer|ctrlProps|embeddings|printerSettings|externalLinks|vbaProject|richData)/;

/** The first font of the styles is the one of cells without a style. */
function readNormal(styles: string | null): Format {
  const fonts = styles === null ? null : findChild(parseXml(styles), "fonts");
  const font = fonts?.children[0];
  if (!font) return standardFormat;
  const value = (name: string) => findChild(font, name)?.attributes.val;
  return {
    ...standardFormat,
    font: {
      ...standardFormat.font,
      name: value("name") ?? standardFormat.font.name,
      size: Number(value("sz") ?? standardFormat.font.size),
    },
  };
}

function readProperties(source: ExcelJS.Workbook, standard: Properties, custom: Properties["custom"]): Properties {
  const { title, subject, creator, keywords, description, category, manager, company, lastModifiedBy, created } =
    source as Partial<ExcelJS.Workbook>;
  return {
    ...standard,
    title: title ?? "",
    subject: subject ?? "",
    author: creator ?? "",
    keywords: keywords ?? "",
    comments: description ?? "",
    category: category ?? "",
    manager: manager ?? "",
    company: company ?? "",
    lastAuthor: lastModifiedBy ?? "",
    creationDate: created instanceof Date ? created.getTime() : standard.creationDate,
    custom,
  };
}

/** Custom XML parts and the settings of add-ins: ours from a part of our own, else those that Excel keeps. */
async function readCustomParts(file: Package): Promise<Pick<Workbook, "settings" | "customXmlParts" | "extensions">> {
  const extensions = await readExtensions(file);
  const settings = new Map<string, unknown>(settingsOfExtensions(extensions));
  const customXmlParts: CustomXmlPart[] = [];
  for (const path of file.paths().filter((name) => /^customXml\/item\d+\.xml$/.test(name))) {
    const xml = (await file.read(path)) ?? "";
    const ours = findSettings(xml);
    if (ours) for (const [name, value] of ours) settings.set(name, value);
    else customXmlParts.push({ id: await readItemId(file, path), xml });
  }
  return { settings, customXmlParts, extensions };
}

async function readItemId(file: Package, path: string): Promise<string> {
  const [properties] = await partsRelated(file, path, "customXmlProps");
  const xml = properties === undefined ? null : await file.read(properties);
  return (xml === null ? undefined : parseXml(xml).attributes["ds:itemID"]) ?? `{${path}}`;
}
