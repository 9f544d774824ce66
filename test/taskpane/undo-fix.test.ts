import { undoFix as undoCommand } from "../../src/commands/undo-fix";
import type { Finding } from "../../src/rules/finding";
import { checkPlan } from "../../src/taskpane/actions/check-plan";
import { fixAll } from "../../src/taskpane/actions/fix-all";
import { fixFinding } from "../../src/taskpane/actions/fix-finding";
import { addDate } from "../../src/taskpane/actions/overview";
import { undoFix } from "../../src/taskpane/actions/undo-fix";
import { listOpenFindings } from "../../src/taskpane/findings";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

const TODAY = 46354; // 28 November 2026

const LIBRARY = `
  | Action Steps         | Owner        | Measures of Implementation | Deadline         |
  | Order the shelves    | " Mia Berg"  | 12 shelves delivered       | "15 April 2027 " |
  | Label the new books  | "Omar Ali "  | 900 labels                 | 2027-05-12       |
  | Train the volunteers | Ana Ruiz     | 9 volunteers               | "3 May 2027"     |
  | Open the hall        |              | 300 visitors               |                  |`;

afterEach(closeExcel);

/** A library's plan that is checked, in the pane. */
async function open() {
  const { host } = openExcel({ excelApi: "1.15" });
  await drawSheet(LIBRARY);
  const pane = openPane(TODAY);
  await pane.perform(checkPlan, { scope: "active" });
  const findAll = (rule: string): readonly Finding[] =>
    listOpenFindings(pane.state().check?.checks[0]).filter((one) => one.rule === rule);

  return {
    host,
    pane,
    findAll,
    fix: (rule: string, fix: number | { readonly typed: string }) =>
      pane.perform(fixFinding, { plan: 0, finding: findAll(rule)[0]!, fix }),
    undo: async () => {
      const { notice } = pane.state();
      await pane.perform(undoFix, notice!.undo!);
      return pane.state().notice;
    },
  };
}

const read = (address: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange(address).load("values,numberFormat");
    await context.sync();
    return range.values.flat().map((value: unknown, i) => [value, range.numberFormat.flat()[i] as unknown]);
  });

const UNDONE = { kind: "success", text: "Undone: the sheet is as it was before." };
const CHANGED = { kind: "info", text: "The sheet has been changed there since, so nothing was undone." };

test("a name that was typed into the card is taken out again, and its finding is open again", async () => {
  const { pane, fix, undo } = await open();
  await fix("owner-missing", { typed: "Priya Nair" });
  expect(pane.state().notice).toMatchObject({ kind: "success", text: "B5 is changed." });
  expect(await undo()).toEqual(UNDONE);
  expect(await read("B5")).toEqual([["", "General"]]);
  expect(pane.state().opened?.finding).toMatchObject({ rule: "owner-missing", cell: { row: 4, column: 1 } });
});

test("a text that became a date is the same text again, with the format it had", async () => {
  const { findAll, fix, undo } = await open();
  const before = await read("D2:D5");
  await fix("deadline-missing", { typed: "2027-06-01" });
  expect((await read("D5"))[0]?.[0]).toBe(46_539);
  await undo();
  expect(await read("D2:D5")).toEqual(before);

  const [text] = findAll("deadline-as-text");
  expect(text?.fixes.length).toBeGreaterThan(0);
  await fix("deadline-as-text", 0);
  expect(await read("D2:D5")).not.toEqual(before);
  expect(await undo()).toEqual(UNDONE);
  expect(await read("D2:D5")).toEqual(before); // still texts: Excel did not read them as dates again
});

test("Fix all is undone as one, and cannot be undone twice", async () => {
  const { pane, findAll, undo } = await open();
  const before = await read("A2:D5");
  await pane.perform(fixAll, { plan: 0, findings: findAll("spaces-stray") });
  const { notice } = pane.state();
  expect(notice?.text).toMatch(/^\d are fixed: Stray spaces\.$/);
  expect(await read("A2:D5")).not.toEqual(before);
  expect(await undo()).toEqual(UNDONE);
  expect(await read("A2:D5")).toEqual(before);

  await pane.perform(undoFix, notice!.undo!);
  expect(pane.state().notice).toEqual(CHANGED);
  expect(await read("A2:D5")).toEqual(before);
});

test("what is undone is one write, so that Excel's own undo takes it back at once", async () => {
  const { host, pane, findAll } = await open();
  await pane.perform(fixAll, { plan: 0, findings: findAll("spaces-stray") });
  const fixed = await read("A2:D5");
  await undoCommand.run(pane.state().notice!.undo!.writes);
  expect(await read("A2:D5")).not.toEqual(fixed);
  host.user.undo();
  expect(await read("A2:D5")).toEqual(fixed);
});

test("what was typed there since stays, and so does everything where the steps have moved", async () => {
  const { host, pane, fix, undo } = await open();
  await fix("owner-missing", { typed: "Priya Nair" });
  const { notice } = pane.state();
  host.user.type("B5", "Dana Field");
  expect(await undo()).toEqual(CHANGED);
  expect((await read("B5"))[0]?.[0]).toBe("Dana Field");

  host.user.type("B5", "Priya Nair");
  host.user.type("A5", "Open both halls"); // another step, as after sorting
  await pane.perform(undoFix, notice!.undo!);
  expect(pane.state().notice).toEqual(CHANGED);
  expect((await read("B5"))[0]?.[0]).toBe("Priya Nair");
});

test("a protected sheet stays as it is", async () => {
  const { fix, undo } = await open();
  await fix("owner-missing", { typed: "Priya Nair" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  expect(await undo()).toMatchObject({ kind: "info", text: expect.stringContaining("is protected") as string });
  expect((await read("B5"))[0]?.[0]).toBe("Priya Nair");
});

test("where the sheet has another name by now, nothing is undone", async () => {
  const { fix, undo } = await open();
  await fix("owner-missing", { typed: "Priya Nair" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = "Reading";
    await context.sync();
  });
  expect(await undo()).toMatchObject({ kind: "info", text: expect.stringContaining("changed there since") as string });
});

test("sorting, which moves whole rows, is left to Excel's own undo", async () => {
  openExcel({ excelApi: "1.15" });
  await drawSheet(`
    | Action Steps        | Owner    | Measures of Implementation | Deadline   |
    | Label the new books | Omar Ali | 900 labels                 | 2027-05-12 |
    | Order the shelves   | Mia Berg | 12 shelves delivered       | 2027-04-15 |`);
  const pane = openPane(TODAY);
  await pane.perform(checkPlan, { scope: "active" });
  const finding = listOpenFindings(pane.state().check?.checks[0]).find(({ rule }) => rule === "deadline-out-of-order")!;
  await pane.perform(fixFinding, { plan: 0, finding, fix: 0 });
  expect((await read("A2"))[0]?.[0]).toBe("Order the shelves");
  expect(pane.state().notice).toBeNull();
});

test("a date that was added in the place Plan is taken out there", async () => {
  const { pane, undo } = await open();
  pane.dispatch({ type: "tab-chosen", tab: "plan" });
  await pane.perform(addDate, {
    sheet: "Sheet1",
    cell: { row: 4, column: 3 },
    step: "Open the hall",
    typed: "2027-06-01",
  });
  expect(pane.state().picture?.counts.undated).toBe(0);
  expect(await undo()).toEqual(UNDONE);
  expect(pane.state().picture?.counts.undated).toBe(1);
  expect(await read("D5")).toEqual([["", "General"]]);
});
