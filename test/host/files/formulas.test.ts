import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { startHost } from "../../../src/host/host";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import type { Workbook } from "../../../src/host/model/book/workbook";
import { calculateStale } from "../../../src/host/model/formulas/calculate";
import { addTable } from "../../../src/host/model/tables/tables";
import { createUser } from "../../../src/host/user/user";
import { changeParts, readParts } from "../../support/file-parts";

const SHEET = "xl/worksheets/sheet1.xml";

const withRows = (rows: string): Uint8Array =>
  changeParts(writeWorkbook(createWorkbook()), {
    [SHEET]: (part) => part.replace("<sheetData></sheetData>", `<sheetData>${rows}</sheetData>`),
  });

const valuesOf = ({ sheets: [first] }: Workbook) =>
  first?.rows.get(0)?.cells.map((cell) => [cell?.formula, cell?.value]);

test("a formula that is not calculated here keeps the value that the file had, and so does what depends on it", () => {
  const { workbook } = readWorkbook(
    withRows(
      '<row r="1"><c r="A1"><f>STOCKHISTORY(1,1)</f><v>0.329925829</v></c><c r="B1"><f>A1*2</f><v>7</v></c></row>',
    ),
  );
  const expected = [
    ["=STOCKHISTORY(1,1)", 0.329925829],
    ["=A1*2", 7],
  ];
  createUser(workbook).insertRows(5); // has everything calculated again
  expect(valuesOf(readWorkbook(writeWorkbook(workbook)).workbook)).toEqual(expected);
});

test("a formula without a stored result is calculated, not missing", () => {
  const { workbook } = readWorkbook(withRows('<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>A1*2</f></c></row>'));
  calculateStale(workbook);
  expect(valuesOf(workbook)).toEqual([
    [null, 3],
    ["=A1*2", 6],
  ]);
});

test("text that a formula shows in a cell with a date format stays text", () => {
  const file = changeParts(
    withRows(
      '<row r="1"><c r="A1" s="1" t="str"><f>"so"&amp;"on"</f><v>soon</v></c><c r="B1" s="1"><v>soon</v></c></row>',
    ),
    {
      "xl/styles.xml": (part) =>
        part.replace(
          /<cellXfs count="1">(<xf[^>]*>)/,
          '<cellXfs count="2">$1<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>',
        ),
    },
  );
  const { workbook } = readWorkbook(file);
  expect(valuesOf(workbook)).toEqual([
    ['="so"&"on"', "soon"],
    [null, "soon"],
  ]);
});

test("where a file says that its results are not calculated, they are calculated; what cannot be, stays", () => {
  const file = changeParts(
    withRows(
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>A1*2</f><v>0</v></c>' +
        '<c r="C1"><f>RTD("x",,1)</f><v>9</v></c></row>',
    ),
    { "xl/workbook.xml": (part) => part.replace("</sheets>", '</sheets><calcPr fullCalcOnLoad="1"/>') },
  );
  const { workbook } = readWorkbook(file);
  calculateStale(workbook);
  expect(valuesOf(workbook)).toEqual([
    [null, 3],
    ["=A1*2", 6],
    ['=RTD("x",,1)', 9],
  ]);
});

test("references within a row and newer functions are kept in files as Excel keeps them", () => {
  const host = startHost();
  const { workbook, user } = host;
  for (const [at, text] of Object.entries({ A1: "Ward", B1: "Beds in use", C1: "Rest", A2: "North", B2: "12" }))
    user.type(at, text);
  const [sheet] = workbook.sheets;
  addTable(workbook, sheet!, { row: 0, column: 0, rows: 2, columns: 3 }, true);
  user.type("C2", "=20-[@[Beds in use]]");
  user.type("E2", "=XLOOKUP(A2,Table1[Ward],Table1[Rest])+Table1[@Rest]");
  const bytes = writeWorkbook(workbook);
  expect(Object.keys(readParts(bytes)).filter((path) => /comments|vml/.test(path))).toEqual([]);
  const part = readParts(bytes)["xl/worksheets/sheet1.xml"];
  expect(part).toContain("<f>20-Table1[[#This Row],[Beds in use]]</f>");
  expect(part).toContain("<f>_xlfn.XLOOKUP(A2,Table1[Ward],Table1[Rest])+Table1[[#This Row],[Rest]]</f>");
  const [again] = readWorkbook(bytes).workbook.sheets;
  expect(again?.rows.get(1)?.cells.map((cell) => cell?.formula ?? cell?.value)).toEqual([
    "North",
    12,
    "=20-[@[Beds in use]]",
    undefined,
    "=XLOOKUP(A2,Table1[Ward],Table1[Rest])+Table1[@Rest]",
  ]);
});
