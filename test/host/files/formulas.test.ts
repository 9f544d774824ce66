import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import type { Workbook } from "../../../src/host/model/book/workbook";
import { calculateStale } from "../../../src/host/model/formulas/calculate";
import { createUser } from "../../../src/host/user/user";
import { changeParts } from "../../support/file-parts";

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
