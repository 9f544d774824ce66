import { strToU8, zipSync } from "fflate";
import type { CellValue } from "../../src/sheet/cell";

/** The smallest .xlsx that holds these values, one sheet, texts in the cells. */
export const writeWorkbookFile = (values: readonly (readonly CellValue[])[]): Uint8Array =>
  zipSync({ ...PARTS, "xl/worksheets/sheet1.xml": strToU8(writeSheet(values)) }, { level: 6 });

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS = {
  "[Content_Types].xml": strToU8(
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  ),
  "_rels/.rels": strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  "xl/workbook.xml": strToU8(
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
} as const;

const writeSheet = (values: readonly (readonly CellValue[])[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>` +
  values.map((row, i) => `<row r="${i + 1}">${row.map((value, j) => writeCell(value, i, j)).join("")}</row>`).join("") +
  "</sheetData></worksheet>";

function writeCell(value: CellValue, row: number, column: number): string {
  const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (value === "") return "";
  return typeof value === "string"
    ? `<c ${place} t="inlineStr"><is><t>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`
    : `<c ${place}><v>${String(value)}</v></c>`;
}
