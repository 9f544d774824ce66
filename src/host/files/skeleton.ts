import { DOCUMENT_TYPE } from "./package/content-types";
import { emptyPackage, type Package } from "./package/package";
import { RELATION } from "./package/relations";
import { MAIN_NAMESPACE, RELATION_NAMESPACE, XML_HEAD } from "./xml/write-xml";

const SPREADSHEET = `${DOCUMENT_TYPE}.spreadsheetml`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The styles of a new workbook: Calibri 11, and the two fills that every file must have. */
export const newStyles =
  `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";

/** A sheet without anything: its elements are put into it. */
export const newSheet =
  `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">` +
  "<sheetData></sheetData></worksheet>";

export const SHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;

/** A workbook without sheets, to which they are added. */
export function newPackage(): Package {
  const file = emptyPackage();
  for (const [path, xml] of PARTS) file.write(path, XML_HEAD + xml);
  file.write("xl/styles.xml", newStyles);
  return file;
}

const PARTS: readonly (readonly [path: string, xml: string])[] = [
  [
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
      '<Override PartName="/docProps/core.xml" ' +
      'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      `<Override PartName="/docProps/app.xml" ContentType="${DOCUMENT_TYPE}.extended-properties+xml"/>` +
      "</Types>",
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      `<Relationship Id="rId3" Type="${RELATION}/extended-properties" Target="docProps/app.xml"/>` +
      "</Relationships>",
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">` +
      "<workbookPr/><bookViews>" +
      '<workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="12000"/></bookViews>' +
      "<sheets></sheets></workbook>",
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    "docProps/core.xml",
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      "</cp:coreProperties>",
  ],
  [
    "docProps/app.xml",
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      "<Application>Microsoft Excel</Application></Properties>",
  ],
];
