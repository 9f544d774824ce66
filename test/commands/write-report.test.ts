import { checkPlan } from "../../src/commands/check-plan";
import { saveChoice } from "../../src/commands/save-choice";
import { writeReport } from "../../src/commands/write-report";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

async function report(): Promise<string> {
  const checked = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  return (await writeReport.run({ today: TODAY, ...checked })).sheet;
}

const read = (sheet: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values,text");
    await context.sync();
    return { values: used.values as unknown[][], text: used.text };
  });

const LIBRARY = `
  | Action            | Owner    | Measure         | Deadline   | Resources |
  | =Buy the shelves  |          | 4 shelves stand | 2027-02-01 |           |
  | Choose 200 books  | Ana Ruiz |                 | 2027-03-01 | $4,000    |`;

test("the report gives verdict, counts, day and each finding, the worst first and the ignored last", async () => {
  openExcel();
  await drawSheet(LIBRARY);
  await saveChoice.run({
    kind: "ignore",
    rule: "measure-missing",
    step: "Choose 200 books",
    reason: "The board counts.",
  });
  const { values, text } = await read(await report());
  expect(values.slice(0, 4).map((row) => row.filter((cell) => cell !== ""))).toEqual([
    ["Check Report"],
    ["Checked on", TODAY],
    [],
    ["Sheet1", "Not ready to submit", "2 steps; 1 error, 1 warning, 0 tips; 1 ignored"],
  ]);
  expect(text[1]?.[1]).toBe("11/22/2026");
  expect(
    values.slice(5).map(([sheet, severity, cell, step, , , because]) => [sheet, severity, cell, step, because]),
  ).toEqual([
    ["Sheet", "Severity", "Cell", "Step", "Ignored, because"],
    ["Sheet1", "Error", "B2", "=Buy the shelves", ""],
    ["Sheet1", "Warning", "E2", "=Buy the shelves", ""],
    ["Sheet1", "Error", "C3", "Choose 200 books", "The board counts."],
  ]);
});

test("each finding leads to its cell, whatever the sheet is called", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY, (sheet) => {
    sheet.name = 'Ana\'s "plan"';
  });
  const sheet = await report();
  const links = await Excel.run(async (context) => {
    const cells = ["C7", "C8"].map((address) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,values"),
    );
    await context.sync();
    return cells.map(({ formulas, values }) => [formulas[0]?.[0], values[0]?.[0]] as unknown[]);
  });
  expect(links).toEqual([
    [`=HYPERLINK("#'Ana''s ""plan""'!B2","B2")`, "B2"],
    [`=HYPERLINK("#'Ana''s ""plan""'!C3","C3")`, "C3"],
  ]);
  expect(host.workbook.activeSheet.name).toBe(sheet);
});

test("a plan without a fault and a sheet without a plan have their line, the plan first", async () => {
  openExcel();
  await drawSheet("| Dear all | |", (sheet) => {
    sheet.name = "Letter";
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Clinic").activate();
    await context.sync();
  });
  await drawSheet(`
    | Action             | Owner    | Measure           | Deadline   |
    | Order the new beds | Ana Ruiz | 12 beds delivered | 2027-02-01 |`);
  const { values } = await read(await report());
  expect(values.slice(3, 5).map(([sheet, verdict]) => [sheet, verdict])).toEqual([
    ["Clinic", "Ready to submit"],
    ["Letter", "No action plan"],
  ]);
  expect(values.at(-1)).toContain("Nothing to fix.");
});
