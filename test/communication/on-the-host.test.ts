import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46348; // 22 November 2026
const noon = () => new Date(2026, 10, 22, 12).getTime();

const HEADING = ["Action Step", "By Whom", "By When", "Target Audience", "How often", "KPI"];
const TUTOR = ["Hire a math tutor", "Ana Ruiz", 46402, "Teachers; Parents", "weekly", "Tutor signed"];
const TRAIN = ["Train the staff", "Carla Meier", 46447, "Parents", "monthly", "20 trained"];

afterEach(closeExcel);

/** A workbook whose only sheet holds the plan, with its communication plan. */
async function openBuilt() {
  const { bridge } = openExcel({ now: noon });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Plan '26";
    sheet.getRange("A1:F3").values = [HEADING, TUTOR, TRAIN];
    await context.sync();
  });
  await buildCommunicationPlan.run({ today: TODAY });
  return bridge;
}

const onSheet = async <Result>(
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => Excel.run(async (context) => work(context.workbook.worksheets.getItem(name), context));

/** The rows of the schedule: where each stands, and what it says. */
const readSchedule = async () =>
  onSheet("Communication Plan", async (sheet, context) => {
    const range = sheet.tables.getItem("CommunicationSchedule").getDataBodyRange();
    range.load("values,rowIndex");
    await context.sync();
    return range.values.map((cells: unknown[], i) => ({ row: range.rowIndex + i + 1, cells }));
  });

test("a link leads to its step, also once the plan's sheet has another name", async () => {
  await openBuilt();
  await onSheet("Plan '26", async (sheet, context) => {
    sheet.name = "Tutoring 🎓";
    await context.sync();
  });
  await onSheet("Communication Plan", async (sheet, context) => {
    const links = sheet.tables.getItem("CommunicationSchedule").getDataBodyRange();
    links.load("formulas,values");
    await context.sync();
    expect(links.values[0]?.[2]).toBe("Open");
    expect(links.formulas[0]?.[2]).toContain("'Tutoring 🎓'!$A$2");
  });
});

test("the team's colours, formulas and rows stay where their line is", async () => {
  await openBuilt();
  const line = (await readSchedule()).find(
    ({ cells }) => cells[0] === "Parents" && String(cells[1]).startsWith("Train"),
  )!;
  await onSheet("Communication Plan", async (sheet, context) => {
    sheet.getRange(`J${line.row}`).values = [["Three evenings in spring"]];
    sheet.getRange(`A${line.row}`).format.fill.color = "#FFFF00";
    sheet.getRange(`I${line.row}`).formulas = [[`=H${line.row}-G${line.row}`]];
    await context.sync();
  });
  await onSheet("Plan '26", async (sheet, context) => {
    sheet.getRange("A2:F2").insert("Down");
    sheet.getRange("A2:F2").values = [
      ["Open the study hall", "Dan Roy", 46419, "School Board; Parents", "on completion", ""],
    ];
    await context.sync();
  });
  const { text } = await buildCommunicationPlan.run({ today: TODAY + 1 });
  expect(text).toContain("2 added");
  const moved = (await readSchedule()).find(
    ({ cells }) => cells[0] === "Parents" && String(cells[1]).startsWith("Train"),
  )!;
  expect(moved.row).toBeGreaterThan(line.row);
  await onSheet("Communication Plan", async (sheet, context) => {
    const [message, channel, fill] = [
      sheet.getRange(`J${moved.row}`),
      sheet.getRange(`I${moved.row}`),
      sheet.getRange(`A${moved.row}`).format.fill,
    ];
    message.load("values");
    channel.load("formulas");
    fill.load("color");
    await context.sync();
    expect([message.values, channel.formulas, fill.color]).toEqual([
      [["Three evenings in spring"]],
      [[`=H${moved.row}-G${moved.row}`]],
      "#FFFF00",
    ]);
  });
});

test("a line goes with its step, though its link is broken by then", async () => {
  await openBuilt();
  await onSheet("Plan '26", async (sheet, context) => {
    sheet.getRange("3:3").delete("Up");
    await context.sync();
  });
  const { text } = await buildCommunicationPlan.run({ today: TODAY });
  expect(text).toContain("1 removed");
  expect((await readSchedule()).map(({ cells }) => cells[0])).toEqual(["Teachers", "Parents"]);
});

test("a plan of 1,000 steps is communicated in two round trips, and refreshed in three", async () => {
  const { bridge } = openExcel();
  await Excel.run(async (context) => {
    const steps = Array.from({ length: 1000 }, (_, i) => [
      `Visit family number ${i} at home`,
      "Ana Ruiz",
      46402 + (i % 90),
      "Parents",
      "weekly",
      `Visit ${i} noted`,
    ]);
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1001").values = [HEADING, ...steps];
    await context.sync();
  });
  const before = bridge.traffic.trips;
  await buildCommunicationPlan.run({ today: TODAY });
  const between = bridge.traffic.trips;
  await onSheet("Sheet1", async (sheet, context) => {
    sheet.activate();
    await context.sync();
  });
  const again = bridge.traffic.trips;
  await buildCommunicationPlan.run({ today: TODAY + 1 });
  expect([between - before, bridge.traffic.trips - again]).toEqual([2, 3]);
  expect(bridge.traffic.largestMessage).toBeLessThan(400_000);
});

test("a table that lost its last row gets new lines without touching what stands below it", async () => {
  await openBuilt();
  await onSheet("Communication Plan", async (sheet, context) => {
    const schedule = sheet.tables.getItem("CommunicationSchedule");
    const body = schedule.getDataBodyRange().load("rowCount");
    await context.sync();
    for (let row = 0; row < body.rowCount; row++) schedule.getDataBodyRange().getRow(0).getEntireRow().delete("Up");
    const below = schedule.getHeaderRowRange().getRow(0).getOffsetRange(1, 0).getCell(0, 0);
    below.values = [["typed by hand"]];
    await context.sync();
  });

  await buildCommunicationPlan.run({ today: TODAY });

  expect((await readSchedule()).map(({ cells }) => cells[0])).toEqual(
    expect.arrayContaining(["Teachers", "Parents", "Parents"]),
  );
  const values = await onSheet("Communication Plan", async (sheet, context) => {
    const all = sheet.getUsedRange().load("values");
    await context.sync();
    return (all.values as unknown[][]).flat();
  });
  expect(values.filter((value) => value === "typed by hand")).toHaveLength(1);
});
