#!/usr/bin/env bash
# ExcelJS and SheetJS change texts and names in formulas that were filled down: "Q1" in the first row is "Q2" in the second.
#
# Where a formula was filled down, a workbook may hold it once and say of the other cells that they share it (ECMA-376
# Part 1, 18.3.1.40); Excel writes filled columns so. Who reads the others moves the relative references. ExcelJS 4.4.0 and
# SheetJS (@e965/xlsx 0.20.3) move everything that looks like a reference: in `IF(C2="Q1",…)` the text, in `'Q1 plan'!$A:$B`
# the sheet, in `Plan[Q1]` the column of the table, and what has the new name may well be there. Neither moves A:A where a
# formula was filled to the right. The same formulas written out in each cell are read as they are. LibreOffice 7.4 moves
# C2 and A:A, and nothing else.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' > package.json
npm install --ignore-scripts --no-audit --no-fund --loglevel=error exceljs@4.4.0 @e965/xlsx@0.20.3 jszip@3.10.2
echo "Node $(node --version), exceljs@4.4.0, @e965/xlsx@0.20.3"

cat > finding.cjs <<'JS'
const { strictEqual } = require("node:assert");
const { Workbook } = require("exceljs");
const JSZip = require("jszip");
const SheetJS = require("@e965/xlsx");

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relations = (type, target) => `<Relationships xmlns="${PACKAGE}/relationships">
  <Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** A workbook whose sheet “Plan” has a formula in D2 that E2 and D3 share. */
async function writeBook(formula) {
  const shared = (address) => `<c r="${address}"><f t="shared" si="0"/><v>0</v></c>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/></Types>`,
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">
      <sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>
      <row r="2"><c r="D2"><f t="shared" ref="D2:E3" si="0">${formula}</f><v>0</v></c>${shared("E2")}</row>
      <row r="3">${shared("D3")}${shared("E3")}</row></sheetData></worksheet>`,
  };
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: "nodebuffer" });
}

const readers = {
  ExcelJS: async (file, address) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(file);
    return workbook.getWorksheet("Plan").getCell(address).formula;
  },
  SheetJS: async (file, address) => SheetJS.read(file).Sheets.Plan[address].f,
};

/** The formula of D2 as each reader has it in another cell, printed; fails if it is no longer what we saw. */
async function expectSeen(formula, address, expected, right) {
  const file = await writeBook(formula);
  console.log(`D2 =${formula}, right in ${address} is =${right}`);
  for (const [reader, read] of Object.entries(readers)) {
    const seen = await read(file, address);
    console.log(`  ${reader}: =${seen}`);
    strictEqual(seen, expected);
  }
}

(async () => {
  await expectSeen("C2+$B2+B$1", "D3", "C3+$B3+B$1", "C3+$B3+B$1");
  await expectSeen('IF(C2="Q1",1,0)', "D3", 'IF(C3="Q2",1,0)', 'IF(C3="Q1",1,0)');
  await expectSeen("MAX('Q1 plan'!$A:$B)", "D3", "MAX('Q2 plan'!$A:$B)", "MAX('Q1 plan'!$A:$B)");
  await expectSeen("COUNTIF(Plan[Q1],C2)", "D3", "COUNTIF(Plan[Q2],C3)", "COUNTIF(Plan[Q1],C3)");
  await expectSeen("SUM(A:A)", "E2", "SUM(A:A)", "SUM(B:B)");
})();
JS
node finding.cjs
