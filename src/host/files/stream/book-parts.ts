import { DOCUMENT_TYPE } from "../package/content-types";
import { RELATION } from "../package/relations";
import { escapeXml, MAIN_NAMESPACE, RELATION_NAMESPACE, writeElement, XML_HEAD } from "../xml/write-xml";
import type { FinishedSheet } from "./stream-sheet";

const SPREADSHEET = `${DOCUMENT_TYPE}.spreadsheetml`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CORE = `${PACKAGE}/metadata/core-properties`;

export const writePackageRelations = (): string =>
  writeRelations([
    ["rId1", `${RELATION}/officeDocument`, "xl/workbook.xml"],
    ["rId2", CORE, "docProps/core.xml"],
  ]);

export const writeBookRelations = (sheets: number): string =>
  writeRelations([
    ...Array.from(
      { length: sheets },
      (_, at) => [`rId${at + 1}`, `${RELATION}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
    ),
    [`rId${sheets + 1}`, `${RELATION}/styles`, "styles.xml"],
  ]);

const writeRelations = (relations: readonly (readonly [Id: string, Type: string, Target: string])[]): string =>
  XML_HEAD +
  writeElement(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    relations.map(([Id, Type, Target]) => writeElement("Relationship", { Id, Type, Target })),
  );

export function writeContentTypes(sheets: number): string {
  const override = (PartName: string, ContentType: string): string =>
    writeElement("Override", { PartName, ContentType });
  return (
    XML_HEAD +
    writeElement("Types", { xmlns: `${PACKAGE}/content-types` }, [
      writeElement("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      writeElement("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`),
      override("/xl/styles.xml", `${SPREADSHEET}.styles+xml`),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ...Array.from({ length: sheets }, (_, at) =>
        override(`/xl/worksheets/sheet${at + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
      ),
    ])
  );
}

export function writeBook(sheets: readonly FinishedSheet[]): string {
  const names = sheets.flatMap((sheet, localSheetId) =>
    sheet.names.map(({ name, refersTo, hidden }) =>
      writeElement("definedName", { name, localSheetId, hidden }, escapeXml(refersTo)),
    ),
  );
  return (
    XML_HEAD +
    writeElement("workbook", { xmlns: MAIN_NAMESPACE, "xmlns:r": RELATION_NAMESPACE }, [
      writeElement("bookViews", {}, writeElement("workbookView", { windowWidth: 24000, windowHeight: 14000 })),
      writeElement(
        "sheets",
        {},
        sheets.map(({ name }, at) => writeElement("sheet", { name, sheetId: at + 1, "r:id": `rId${at + 1}` })),
      ),
      writeElement("definedNames", {}, names),
    ])
  );
}

export const writeTitle = (title: string): string =>
  XML_HEAD +
  writeElement(
    "cp:coreProperties",
    { "xmlns:cp": CORE, "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    writeElement("dc:title", {}, escapeXml(title)),
  );
