import { addChecklist } from "../../src/commands/add-checklist";
import { checkPlan } from "../../src/commands/check-plan";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { submitPlans } from "../../src/commands/submit-plans";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

const inSheet = <Result>(name: string, work: (sheet: Excel.Worksheet) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return result();
  });

const readSubmission = () =>
  inSheet("Submission", (sheet) => {
    const range = sheet.getUsedRange().load("values");
    return () => (range.values as unknown[][]).find(([label]) => label === "Checklist for people")?.[1];
  });

test("it is ticked before submitting, and the submission says by whom and how far", async () => {
  openExcel({ excelApi: "1.15" });
  await INSERT_COMMANDS.find(({ id }) => id === "insertActionPlan")?.run({ today: TODAY, withExample: true });
  await submitPlans.run({ today: TODAY, note: "" });
  expect(await readSubmission()).toBe("The workbook has no checklist for people.");

  const { sheet } = await addChecklist.run();
  expect((await addChecklist.run()).text).toContain("is there already. Nothing is ticked");
  await inSheet(sheet, (one) => {
    one.getRange("B3:B4").values = [["Ana Ruiz"], [TODAY]];
    one.getRange("A7:A9").values = [["✓"], ["x"], ["no"]];
    one.name = "Before we submit";
    return () => null;
  });
  const { text } = await submitPlans.run({ today: TODAY, note: "" });
  expect(text).toContain("2 of 11 questions on “Before we submit” are ticked by Ana Ruiz on 2026-11-28");
  expect(await readSubmission()).toBe("2 of 11 questions on “Before we submit” are ticked by Ana Ruiz on 2026-11-28.");

  const { checks } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  expect(checks.filter(({ plan }) => plan.kind === "plan").map((check) => check.sheet)).toEqual(["Action Plan"]);
});
