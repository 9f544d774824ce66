import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { checkPlan } from "../../src/commands/check-plan";
import { insertStakeholders } from "../../src/commands/insert-stakeholders";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { readStakeholders } from "../../src/templates/companions/read-stakeholders";
import { isHigh } from "../../src/values/steps/is-high";
import { readDrawing } from "../support/drawing";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

const inWorkbook = <Result>(work: (book: Excel.Workbook) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result();
  });

const readAll = (sheet: string) =>
  inWorkbook((book) => {
    const range = book.worksheets.getItem(sheet).getUsedRange(true).load("values");
    return () => (range.values as unknown[][]).map((row) => row.map(String));
  });

test("a plan inserted later offers its stakeholders; who is important and not informed is named", async () => {
  openExcel({ excelApi: "1.15" });
  const { sheet, firstStep } = await insertStakeholders.run({ today: TODAY, withExample: true });
  expect(sheet).toBe("Stakeholder Analysis");
  const heading = (await readAll(sheet)).find((row) => row.includes("Stakeholder"));
  expect(heading).toEqual(expect.arrayContaining(["Interest", "Influence", "Attitude now", "What they need to hear"]));

  const table = INSERT_COMMANDS.find(({ id }) => id === "insertActionPlanningTable");
  const plan = await table!.run({ today: TODAY, withExample: false });
  const lists = (await readAll("Action Plan Lists")).flat();
  expect(lists).toEqual(
    expect.arrayContaining(["Library staff", "Sofia Lindqvist", "They may fear the cost: show the grant first"]),
  );

  await inWorkbook((book) => {
    const row = plan.firstStep.row + 1;
    const target = book.worksheets.getItem(plan.sheet);
    target.getRange(`A${String(row)}:C${String(row)}`).values = [
      ["Agree on the hours with the board", "Tom", TODAY + 20],
    ];
    target.getRange(`G${String(row)}:I${String(row)}`).values = [["Tom Varga", "the town board; Families", "weekly"]];
    return () => null;
  });
  const built = await buildCommunicationPlan.run({ today: TODAY });
  expect(built.text).toContain("No step informs Library staff, whose interest or influence is high");
  expect((await readAll("Communication Plan")).flat().join(" ")).toContain("No step informs Library staff");

  const { checks } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  expect(checks.find((one) => one.sheet === sheet)?.plan).toMatchObject({
    kind: "not-a-plan",
    because: "This sheet is a stakeholder analysis. Check the sheet of the action plan.",
  });
  expect(firstStep.column).toBe(0);
});

test("a team's own analysis is read by its headings, in other languages too; other tables are none", () => {
  const read = (drawing: string) =>
    readStakeholders(readDrawing(drawing).grid)?.map(({ name, isImportant }) => `${name}${isImportant ? "!" : ""}`);
  expect(
    read(`
      | Anspruchsgruppe | Interesse | Einfluss  |
      | Elternbeirat    | sehr hoch | gering    |
      | Gemeinderat     | mittel    | 5         |
      | Nachbarn        | 2         | 3/5       |
      | TBD             | hoch      | hoch      |`),
  ).toEqual(["Elternbeirat!", "Gemeinderat!", "Nachbarn"]);
  expect(read("| Stakeholder | Phone |\n| Town board | 555 |")).toBeUndefined();
});

test.each(["High", "hoch", "élevée", "5/5", 4, "+++", "H", "高", "Very high"])("“%s” is high", (value) => {
  expect(isHigh(value)).toBe(true);
});

test.each(["Low", "mittel", "", 3, "2/5", "+", "-", true])("“%s” is not", (value) => {
  expect(isHigh(value)).toBe(false);
});
