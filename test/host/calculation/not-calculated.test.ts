import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { startHost } from "../../../src/host/host";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { calculateStale } from "../../../src/host/model/formulas/calculate";
import { changeParts, readParts } from "../../support/file-parts";
import { closeExcel, openExcel } from "../../support/genuine-office";

afterEach(closeExcel);

/** Types formulas one below the other from A1, and gives back what their cells hold. */
async function type(...formulas: readonly unknown[]) {
  const { host } = openExcel();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
  return { host, values };
}

test.each(["=FOO(1)", "=NURSES.ON.DUTY(A9)", "=1+SHELVES()", '=IF(TRUE,BOOKS(1),"ok")'])(
  "Excel does not know what %s calls",
  async (formula) => {
    const { host, values } = await type(formula, "=A1+1", '=IF(A1<0,"loss","ok")');
    expect(values).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
    expect(host.notCalculated).toEqual([]);
  },
);

test.each(["=SUM(OFFSET(C1,{0,1},0))", '=SUMPRODUCT(SUMIF(INDIRECT({"C1","C2"}),">0"))'])(
  "%s would look at several places: the first alone is no answer",
  async (formula) => {
    const { host, values } = await type(formula, "=SUM(OFFSET(C1,{1},0))");
    expect(values).toEqual(["#GETTING_DATA", 0]);
    expect(host.notCalculated.map(({ address }) => address)).toEqual(["A1"]);
  },
);

test("a function of an untaken branch is not asked for", async () => {
  expect((await type("=IF(TRUE,1,FOO(1))", '=IFERROR(FOO(1),"none")', '=IF(FALSE,CUBEVALUE("x"),2)')).values).toEqual([
    1,
    "none",
    2,
  ]);
});

test.each(['=CUBEVALUE("Sales","[Total]")', '=WEBSERVICE("https://library.example")', '=STOCKHISTORY("MSFT",1)'])(
  "%s is of Excel and not calculated here: no value is made up, for it or for what depends on it",
  async (formula) => {
    const { host, values } = await type(
      formula,
      '=IF(A1<0,"loss","ok")',
      '=IFERROR(A2,"none")',
      "=COUNT(A1:A2)",
      "=SUM(A9)",
    );
    expect(values).toEqual(["#GETTING_DATA", "#GETTING_DATA", "#GETTING_DATA", "#GETTING_DATA", 0]);
    expect(host.notCalculated.map(({ address, reason }) => [address, reason])).toEqual([
      ["A1", expect.stringMatching(/^[A-Z]+ is not calculated\.$/)],
      ["A2", "Sheet1!A1 is not calculated."],
      ["A3", "Sheet1!A2 is not calculated."],
      ["A4", "Sheet1!A1 is not calculated."],
    ]);
  },
);

test.each(["=[Spring.xlsx]Steps!A1", "='C:\\Plans\\[Spring 2027.xlsx]Steps'!A1", "=SUM('[1]The steps'!A1:A3)"])(
  "%s is not calculated, as the other workbook is not open",
  async (formula) => {
    const { host, values } = await type(formula, "=A1*2");
    expect(values).toEqual(["#GETTING_DATA", "#GETTING_DATA"]);
    expect(host.notCalculated[0]?.reason).toBe("What is in another workbook is not calculated.");
  },
);

test("once it is replaced, all is calculated", async () => {
  const { host } = await type('=RTD("clinic","","beds")', "=A1*2");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[21]];
    const doubled = sheet.getRange("A2").load("values");
    await context.sync();
    expect(doubled.values).toEqual([[42]]);
  });
  expect(host.notCalculated).toEqual([]);
});

test("formulas that refer to themselves are listed", async () => {
  const { host, values } = await type("=A2+1", "=A1+1", "=A3");
  expect(values).toEqual([0, 0, 0]);
  expect(host.circular.map(({ address }) => address)).toEqual(["A1", "A2", "A3"]);
});

/**
 * A clinic's file: one formula that is not calculated here with the value that Excel gave it, one that nobody
 * calculated yet.
 */
function writeFile(): Uint8Array {
  const cells = [
    '<c r="A1"><v>3</v></c>',
    '<c r="B1"><f>CUBEVALUE("Beds",A1)</f><v>40</v></c>',
    '<c r="C1"><f>B1*2</f><v>80</v></c>',
    '<c r="D1"><f>A1*2</f></c>',
    '<c r="E1"><f>A1+1</f><v>99</v></c>',
  ];
  return changeParts(writeWorkbook(createWorkbook()), {
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace(
        /<sheetData\/>|<sheetData><\/sheetData>/,
        `<sheetData><row r="1">${cells.join("")}</row></sheetData>`,
      ),
  });
}

test("of a file, what Excel calculated is kept, and what nobody calculated is calculated", () => {
  const { workbook } = readWorkbook(writeFile());
  calculateStale(workbook);
  expect(workbook.activeSheet.rows.get(0)?.cells.map((cell) => cell?.value)).toEqual([3, 40, 80, 6, 99]);
});

test("values of a file that can no longer be right are kept, and said to be old", () => {
  const { workbook } = readWorkbook(writeFile());
  const host = startHost({ workbook });
  host.user.type("A1", "4");
  calculateStale(workbook);
  expect(workbook.activeSheet.rows.get(0)?.cells.map((cell) => cell?.value)).toEqual([4, 40, 80, 8, 5]);
  expect(host.notCalculated.map(({ address }) => address)).toEqual(["B1", "C1"]);
});

test("a formula that was never calculated is saved without a value, so that Excel calculates it", async () => {
  const { host } = await type('=CUBEVALUE("Beds","[All]")', "=A1*2");
  const parts = readParts(writeWorkbook(host.workbook));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>A1*2</f></c>");
});
