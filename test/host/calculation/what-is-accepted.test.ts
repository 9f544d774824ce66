import { calculator } from "../../../src/host/calculation/calculator";
import { FUNCTIONS } from "../../../src/host/calculation/functions";
import { EXCEL_FUNCTIONS } from "../../../src/host/model/formulas/excel-functions";
import { findRelativeForm } from "../../../src/host/model/formulas/relative-form";
import { closeExcel, openExcel } from "../../support/genuine-office";

afterEach(closeExcel);

/** What a cell holds after a formula was written into it; the error's code where Excel refuses it. */
async function write(formula: string): Promise<string> {
  openExcel();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("H9");
    range.formulas = [[formula]];
    range.load("formulas");
    try {
      await context.sync();
    } catch (error) {
      return (error as { readonly code: string }).code;
    }
    return String(range.formulas[0]?.[0]);
  });
}

const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;

test.each([
  "==1",
  "=A1:",
  "=SUM(1,2",
  "=1+",
  "=*2",
  "=()",
  "=1 2",
  "=A1,",
  "=SUM(A1;A2)",
  '="open',
  "=IF(A1>1,2,3))",
  "={1,2;3",
  "={1,2;3}",
  "={1,A1}",
  "=A1##",
  "=1><2",
  "=ABS(1,2)",
  "=IF(1,2,3,4)",
  "=VLOOKUP(1,A1:B2)",
  "=TODAY(1)",
  "=SUM()",
  "=Steps[Owner",
  `=SUM(${Array.from({ length: 256 }, (_, index) => index).join(",")})`,
  nested(65),
  `=${"1+".repeat(4096)}1`,
])("Excel does not take %.60s", async (formula) => {
  expect(await write(formula)).toBe("InvalidArgument");
});

test.each([
  ["=sum(a1:b2,$c$3)", "=SUM(A1:B2,$C$3)"],
  ["=-A1%", "=-A1%"],
  ["=+A1", "=+A1"],
  ["=IF(,,)", "=IF(,,)"],
  ["=A1:INDEX(B:B,2)", "=A1:INDEX(B:B,2)"],
  ["=SUM(A1 A2:B2)", "=SUM(A1 A2:B2)"],
  ["=SUM((A1,B2))", "=SUM((A1,B2))"],
  ['={1,2;3,"a"}', '={1,2;3,"a"}'],
  ["=@A:A", "=@A:A"],
  ["=A1#", "=A1#"],
  ["=#REF!+1", "=#REF!+1"],
  ["=Plan!#REF!", "=Plan!#REF!"],
  ["=LAMBDA(x,[y],x)(1)", "=LAMBDA(x,[y],x)(1)"],
  ["='Sheet1'!a1", "=Sheet1!A1"],
  ["=MY.FUNCTION(1)", "=MY.FUNCTION(1)"],
  ["=our.loans(a1)", "=our.loans(A1)"],
  ['=SUM (A1)&"IF (1)"', '=SUM(A1)&"IF (1)"'],
  ["='C:\\Plans\\[Spring 2027.xlsx]Steps'!A1", "='C:\\Plans\\[Spring 2027.xlsx]Steps'!A1"],
  ["@sum(a1:a2)", "=SUM(A1:A2)"],
  ["@Ann (librarian)", "@Ann (librarian)"],
  [nested(64), nested(64)],
  [`=${"1+".repeat(4095)}1`, `=${"1+".repeat(4095)}1`],
])("Excel takes %.60s", async (formula, kept) => {
  expect(await write(formula)).toBe(kept);
});

test("our functions take as many arguments as Excel's", () => {
  const differing = Object.entries(FUNCTIONS).filter(([name, { least, most }]) => {
    const arity = EXCEL_FUNCTIONS.get(name);
    return arity?.least !== least || arity.most !== most;
  });
  expect(differing.map(([name]) => name)).toEqual([]);
});

const A1 = { row: 0, column: 0 };
const C5 = { row: 4, column: 2 };

test.each([
  ["=B2*2", "=D6*2"],
  ["=b2*$A$1", "=d6*$A$1"],
  ['=SUM(B2:$D4)&"B2"', '=SUM(D6:$D8)&"B2"'],
  ["=SUM(B:C)+SUM(2:3)", "=SUM(D:E)+SUM(6:7)"],
  ["=SUM($B:$C)", "=SUM($B:$C)"],
  ["=Plan!B2+'Plan B2'!B2", "=Plan!D6+'Plan B2'!D6"],
  ["=LOG10(B2)", "=LOG10(D6)"],
  ["=SUM(Q1:Q4!B2)", "=SUM(Q1:Q4!D6)"],
  ["=Steps[@[B2]]+[B2]", "=Steps[@[B2]]+[B2]"],
  ["=B2:INDEX(B2:B3,1)", "=D6:INDEX(D6:D7,1)"],
])("%s in A1 is copied to C5 as %s", (original, copy) => {
  expect(findRelativeForm(copy, C5).form).toBe(findRelativeForm(original, A1).form);
});

test.each([
  ["=B2", "=B2"],
  ["=$B2", "=D6"],
  ["=LOG10(1)", "=LOG11(1)"],
  ['="B2"', '="D6"'],
  ["=B2!A1", "=D6!A1"],
  ["=B2+1", "=D6+5"],
  ["=SUM(2:3)", "=SUM(2:3)"],
  ["=[B2]", "=[D6]"],
])("%s in A1 is not copied to C5 as %s", (original, other) => {
  expect(findRelativeForm(other, C5).form).not.toBe(findRelativeForm(original, A1).form);
});

test("copies of a formula that is taken apart once look at their own cells", async () => {
  const { host } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      [1, 10],
      [2, 20],
      [3, 30],
    ];
    sheet.getRange("C1:C3").formulas = [["=A1+$B$1"], ["=A2+$B$1"], ["=A3+$B$1"]];
    sheet.getRange("D1:D3").formulas = [["=SUM(A$1:A1)"], ["=SUM(A$1:A2)"], ["=SUM(A$1:A3)"]];
    // The same text as in C2, elsewhere.
    sheet.getRange("F9").formulas = [["=A2+$B$1"]];
    const range = sheet.getRange("C1:D3").load("values");
    const other = sheet.getRange("F9").load("values");
    await context.sync();
    expect(range.values).toEqual([
      [11, 1],
      [12, 3],
      [13, 6],
    ]);
    expect(other.values).toEqual([[12]]);
  });
  expect(host.notCalculated).toEqual([]);
});

test("a parameter of LAMBDA may be left out", () => {
  const { workbook } = openExcel().host;
  const ask = (formula: string) => calculator.evaluate(workbook, formula, workbook.activeSheet, A1);
  expect(ask("=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(3)")).toBe(3);
  expect(ask("=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(3,4)")).toBe(7);
  expect(ask("=LAMBDA(x,[y],x)(3,4,5)")).toBe("#VALUE!");
  expect(ask("=LAMBDA(x,y,x)(3)")).toBe("#VALUE!");
});
