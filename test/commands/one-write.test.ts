import { addCommunicationColumns } from "../../src/commands/add-communication-columns";
import { applyFix } from "../../src/commands/apply-fix";
import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { checkPlan } from "../../src/commands/check-plan";
import { clearHighlights } from "../../src/commands/clear-highlights";
import { exportDates } from "../../src/commands/export-dates";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { markAsTold } from "../../src/commands/mark-as-told";
import { readMessages } from "../../src/commands/read-messages";
import { removeExample } from "../../src/commands/remove-example";
import { saveChoice } from "../../src/commands/save-choice";
import { surveyCommunication } from "../../src/commands/survey-communication";
import { writeMessages } from "../../src/commands/write-messages";
import { writeReport } from "../../src/commands/write-report";
import type { Role } from "../../src/plan/role";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

const LIBRARY = `
  | Action Steps                  | Owner     | Measures of Implementation | Deadline       |
  | Choose 200 books              | Ana Ruiz  | 200 titles chosen          | 2027-02-01     |
  | Shelve the new books          | Ana Ruiz  | 200 books on the shelves   | 2027-04-01     |
  | Order the books from the shop | Bo Lind   | 1 order confirmed          | "1 March 2027" |`;
const UNSORTED = LIBRARY.replace('"1 March 2027"', "2027-03-01");
const WITHOUT_MEASURES = `
  | Action Steps         | Owner    | Deadline   |
  | Choose 200 books     | Ana Ruiz | 2027-02-01 |
  | Shelve the new books | Ana Ruiz | 2027-04-01 |`;
const CLINIC = `
  | Action Step        | By Whom  | By When    | Target Audience | How often | KPI          |
  | Order the new beds | Omar Ali | 2027-02-01 | Nurses; doctors | weekly    | 12 delivered |
  | Paint the ward     | Omar Ali | 2027-02-02 | Nurses          | monthly   | 4 rooms      |`;
const LAST_RESORT: readonly Role[] = ["facilitator", "facilitator-mobilized"];

const check = (highlight: boolean) => checkPlan.run({ today: TODAY, scope: "active", highlight });
const insert = (id: string, extras: readonly Role[] = []) =>
  INSERT_COMMANDS.find((command) => command.id === id)!.run({ today: TODAY, withExample: true, extras });

const fix = (rule: string) => async () => {
  const { checks } = await check(false);
  const finding = checks[0]!.findings.find((one) => one.rule === rule)!;
  expect(await applyFix.run({ today: TODAY, sheet: checks[0]!.sheet, finding, fix: 0 })).toMatchObject({
    kind: "done",
  });
};

const highlighted = async () => {
  await drawSheet(LIBRARY);
  await check(true);
};

const older = async () => {
  await drawSheet(CLINIC);
  await buildCommunicationPlan.run({ today: TODAY });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  await drawSheet(CLINIC.replace("monthly  ", "weekly   "));
};

const draw = (drawing: string) => () => drawSheet(drawing);
const build = () => buildCommunicationPlan.run({ today: TODAY });
const report = async () => writeReport.run({ today: TODAY, ...(await check(false)) });
const tell = () =>
  markAsTold.run({ told: [{ audience: "Nurses", day: TODAY, by: "Ana Ruiz", what: "2 new", knows: [] }] });
const turnOff = () => saveChoice.run({ kind: "severity", rule: "step-vague", severity: "off" });

test.each([
  ["a template is inserted", draw(LIBRARY), () => insert("insertActionPlan")],
  ["the example is removed", () => insert("insertActionPlan"), () => removeExample.run()],
  ["a plan is highlighted", draw(LIBRARY), () => check(true)],
  ["highlights are cleared", highlighted, () => clearHighlights.run()],
  ["a text is turned into a date", draw(LIBRARY), fix("deadline-as-text")],
  ["steps are sorted", draw(UNSORTED), fix("deadline-out-of-order")],
  ["a missing column is added", draw(WITHOUT_MEASURES), fix("column-missing")],
  ["empty columns are removed", () => insert("insertActionRecord", LAST_RESORT), fix("facilitator-not-needed")],
  ["the communication columns are added", draw(LIBRARY), () => addCommunicationColumns.run({ sheet: "Sheet1" })],
  ["the communication plan is built", draw(CLINIC), build],
  ["the communication plan is refreshed", older, build],
  ["the messages are written", draw(CLINIC), () => writeMessages.run({ today: TODAY })],
  ["an audience is marked as told", draw(CLINIC), tell],
  ["a rule is turned off", draw(LIBRARY), turnOff],
  ["the report is written", draw(LIBRARY), report],
])("%s by one batch", async (_, setUp, run) => {
  expect(await countWrites(setUp, run)).toBe(1);
});

test.each([
  ["a check without colours", draw(LIBRARY), () => check(false)],
  ["a look at the plans", draw(CLINIC), () => surveyCommunication.run({ today: TODAY })],
  ["the messages in the pane", older, () => readMessages.run({ today: TODAY })],
  ["the dates for a calendar", older, () => exportDates.run({ today: TODAY })],
])("%s: nothing is written", async (_, setUp, run) => {
  expect(await countWrites(setUp, run)).toBe(0);
});

/** How many batches of a command change the workbook; each is a step of its undo list, where Excel keeps one. */
async function countWrites(setUp: () => Promise<unknown>, run: () => Promise<unknown>): Promise<number> {
  const { host } = openExcel();
  await setUp();
  const { done } = host.workbook.history;
  const before = done.length;
  await run();
  return done.length - before;
}
