import { formatCell } from "../../src/sheet/a1";
import { chooseTab } from "../../src/taskpane/actions/choose-tab";
import { addDate, buildOverview, goToStep, readPlan } from "../../src/taskpane/actions/overview";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

const SCHOOL = `
  | Strategy: | Reading in small groups |            |            |         |
  |                     |            |            |            |         |
  | Action Step         | Owner      | Deadline   | KPI        | Status  |
  | Buy the readers     | Ana Ruiz   | 2026-10-30 | 9 sets     | done    |
  | Train the teachers  | Ben Okafor | 2026-11-20 | 9 teachers |         |
  | Invite the families |            |            |            |         |
  | Test the students   | Ana Ruiz   | 2027-03-12 | 80%        |         |`;

const activeCell = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });

test("the place shows how the plan stands, in words, and a step in its sheet", async () => {
  openExcel({ excelApi: "1.15" });
  await drawSheet(SCHOOL);
  const pane = openPane(TODAY);
  chooseTab(pane.dispatch, pane.perform, "plan");
  await pane.perform(readPlan);
  const { picture } = pane.state();
  expect(picture).toMatchObject({
    title: "Reading in small groups",
    about: "28 Nov 2026",
    counts: { steps: 4, done: 1, late: 1, toCome: 2, undated: 1, withoutOwner: 1 },
    end: { label: "Last deadline", day: "12 Mar 2027", distance: "in 15 weeks" },
  });
  expect(picture?.bars.map(({ text, words }) => `${text}: ${words}`)).toEqual([
    "Train the teachers: 8 days late",
    "Test the students: 12 Mar",
    "Invite the families: no date",
    "Buy the readers: 30 Oct",
  ]);
  await pane.perform(goToStep, picture!.bars[1]!);
  expect(await activeCell()).toBe("Sheet1!A7");
});

test("its button builds the sheet, and says so", async () => {
  openExcel({ excelApi: "1.15" });
  await drawSheet(SCHOOL);
  const pane = openPane(TODAY);
  await pane.perform(buildOverview);
  expect(pane.state().notice).toMatchObject({
    kind: "success",
    text: "The sheet “Plan Overview” shows how the plans stand. To undo it, delete the sheet.",
  });
  await pane.perform(buildOverview);
  expect(pane.state().notice?.text).toContain("is up to date");
});

test("a workbook without a plan has no picture", async () => {
  openExcel({ excelApi: "1.15" });
  const pane = openPane(TODAY);
  await pane.perform(readPlan);
  expect(pane.state().picture).toBe(null);
});

test("a date is added to a step that has none; what somebody typed there meanwhile stays", async () => {
  const { host } = openExcel({ excelApi: "1.15" });
  await drawSheet(SCHOOL);
  const pane = openPane(TODAY);
  await pane.perform(readPlan);
  const undated = pane.state().picture!.bars.find(({ days }) => days === null)!;
  const add = (typed: string) =>
    pane.perform(addDate, { sheet: undated.sheet, cell: undated.dateCell!, step: undated.text, typed });
  const cell = formatCell(undated.dateCell!);
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell).load("values,numberFormat");
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
    });

  host.user.type(cell, "after Easter");
  await add("2027-02-01");
  expect(await read()).toEqual(["after Easter", "General"]);
  expect(pane.state().notice).toMatchObject({ kind: "info", text: expect.stringContaining("after Easter") as string });

  host.user.type(cell, "");
  await add("2027-02-01");
  expect(await read()).toEqual([46419, "m/d/yyyy"]);
  expect(pane.state().picture?.counts.undated).toBe(0);
  await add("2027-02-30");
  expect(pane.state().notice?.text).toContain("not a day");
});
