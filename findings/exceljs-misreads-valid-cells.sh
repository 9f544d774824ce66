#!/usr/bin/env bash
# ExcelJS misreads three cells that are valid, and says nothing of it.
#
# 1. <b val="0"/> turns bold off (ECMA-376 Part 1, 18.8.2: val is a boolean, true only by default). Programs that write
#    every property of a font write it. ExcelJS 4.4.0 looks only whether the element is there: a plain cell is bold.
# 2. A cell of type "d" holds a date as ISO 8601 text (18.18.11); strict workbooks have such cells. ExcelJS parses the
#    text as a number, which ends at the first hyphen: 2027-03-02 is 2027.
# 3. In the number format 0\ \d the letter d is escaped: it is text after a number (18.8.31). ExcelJS sees a d and
#    takes 12 for a date. The same format with quotes, 0" d", is read as a number.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error exceljs@4.4.0 jszip@3.10.2
echo "Node $(node --version), exceljs@4.4.0, jszip@3.10.2"

cat > finding.mjs <<'JS'
import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Prints what was seen, and fails if that is no longer what we saw. */
function expectSeen(what, seen, expected) {
  console.log(`${what}:`, seen);
  deepStrictEqual(seen, expected);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook with one cell, A1 in the sheet “Plan”; its style is the second of `cellXfs`. */
const minimalParts = ({ cell, font = "", numberFormat = "" }) => ({
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/>
    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/>
    <Override PartName="/xl/styles.xml" ContentType="${SHEETS}.styles+xml"/></Types>`,
  "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
  "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">
    <sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}">
    ${numberFormat && `<numFmts count="1"><numFmt numFmtId="164" formatCode="${numberFormat}"/></numFmts>`}
    <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
      <font>${font}<sz val="11"/><name val="Calibri"/></font></fonts>
    <fills count="2"><fill><patternFill patternType="none"/></fill>
      <fill><patternFill patternType="gray125"/></fill></fills>
    <borders count="1"><border/></borders>
    <cellStyleXfs count="1"><xf/></cellStyleXfs>
    <cellXfs count="2"><xf xfId="0"/>
      <xf numFmtId="${numberFormat ? 164 : 0}" fontId="1" xfId="0" applyFont="1" applyNumberFormat="1"/></cellXfs>
  </styleSheet>`,
});

const relations = (...targets) => `<Relationships xmlns="${PACKAGE}/relationships">${targets
  .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
  .join("")}</Relationships>`;

/** The cell A1 as ExcelJS reads it. */
async function readByExcelJs(parts) {
  const zip = new (require("jszip"))();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  const { Workbook } = require("exceljs");
  const workbook = new Workbook();
  await workbook.xlsx.load(await zip.generateAsync({ type: "nodebuffer" }));
  return workbook.getWorksheet("Plan").getCell("A1");
}

{
  const parts = minimalParts({ cell: '<c r="A1" s="1"><v>1</v></c>', font: '<b val="0"/>' });
  expectSeen('bold, where the file has <b val="0"/>', (await readByExcelJs(parts)).font.bold, true);
}

{
  const parts = minimalParts({ cell: '<c r="A1" t="d"><v>2027-03-02</v></c>' });
  expectSeen("the value of a cell with 2027-03-02", (await readByExcelJs(parts)).value, 2027);
}

{
  const valueWith = async (numberFormat) =>
    (await readByExcelJs(minimalParts({ cell: '<c r="A1" s="1"><v>12</v></c>', numberFormat }))).value;
  expectSeen("12 with the format 0\\ \\d", await valueWith("0\\ \\d"), new Date("1900-01-11T00:00:00Z"));
  expectSeen('12 with the format 0" d"', await valueWith("0&quot; d&quot;"), 12);
}
JS
node finding.mjs
