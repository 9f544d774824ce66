import { addCommunicationColumns } from "../../src/commands/add-communication-columns";
import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { exportDates } from "../../src/commands/export-dates";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { surveyCommunication } from "../../src/commands/survey-communication";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46348; // 22 November 2026
const HEADING = ["Action Step", "By Whom", "By When", "Target Audience", "How often", "KPI"];
const TUTOR = ["Hire a math tutor", "Ana Ruiz", 46402, "Teachers; Parents", "weekly", "Tutor signed"];
const SHELVES = ["Order the shelves", "Tom Vega", 46402, "Library staff", "monthly", "9 shelves"];

afterEach(closeExcel);

async function write(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const worksheet = there.isNullObject ? context.workbook.worksheets.add(sheet) : there;
    worksheet.getRange(address).values = values;
    await context.sync();
  });
}

const readColumn = (sheet: string, table: string): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItem(table).getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values.map(([first]: unknown[]) => first).filter((value) => value !== "");
  });

const readSelected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

/** The sheet of the selected cell, and what stands above the column it is in. */
const readHeadingOfSelected = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("worksheet/name");
    const heading = range.getOffsetRange(-1, 0).load("values");
    await context.sync();
    return [range.worksheet.name, (heading.values as unknown[][])[0]?.[0]];
  });

async function openTwoPlans(): Promise<void> {
  openExcel();
  await write("School", "A1:F2", [HEADING, TUTOR]);
  await write("Library", "A1:F2", [HEADING, SHELVES]);
}

describe("a plan without a column that says who is told what", () => {
  test.each(["insertActionPlan", "insertActionRecord"])(
    "from %s: the three columns are offered, and one click adds them",
    async (id) => {
      openExcel();
      const { sheet } = await INSERT_COMMANDS.find((command) => command.id === id)!.run({
        today: TODAY,
        withExample: true,
      });
      expect((await surveyCommunication.run({ today: TODAY })).sheets).toMatchObject([
        { sheet, saysWhomToTell: false, namesAudience: false, isChosen: true },
      ]);
      expect(await addCommunicationColumns.run({ sheet })).toEqual({ kind: "done" });
      expect(await readHeadingOfSelected()).toEqual([sheet, "Communication By Whom"]);
      expect((await surveyCommunication.run({ today: TODAY })).sheets).toMatchObject([{ sheet, saysWhomToTell: true }]);
      expect(await buildCommunicationPlan.run({ today: TODAY })).toMatchObject({ sheet: "Communication Plan" });
      expect(await addCommunicationColumns.run({ sheet })).toEqual({ kind: "gone" });
    },
  );

  test("in plain cells: they come beside it, unless something stands there", async () => {
    openExcel();
    const steps = [
      ["Task", "Owner", "Due date", "Measure"],
      ["Hire a math tutor", "Ana Ruiz", 46402, "Contract signed"],
      ["Train the staff", "Ben Roy", 46412, "20 trained"],
    ];
    await write("School", "A1:D3", steps);
    expect(await addCommunicationColumns.run({ sheet: "School" })).toEqual({ kind: "done" });
    expect(await readSelected()).toEqual("School!E2");
    await write("School", "E2:G3", [
      ["Eva Lind", "Parents", "weekly"],
      ["", "Teachers", "monthly"],
    ]);
    expect(await buildCommunicationPlan.run({ today: TODAY })).toMatchObject({ sheet: "Communication Plan" });
    expect(await readColumn("Communication Plan", "CommunicationSchedule")).toEqual(["Parents", "Teachers"]);
    await write("Clinic", "A1:D3", steps);
    await write("Clinic", "F2", [["=1+1"]]);
    expect(await addCommunicationColumns.run({ sheet: "Clinic" })).toMatchObject({ kind: "refused" });
  });
});

describe("plans to choose from", () => {
  test("all of them, unless some are chosen; the choice is kept for the next time", async () => {
    await openTwoPlans();
    await buildCommunicationPlan.run({ today: TODAY });
    expect(await readColumn("Communication Plan", "CommunicationSchedule")).toEqual([
      "Teachers",
      "Parents",
      "Library staff",
    ]);
    await buildCommunicationPlan.run({ today: TODAY, leftOut: ["School"] });
    expect(await readColumn("Communication Plan", "CommunicationSchedule")).toEqual(["Library staff"]);
    await write("School", "A3:F3", [["Train the staff", "Ben Roy", 46412, "Families", "weekly", "20 trained"]]);
    await buildCommunicationPlan.run({ today: TODAY });
    expect(await readColumn("Communication Plan", "CommunicationSchedule")).toEqual(["Library staff"]);
    expect(await readColumn("Communication Calendar", "CalendarByAudience")).toEqual(["Library staff"]);
    expect(
      (await surveyCommunication.run({ today: TODAY })).sheets.map(({ sheet, isChosen }) => [sheet, isChosen]),
    ).toEqual([
      ["School", false],
      ["Library", true],
    ]);
  });
});

describe("a communication plan that is older than the plans", () => {
  test("is told, and no longer once it is refreshed", async () => {
    await openTwoPlans();
    const isOlder = async () => (await surveyCommunication.run({ today: TODAY + 1 })).built?.isOlder;
    expect(await isOlder()).toBeUndefined();
    await buildCommunicationPlan.run({ today: TODAY });
    expect(await isOlder()).toBe(false);
    await write("Library", "D2", [["Library staff; Families"]]);
    expect(await isOlder()).toBe(true);
    await buildCommunicationPlan.run({ today: TODAY });
    expect(await isOlder()).toBe(false);
  });

  test("is not called older for a strategy in other words, or rows moved down", async () => {
    await openTwoPlans();
    await buildCommunicationPlan.run({ today: TODAY });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Library").getRange("1:2").insert("Down");
      await context.sync();
    });
    await write("Library", "A1:B1", [["Strategy:", "Open the library to families"]]);
    expect((await surveyCommunication.run({ today: TODAY })).built).toMatchObject({
      sheet: "Communication Plan",
      isOlder: false,
      asOf: TODAY,
    });
  });
});

test("the dates are those of the sheet, left-out plans not among them", async () => {
  await openTwoPlans();
  await buildCommunicationPlan.run({ today: TODAY, leftOut: ["School"] });
  const { ics, days } = await exportDates.run({ today: TODAY + 3 });
  expect(days).toBe(2); // on 1 December and 1 January, before the deadline on 15 January
  expect(ics).toMatch(/SUMMARY:Library staff: Order the shelves\r\n[^]*DTSTART;VALUE=DATE:20261201/);
  expect(ics).not.toContain("math tutor");
});
