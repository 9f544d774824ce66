import { buildOverview } from "../../src/commands/build-overview";
import { checkPlan } from "../../src/commands/check-plan";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

const CLINIC = `
  | Strategy: | Safer nights on ward 3 |            |            |            |             |
  |                        |            |            |            |           |             |
  | Action Step            | Owner      | Start      | By When    | KPI       | Status      |
  | Order ten beds         | Ana Ruiz   | 2026-10-05 | 2026-10-30 | 10 beds   | done        |
  | Train the night nurses | Ben Okafor | 2026-11-02 | 2026-11-20 | 20 nurses | in progress |
  | Write the night rota   |            |            | 2026-12-18 |           |             |
  | Open the night ward    | Ruiz, Ana  | 2027-01-04 |            | 1 ward    |             |
  | Paint the corridor     | Ben Okafor |            | 2026-12-01 | 1 coat    | cancelled   |`;

async function openClinic(drawing = CLINIC): Promise<void> {
  openExcel({ excelApi: "1.15" });
  await drawSheet(drawing);
}

const inSheet = <Result>(sheet: string, work: (sheet: Excel.Worksheet) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    return result;
  });

/** What a row of the sheet shows, without its empty cells. */
async function readRows(sheet = "Plan Overview"): Promise<readonly string[]> {
  const range = await inSheet(sheet, (one) => one.getUsedRange(true).load("values"));
  return (range.values as unknown[][]).map((row) =>
    row
      .filter((value) => value !== "")
      .map(String)
      .filter((text) => !/^(46\d{3}|Week \d+|Mark|v1\..*)$/.test(text))
      .join(" | "),
  );
}

test("it counts, shows the steps under their weeks, what is due, and who carries how much", async () => {
  await openClinic();
  expect(await buildOverview.run({ today: TODAY })).toEqual({ sheet: "Plan Overview", isNew: true });
  expect(await readRows()).toEqual([
    "Safer nights on ward 3",
    "As of 28 Nov 2026",
    "1 of 4 | 1 | 1 | 1 | 1 | 18 Dec 2026",
    "steps complete | late | no owner | no date | no measure | last deadline",
    "✓ done   ▸ in progress   ! late   ◇ to come | Oct ’26 | Nov | Dec | Jan ’27 | Feb | Mar | Apr | May",
    "Timeline",
    "Step | Owner | Start | Deadline | Status",
    "Order ten beds | Ana Ruiz | Done | ✓",
    "Train the night nurses | Ben Okafor | Late | !",
    "Write the night rota | no owner | To do | ◇",
    "Open the night ward | Ruiz, Ana | no date | To do",
    "",
    "Late, and due in the next 30 days",
    "Step | Owner | Start | Due | When",
    "Train the night nurses | Ben Okafor | 8 days late",
    "Write the night rota | no owner | in 20 days",
    "",
    "Load by owner | one sign, one step",
    "Owner | Steps | Start | Deadline | Status",
    "Ana Ruiz | 2 steps | ✓ | ◇",
    "Ben Okafor | 1 step, 1 late | !",
    "No owner | 1 step | ◇",
  ]);
});

test("a bar covers the weeks from start to deadline, in the look of its state", async () => {
  await openClinic();
  await buildOverview.run({ today: TODAY });
  const formulas = await inSheet("Plan Overview", (sheet) => {
    const formats = sheet.getRange().conditionalFormats.load("items/priority,items/custom/rule/formula");
    return formats;
  });
  const first = formulas.items.map(({ custom }) => custom.rule.formula);
  expect(first).toHaveLength(14);
  expect(first[1]).toContain('$E7="Done"');
});

test("it is brought up to date in place: what is typed next to a step stays next to it", async () => {
  await openClinic();
  await buildOverview.run({ today: TODAY });
  await inSheet("Plan Overview", (sheet) => {
    sheet.getRange("AM9").values = [["Ben is on leave"]];
    sheet.getRange("B10").values = [["Carla Meier"]];
    sheet.getRange("A1").values = [["Nights"]];
  });
  await inSheet("Sheet1", (sheet) => {
    sheet.getRange("A5:F5").insert("Down");
    sheet.getRange("A5:D5").values = [["Hire two nurses", "Carla Meier", "", "2026-12-04"]];
    sheet.getRange("F4").values = [["in progress"]];
  });
  expect(await buildOverview.run({ today: TODAY + 1 })).toEqual({ sheet: "Plan Overview", isNew: false });
  expect((await readRows()).slice(0, 12)).toEqual([
    "Nights",
    "As of 29 Nov 2026",
    "0 of 5 | 2 | 1 | 1 | 2 | 18 Dec 2026",
    "steps complete | late | no owner | no date | no measure | last deadline",
    expect.stringContaining("Oct ’26"),
    "Timeline",
    "Step | Owner | Start | Deadline | Status",
    "Order ten beds | Ana Ruiz | Late | !",
    "Hire two nurses | Carla Meier | To do | ◇",
    "Train the night nurses | Ben Okafor | Late | ! | Ben is on leave",
    "Write the night rota | Carla Meier | To do | ◇",
    "Open the night ward | Ruiz, Ana | no date | To do",
  ]);
  const note = await inSheet("Plan Overview", (sheet) => sheet.getRange("AM10").load("values"));
  expect(note.values).toEqual([["Ben is on leave"]]);
});

