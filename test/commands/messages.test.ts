import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { checkPlan } from "../../src/commands/check-plan";
import { markAsTold } from "../../src/commands/mark-as-told";
import { readMessages } from "../../src/commands/read-messages";
import { saveChoice } from "../../src/commands/save-choice";
import { writeMessages } from "../../src/commands/write-messages";
import { markAsTold as markInPane, readMessages as readInPane } from "../../src/taskpane/actions/messages";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

const TODAY = 46354; // 28 November 2026

afterEach(closeExcel);

const CLINIC = `
  | Action Step            | Owner      | By When    | Audience        | KPI       | Status |
  | Order ten beds         | Ana Ruiz   | 2027-01-15 | Nurses; Board   | 10 beds   |        |
  | Train the night nurses | Ben Okafor | 2027-02-12 | Nurses          | 20 nurses |        |`;

async function openClinic(): Promise<void> {
  openExcel({ excelApi: "1.15" });
  await drawSheet(CLINIC);
}

const inSheet = <Result>(sheet: string, work: (sheet: Excel.Worksheet) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    return result;
  });

const setStatus = (row: number, status: string) =>
  inSheet("Sheet1", (sheet) => {
    sheet.getRange(`F${String(row)}`).values = [[status]];
  });

/** The lines of the sheet: audience, what to tell, channel, told so far. */
const readLines = async () => {
  const body = await inSheet("Messages", (sheet) => sheet.tables.getItemAt(0).getDataBodyRange().load("values"));
  return (body.values as unknown[][]).map((cells) => [0, 1, 3, 5].map((column) => String(cells[column])));
};

const newsOf = async (today: number) =>
  (await readMessages.run({ today })).map(({ audience, what }) => `${audience}: ${what}`);

test("marked as told in the pane, it does not come again; what changes then does", async () => {
  await openClinic();
  const pane = openPane(TODAY);
  await pane.perform(readInPane);
  const [nurses] = pane.state().messages!;
  await pane.perform(markInPane, { message: nurses!, by: "Carla Meier" });
  expect(pane.state().notice?.text).toContain("Nurses were told: 2 new");
  expect(pane.state().messages!.map(({ audience, what }) => `${audience}: ${what}`)).toEqual([
    "Nurses: ",
    "Board: 1 new",
  ]);
  await setStatus(3, "done");
  expect(await newsOf(TODAY + 3)).toEqual(["Nurses: 1 done", "Board: 1 new"]);
});

test("what was told is the text that was shown, whatever the plan says meanwhile", async () => {
  await openClinic();
  const shown = await readMessages.run({ today: TODAY });
  await setStatus(3, "done");
  await markAsTold.run({
    told: shown.map(({ audience, what, knows }) => ({ audience, what, knows, day: TODAY, by: "Ana" })),
  });
  expect(await newsOf(TODAY)).toEqual(["Nurses: 1 done", "Board: "]);
});

test("the log and what the team chose are kept together", async () => {
  await openClinic();
  const told = { audience: "Nurses", what: "2 new", knows: [], day: TODAY, by: "Ana" };
  await markAsTold.run({ told: [told] });
  await saveChoice.run({ kind: "severity", rule: "step-vague", severity: "off" });
  await markAsTold.run({ told: [{ ...told, audience: "Board" }] });
  const { choices } = await checkPlan.run({ today: TODAY, scope: "active", highlight: false });
  expect(choices.told?.map(({ audience }) => audience)).toEqual(["Nurses", "Board"]);
  expect(choices.rules.severities).toEqual({ "step-vague": "off" });
});

test("the sheet is brought up to date in place, and what is typed in it stays", async () => {
  await openClinic();
  expect(await writeMessages.run({ today: TODAY })).toMatchObject({ sheet: "Messages", count: 2 });
  await inSheet("Messages", (sheet) => {
    sheet.tables.getItemAt(0).getDataBodyRange().getCell(0, 3).values = [["Ward round"]];
  });
  const messages = await readMessages.run({ today: TODAY });
  await markAsTold.run({
    told: messages.map(({ audience, what, knows }) => ({ audience, what, knows, day: TODAY, by: "Ana Ruiz" })),
  });
  await setStatus(3, "done");
  expect(await writeMessages.run({ today: TODAY + 1 })).toMatchObject({ sheet: "Messages", count: 1 });
  expect(await readLines()).toEqual([
    ["Nurses", expect.stringContaining("Done\n• Train the night nurses (20 nurses)"), "Ward round", LOG("2 new")],
    ["Board", "Nothing new since they were last told.", "", LOG("1 new")],
  ]);
});

const LOG = (what: string) => `28 November 2026, Ana Ruiz: ${what}`;

test("the sheet is never taken for a plan, and its plans stay those of the communication plan", async () => {
  await openClinic();
  await buildCommunicationPlan.run({ today: TODAY });
  await writeMessages.run({ today: TODAY });
  const { checks } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  expect(checks.filter(({ plan }) => plan.kind === "plan").map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
  expect((await buildCommunicationPlan.run({ today: TODAY })).text).toContain("3 unchanged");
});

test("a protected sheet is left alone, and a workbook without audiences says so", async () => {
  await openClinic();
  await writeMessages.run({ today: TODAY });
  await inSheet("Messages", (sheet) => {
    sheet.protection.protect();
  });
  await expect(writeMessages.run({ today: TODAY + 1 })).rejects.toThrow("“Messages” is protected");
  closeExcel();
  openExcel({ excelApi: "1.15" });
  await drawSheet(CLINIC.replace("Audience", "Remarks "));
  await expect(writeMessages.run({ today: TODAY })).rejects.toThrow("nobody to write to");
});
