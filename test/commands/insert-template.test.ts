import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { createCalculator } from "../../src/host/calculation/calculator";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const today = 46348;
const commands = INSERT_COMMANDS.map((command) => [command.title, command] as const);

/**
 * Of both round trips together, in bytes. The widest template takes the most, with ten columns, their help, questions
 * that can be folded away, and an example.
 */
const MOST = 25.5 * 1024;

test.each(commands)("%s takes two round trips and 25.5 KB, with its example, too", async (_, command) => {
  for (const withExample of [false, true]) {
    const { bridge } = openExcel();
    await command.run({ today, withExample });
    expect(bridge.traffic.trips).toBe(2);
    expect(bridge.traffic.requestBytes).toBeLessThanOrEqual(MOST);
  }
});

test("a second insert gets a name of its own and offers what the first one names", async () => {
  const { bridge } = openExcel();
  const [actionPlan] = INSERT_COMMANDS;
  await actionPlan?.run({ today, withExample: true });
  const before = bridge.traffic.trips;
  expect(await actionPlan?.run({ today, withExample: false })).toMatchObject({ sheet: "Action Plan (2)" });
  expect(bridge.traffic.trips - before).toBe(2);
  const { values } = await readRange("Action Plan Lists", "C1:C4");
  expect(values.flat()).toEqual(["People", "Grace Okafor", "Daniel Reyes", "Priya Nair"]);
});

test("people whom any plan of the workbook names are offered, at the cost of one more round trip", async () => {
  const { bridge, host } = openExcel();
  const [actionPlan] = INSERT_COMMANDS;
  for (const owner of ["Ana Ruiz", "Ben Cole", "Mia Sand"]) {
    await actionPlan?.run({ today, withExample: false });
    host.user.type("D8", owner);
  }
  const before = bridge.traffic.trips;
  await actionPlan?.run({ today, withExample: false });
  expect(bridge.traffic.trips - before).toBe(3);
  const { values } = await readRange("Action Plan Lists", "C1:C5");
  expect(values.flat()).toEqual(["People", "Ana Ruiz", "Ben Cole", "Mia Sand", ""]);
});

test("in a workbook that counts its days from 1904, today and the example’s days are the same days", async () => {
  const calculator = createCalculator(() => today);
  const evaluate: typeof calculator.evaluate = (workbook, formula, ...at) =>
    formula === "=DATE(2000,1,1)" ? 35_064 : calculator.evaluate(workbook, formula, ...at);
  openExcel({ calculator: { ...calculator, evaluate } });
  await INSERT_COMMANDS[0]?.run({ today, withExample: true });
  const { values } = await readRange("Action Plan", "E2:E8");
  expect(values.flat()).toEqual([
    today - 1462,
    "",
    today + 120 - 1462,
    "",
    "By when will the step be completed?",
    "Deadline",
    today + 14 - 1462,
  ]);
});

const readRange = (sheet: string, address: string): Promise<Excel.Range> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range;
  });

test("the sheet looks as it was drawn: fields to type in, group headings, headings, dates", async () => {
  openExcel();
  await INSERT_COMMANDS.find(({ id }) => id === "insertActionPlanningTable")?.run({ today, withExample: true });
  const looks = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const asked = ["B2", "D6", "A7", "C8", "F3"].map((address) => {
      const range = sheet.getRange(address);
      range.load("text,format/fill/color,format/font/color,format/wrapText,dataValidation/type");
      return range;
    });
    await context.sync();
    return asked.map(({ text, format, dataValidation }) => [
      text[0]?.[0],
      format.fill.color,
      format.font.color,
      dataValidation.type,
    ]);
  });
  expect(looks).toEqual([
    ["Open the library on Sundays and double weekend visits within a year", "#FFFFFF", "#000000", "None"],
    ["Resources and Support", "#FFFFFF", "#1F3864", "None"],
    ["Action Step", "#1F3864", "#FFFFFF", "None"],
    ["12/13/2026", "#FFFFFF", "#000000", "Date"],
    ["Next review:", "#FFFFFF", "#1F3864", "None"],
  ]);
});

test("every row of the table looks like the first, down to the last", async () => {
  openExcel();
  await INSERT_COMMANDS.find(({ id }) => id === "insertActionPlan")?.run({ today, withExample: false });
  const [first, last] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const asked = ["A8:E8", "A19:E19"].map((address) => {
      const range = sheet.getRange(address);
      const line = range.format.borders.getItem("InsideVertical");
      range.load("numberFormat,format/wrapText,format/verticalAlignment,format/indentLevel,format/rowHeight");
      line.load("style,color");
      return { range, line };
    });
    await context.sync();
    return asked.map(
      ({ range: { numberFormat, format }, line }) =>
        [
          numberFormat,
          format.wrapText,
          format.verticalAlignment,
          format.indentLevel,
          format.rowHeight,
          line.style,
          line.color,
        ] as unknown[],
    );
  });
  expect(first).toEqual([
    [["General", "General", "General", "General", "m/d/yyyy"]],
    true,
    "Top",
    1,
    15,
    "Continuous",
    "#BFBFBF",
  ]);
  expect(last).toEqual(first);
});
