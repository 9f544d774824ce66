import { buildEvaluation } from "../../src/commands/build-evaluation";
import { buildOverview } from "../../src/commands/build-overview";
import { checkPlan } from "../../src/commands/check-plan";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { readPlanPicture } from "../../src/commands/read-plan-picture";
import { judgeMeasure } from "../../src/overview/evaluation/judge-measure";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

const inSheet = <Result>(name: string, work: (sheet: Excel.Worksheet) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return result();
  });

const readRows = (name: string) =>
  inSheet(name, (sheet) => {
    const range = sheet.getUsedRange(true).load("values");
    return () => (range.values as unknown[][]).map((row) => row.map(String));
  });

const insert = (id: string) =>
  INSERT_COMMANDS.find((command) => command.id === id)?.run({ today: TODAY, withExample: true });

test("measures of steps, of change and goals get their results; the plan shows which are met", async () => {
  openExcel({ excelApi: "1.15" });
  await insert("insertLogicModel");
  await insert("insertActionPlan");
  const { sheet, text } = await buildEvaluation.run();
  expect(text).toBe("The sheet “Evaluation” lists 9 measures to fill in.");
  const rows = await readRows(sheet);
  const at = (words: string) => rows.findIndex((row) => row[0] === words) + 1;
  const change = "Below grade level falls from 41% to 30% in a year";
  expect(rows[at(change) - 1]?.slice(0, 3)).toEqual([
    change,
    "Change",
    "Coach all grade 3–5 teachers in small-group reading instruction",
  ]);
  expect(at("Reading is a habit in every home")).toBeGreaterThan(at(change));

  await inSheet(sheet, (one) => {
    one.getRange(`D${String(at(change))}:F${String(at(change))}`).values = [["41%", "30%", "28%"]];
    const classes = at("Assessment delivered to all 9 classrooms");
    one.getRange(`E${String(classes)}:I${String(classes)}`).values = [[9, 7, TODAY, "Delivery note", ""]];
    return () => null;
  });
  expect((await buildEvaluation.run()).text).toBe("The sheet “Evaluation” is up to date: 1 of 9 measures met.");
  const after = await readRows(sheet);
  expect(after.find(([words]) => words === change)?.[8]).toBe("Met");
  expect(after.find(([words]) => words?.startsWith("Assessment delivered"))?.slice(4, 9)).toEqual([
    "9",
    "7",
    String(TODAY),
    "Delivery note",
    "Not yet",
  ]);

  const picture = await readPlanPicture.run({ today: TODAY, isAsked: true });
  expect(picture?.measures).toMatchObject({ met: 1, of: 9 });
  await buildOverview.run({ today: TODAY });
  expect((await readRows("Plan Overview")).flat().join(" ")).toContain("1 of 9 measures met");
  const { checks } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  expect(checks.filter(({ plan }) => plan.kind === "plan").map((check) => check.sheet)).toEqual(["Action Plan"]);
});

test.each([
  ["", 100, 120, true],
  ["", "at least 100 families", "84 families", false],
  ["41%", "30%", 0.28, true],
  ["41%", "30%", "35%", false],
  [12, 5, 4, true],
  ["", "≤ 3 complaints", 2, true],
  [0.1, "80% of students", 0.84, true],
  ["", "1,200", "1.300", true],
  ["", "signed contract", "done", true],
  ["", "signed contract", "not yet", false],
  ["", "signed contract", "we will see", null],
  ["", 9, "", null],
])("baseline %s, target %s, actual %s: met is %s", (baseline, target, actual, met) => {
  expect(judgeMeasure({ baseline, target, actual })).toBe(met);
});