test("a second time on the same day it changes nothing", async () => {
  await openClinic();
  await buildOverview.run({ today: TODAY });
  const before = await readRows();
  await buildOverview.run({ today: TODAY });
  expect(await readRows()).toEqual(before);
});

test("it is never taken for a plan, also where it has lost its mark", async () => {
  await openClinic();
  await buildOverview.run({ today: TODAY });
  await inSheet("Plan Overview", (sheet) => {
    sheet.names.getItem("ActionPlan.Built").delete();
  });
  const { checks } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  expect(checks.filter(({ plan }) => plan.kind === "plan").map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
  expect(checks.find(({ sheet }) => sheet === "Plan Overview")?.plan).toMatchObject({ isBuilt: true }); // never listed
});

test("it says that nothing is due, and the names of its months have room", async () => {
  openExcel({ excelApi: "1.15" });
  await inSheet("Sheet1", (sheet) => {
    sheet.getRange("A1:D2").values = [
      ["Action Step", "Owner", "By When", "KPI"],
      ["Move the library", "Ana Ruiz", "2027-02-05", "9,000 books moved"],
    ];
  });
  await buildOverview.run({ today: TODAY });
  expect(await readRows()).toContain("Late, and due in the next 30 days | nothing");
  const months = await inSheet("Plan Overview", (sheet) => sheet.getRange("F5:AJ5").load("values"));
  const named = months.values[0]!.flatMap((name: string, at) => (name === "" ? [] : [{ name, at }]));
  expect(named.slice(0, 3)).toEqual([
    { name: "Nov ’26", at: 0 },
    { name: "Dec", at: 3 },
    { name: "Jan ’27", at: 5 },
  ]);
});

test("several plans are one overview, each under its name", async () => {
  await openClinic();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Library");
    sheet.getRange("A1:D3").values = [
      ["Action Step", "Owner", "By When", "KPI"],
      ["Open on Saturdays", "Ben Okafor", "2026-12-05", "50 visits"],
      ["Hire a librarian", "Ana Ruiz", "2027-02-05", "1 contract"],
    ];
    await context.sync();
  });
  await buildOverview.run({ today: TODAY });
  const rows = await readRows();
  expect(rows[0]).toBe("2 plans at a glance");
  expect(rows[1]).toBe("Safer nights on ward 3 · Library | As of 28 Nov 2026");
  expect(rows).toContain("Safer nights on ward 3 | 1 of 4 done");
  expect(rows).toContain("Library | 2 steps");
  expect(rows).toContain("Ana Ruiz | 3 steps | ✓ | ◇ | ◇");
});

test("of a plan with 1,000 steps, those to be done next are listed, and the others counted", async () => {
  openExcel({ excelApi: "1.15" });
  await Excel.run(async (context) => {
    const steps = Array.from({ length: 1000 }, (_, i) => [
      `Visit household ${String(i + 1)}`,
      `Nurse ${String.fromCharCode(65 + (i % 26))}. Silva`,
      TODAY + 1000 - i,
      i % 2 === 0 ? "done" : "",
    ]);
    const values = [["Action Step", "Owner", "Deadline", "Status"], ...steps];
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1001").values = values;
    await context.sync();
  });
  await buildOverview.run({ today: TODAY });
  const rows = await readRows();
  expect(rows.length).toBeLessThan(300);
  expect(rows).toContain("500 steps done, not listed");
  expect(rows).toContain("300 later steps, not listed");
});

test("a workbook without a plan says so, and a protected overview is left alone", async () => {
  openExcel({ excelApi: "1.15" });
  await expect(buildOverview.run({ today: TODAY })).rejects.toThrow("has no action plan to give an overview of");
  await drawSheet(CLINIC);
  await buildOverview.run({ today: TODAY });
  await inSheet("Plan Overview", (sheet) => {
    sheet.protection.protect();
  });
  await expect(buildOverview.run({ today: TODAY + 1 })).rejects.toThrow("“Plan Overview” is protected");
});
