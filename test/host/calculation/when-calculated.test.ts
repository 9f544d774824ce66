import { closeExcel, openExcel } from "../../support/genuine-office";

afterEach(closeExcel);

const act = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

const read = (at: string, name = "Sheet1") =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(at).load("values,text,numberFormat");
    await context.sync();
    return {
      values: range.values.flat() as unknown[],
      text: range.text.flat(),
      formats: range.numberFormat.flat() as unknown[],
    };
  });

/** 22 November 2026, a quarter past nine in the evening, where the user is. */
const now = () => new Date(2026, 10, 22, 21, 15).getTime();

test.each([
  ["=TODAY()", "m/d/yyyy", "11/22/2026"],
  ["=TODAY()+7", "m/d/yyyy", "11/29/2026"],
  ["=NOW()", "m/d/yyyy h:mm", "11/22/2026 21:15"],
  ["=DATE(2027,3,1)", "m/d/yyyy", "3/1/2027"],
  ["=TIME(9,30,0)", "h:mm AM/PM", "9:30 AM"],
  ["=PMT(0.05/12,60,1000)", "$#,##0.00_);[Red]($#,##0.00)", "($18.87)"],
  ["=DATE(2027,3,1)-TODAY()", "General", "99"],
  ["=YEAR(TODAY())", "General", "2026"],
  ["=B1", "m/d/yyyy", "3/2/2027"],
  ["=B1+14", "m/d/yyyy", "3/16/2027"],
  ["=B1-A9", "General", "46448"],
])("%s is shown as %s", async (formula, format, text) => {
  openExcel({ now });
  await act((sheet) => (sheet.getRange("B1").values = [["3/2/2027"]]));
  await act((sheet) => (sheet.getRange("A1").formulas = [[formula]]));
  expect(await read("A1")).toMatchObject({ formats: [format], text: [text] });
});

test("a cell with a format of its own keeps it", async () => {
  openExcel({ now });
  await act((sheet) => {
    sheet.getRange("A1").numberFormat = [["yyyy-mm-dd"]];
    sheet.getRange("A1").formulas = [["=TODAY()"]];
  });
  expect((await read("A1")).text).toEqual(["2026-11-22"]);
});

test("in manual mode a formula is calculated when it is entered, and not when what it looks at changes", async () => {
  openExcel();
  await act((sheet, { workbook }) => {
    workbook.application.calculationMode = Excel.CalculationMode.manual;
    sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
  });
  expect((await read("A1:B1")).values).toEqual([2, 20]);

  await act((sheet) => (sheet.getRange("A1").values = [[3]]));
  expect((await read("A1:B1")).values).toEqual([3, 20]);
  await act((sheet) => (sheet.getRange("C1").formulas = [["=A1+B1"]]));
  expect((await read("A1:C1")).values).toEqual([3, 20, 23]);
  const state = await Excel.run(async (context) => {
    const application = context.workbook.application.load("calculationState");
    await context.sync();
    return application.calculationState;
  });
  expect(state).toBe("Pending");

  await act((_, { workbook }) => workbook.application.calculate(Excel.CalculationType.recalculate));
  expect((await read("A1:C1")).values).toEqual([3, 30, 33]);

  await act((sheet) => (sheet.getRange("A1").values = [[4]]));
  await act((_, { workbook }) => (workbook.application.calculationMode = Excel.CalculationMode.automatic));
  expect((await read("A1:C1")).values).toEqual([4, 40, 44]);
});

test("a sheet is calculated by itself", async () => {
  openExcel();
  await act((sheet, { workbook }) => {
    workbook.application.calculationMode = Excel.CalculationMode.manual;
    sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
    workbook.worksheets.add("Other").getRange("A1").formulas = [["=Sheet1!B1"]];
  });
  await act((sheet) => (sheet.getRange("A1").values = [[3]]));
  await act((sheet) => sheet.calculate(false));
  expect((await read("A1:B1")).values).toEqual([3, 30]);
  expect((await read("A1", "Other")).values).toEqual([20]);
});

test("while calculation is suspended, values wait until the next sync", async () => {
  openExcel();
  await act((sheet) => (sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]]));
  expect((await read("B1")).values).toEqual([10]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    const range = sheet.getRange("B1").load("values");
    await context.sync();
    expect(range.values).toEqual([[10]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[50]]);
  });
});

test("calculating all asks the clock again", async () => {
  let time = now();
  openExcel({ now: () => time });
  await act((sheet) => (sheet.getRange("A1").formulas = [["=TODAY()"]]));
  expect((await read("A1")).values).toEqual([46_348]);
  time += 86_400_000;
  expect((await read("A1")).values).toEqual([46_348]);
  await act((_, { workbook }) => workbook.application.calculate(Excel.CalculationType.recalculate));
  expect((await read("A1")).values).toEqual([46_349]);
});
