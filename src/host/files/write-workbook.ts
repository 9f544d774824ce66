import ExcelJS from "exceljs";
import { formatRectangle } from "../../sheet/a1";
import { COLUMNS, ROWS, type Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { calculateStale } from "../model/formulas/calculate";
import { writeNotes } from "./comments";
import { writeFilter } from "./filters";
import { writeGraphicFormat } from "./graphic-formats";
import { writeLinks } from "./links";
import { writeNames } from "./names";
import { openPackage, type Package } from "./package";
import { writeBreaks } from "./page-breaks";
import { writeCustomProperties, writeSettings } from "./properties";
import { writeProtection } from "./protections";
import { writeQuoting } from "./quote-prefixes";
import { writeTable } from "./tables";
import { writeValidations } from "./validations";
import { takesSettings, writeExtensions } from "./web-extensions";
import { addSheet } from "./write-sheet";
import { writeElement, XML_HEAD } from "./xml";

const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument";

/** The workbook as an .xlsx file. What it cannot hold is told by `findUnwritable`. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  calculateStale(workbook);
  const target = new ExcelJS.Workbook();
  describe(target, workbook);
  for (const sheet of workbook.sheets) addSheet(target, sheet);
  const file = await openPackage(new Uint8Array(await target.xlsx.writeBuffer()));
  await addWorkbookParts(file, workbook);
  let tables = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    await completeSheet(file, `xl/worksheets/sheet${index + 1}.xml`, sheet, tables);
    tables += sheet.tables.length;
  }
  return file.bytes();
}

function describe(target: ExcelJS.Workbook, { properties, sheets, activeSheet }: Workbook): void {
  const { title, subject, author, keywords, comments, category, manager, company, lastAuthor, creationDate } =
    properties;
  Object.assign(target, {
    title,
    subject,
    creator: author,
    keywords,
    description: comments,
    category,
    manager,
    company,
    lastModifiedBy: lastAuthor,
  });
  target.created = new Date(creationDate);
  target.views = [
    {
      x: 0,
      y: 0,
      width: 20000,
      height: 12000,
      firstSheet: 0,
      activeTab: Math.max(0, sheets.indexOf(activeSheet)),
      visibility: "visible",
    },
  ];
  // Excel works every formula out anew when it opens the file.
  target.calcProperties.fullCalcOnLoad = true;
}

async function addWorkbookParts(file: Package, workbook: Workbook): Promise<void> {
  const path = "xl/workbook.xml";
  const part = (await file.read(path)) ?? "";
  const locked = workbook.protection.protected ? writeElement("workbookProtection", { lockStructure: true }) : "";
  file.write(
    path,
    part
      .replace("<bookViews>", () => `${locked}<bookViews>`)
      .replace("</sheets>", () => `</sheets>${writeNames(workbook.names, workbook.sheets)}`),
  );
  if (workbook.properties.custom.size > 0) {
    file.write("docProps/custom.xml", writeCustomProperties(workbook.properties.custom));
    await file.declare("docProps/custom.xml", `${CONTENT}.custom-properties+xml`);
    await file.relate("", `${RELATED}/custom-properties`, "docProps/custom.xml");
  }
  await writeExtensions(file, workbook);
  const settings =
    workbook.settings.size > 0 && !takesSettings(workbook.extensions)
      ? [{ id: SETTINGS_ID, xml: writeSettings(workbook.settings) }]
      : [];
  for (const [index, { id, xml }] of [...workbook.customXmlParts, ...settings].entries())
    await addCustomXml(file, path, index + 1, id, xml);
}

/** The id of the part with the settings, the same in every file. */
const SETTINGS_ID = "{5E0B0F3C-7E0A-4B52-9A43-5D8B7C1D2A10}";

async function addCustomXml(
  file: Package,
  workbookPath: string,
  number: number,
  id: string,
  xml: string,
): Promise<void> {
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  file.write(item, xml);
  file.write(
    properties,
    XML_HEAD + writeElement("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": namespace }, "<ds:schemaRefs/>"),
  );
  await file.declare(properties, `${CONTENT}.customXmlProperties+xml`);
  await file.relate(workbookPath, `${RELATED}/customXml`, item);
  await file.relate(item, `${RELATED}/customXmlProps`, properties);
}

const STYLES = "xl/styles.xml";

/** Puts into a sheet's part what ExcelJS does not write, each in the place that the format gives it. */
async function completeSheet(file: Package, path: string, sheet: Sheet, tablesBefore: number): Promise<void> {
  const links = await writeLinks(sheet, (address) => file.relate(path, `${RELATED}/hyperlink`, address, true));
  const tableParts: string[] = [];
  for (const [index, table] of sheet.tables.entries()) {
    const number = tablesBefore + index + 1;
    const part = `xl/tables/table${number}.xml`;
    file.write(part, writeTable(table, number, sheet));
    await file.declare(part, `${CONTENT}.spreadsheetml.table+xml`);
    tableParts.push(writeElement("tablePart", { "r:id": await file.relate(path, `${RELATED}/table`, part) }));
  }
  if (sheet.notes.length > 0) file.write(path.replace("worksheets/sheet", "comments"), writeNotes(sheet.notes));
  const { sheetXml: xml, styles } = writeQuoting((await file.read(path)) ?? "", sheet, (await file.read(STYLES)) ?? "");
  file.write(STYLES, styles);
  const filter = sheet.filter ? writeFilter(formatRectangle(sheet.filter.rectangle), sheet.filter.criteria) : "";
  const graphics = sheet.conditionalFormats.map((format, index) => writeGraphicFormat(format, index + 1)).join("");
  const breaks =
    writeBreaks("rowBreaks", sheet.pageLayout.rowBreaks, COLUMNS - 1) +
    writeBreaks("colBreaks", sheet.pageLayout.columnBreaks, ROWS - 1);
  const tables = tableParts.length === 0 ? "" : writeElement("tableParts", { count: tableParts.length }, tableParts);
  const stopping = new Set(
    sheet.conditionalFormats.flatMap(({ stopIfTrue }, index) => (stopIfTrue ? [index + 1] : [])),
  );
  const hasChosenHeight = (row: string): boolean => (sheet.rows.get(Number(row) - 1)?.height ?? null) !== null;
  file.write(
    path,
    xml
      // ExcelJS says of every height that somebody chose it; one that only fits its text goes on fitting.
      .replaceAll(/(<row r="(\d+)"[^>]*) customHeight="1"/g, (all, start: string, row: string) =>
        hasChosenHeight(row) ? all : start,
      )
      .replace(/<sheetData\/>|<\/sheetData>/, (end) => `${end}${writeProtection(sheet.protection)}`)
      .replace(/<autoFilter [^>]*\/>/, () => filter)
      .replace(/<drawing|<legacyDrawing|<tableParts|<\/worksheet>/, (start) => `${breaks}${start}`)
      .replace(
        /<printOptions|<pageMargins/,
        (start) => `${graphics}${writeValidations(sheet.validations)}${links}${start}`,
      )
      .replaceAll(/(<cfRule [^>]*priority="(\d+)")/g, (start, _all, priority: string) =>
        stopping.has(Number(priority)) ? `${start} stopIfTrue="1"` : start,
      )
      .replace("</worksheet>", () => `${tables}</worksheet>`),
  );
}
