import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { saveChoice } from "../../src/commands/save-choice";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import { checkPlan, checkQuietly } from "../../src/taskpane/actions/check-plan";
import { chooseTab } from "../../src/taskpane/actions/choose-tab";
import { isBeingCheckedAgain } from "../../src/taskpane/keep-checking";
import { findDoubt } from "../../src/taskpane/views/check/verdict";
import {
  addPart,
  askAll,
  BAD,
  drawOther,
  expectVerdict,
  GOOD,
  insert,
  newWorkbook,
  onSheet,
  TODAY,
  turnDown,
} from "../support/ask-verdict";
import { drawSheet } from "../support/draw-sheet";
import { changeParts } from "../support/file-parts";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

afterEach(closeExcel);

/** What is done to a workbook, and the verdict on it. Half of them were “Ready to submit” in version 1.0. */
const WAYS: readonly (readonly [string, () => Promise<unknown>, string])[] = [
  [
    "a rule is turned off",
    async () => {
      await drawSheet(BAD);
      await turnDown("off");
    },
    "Ready to submit, with 1 rule turned off",
  ],
  [
    "a rule is made milder",
    async () => {
      await drawSheet(BAD);
      await turnDown("tip");
    },
    "Ready to submit, with 1 rule made milder",
  ],
  [
    "a finding is ignored",
    async () => {
      await drawSheet(BAD);
      const step = "Train the reading helpers";
      await saveChoice.run({ kind: "ignore", rule: "owner-missing", step, reason: "Hired in May." });
    },
    "Ready to submit, with 1 finding ignored",
  ],
  [
    "a faulty sheet is said to be no plan",
    async () => {
      await drawSheet(GOOD);
      await drawOther(BAD);
      await saveChoice.run({ kind: "sheet", sheet: "Other", choices: { isPlan: false } });
    },
    "Ready to submit, with 1 sheet left out",
  ],
  [
    "the plan of another sheet is faulty",
    async () => {
      await drawSheet(GOOD);
      await drawOther(BAD);
    },
    "Not ready to submit",
  ],
  [
    "the faulty sheet is hidden",
    async () => {
      await drawSheet(GOOD);
      await drawOther(BAD, (_, { workbook }) => {
        workbook.worksheets.getItem("Other").visibility = "Hidden";
      });
    },
    "Not ready to submit",
  ],
  [
    "the faulty sheet is hidden so that only a program can show it",
    async () => {
      await drawSheet(GOOD);
      await drawOther(BAD, (_, { workbook }) => {
        workbook.worksheets.getItem("Other").visibility = "VeryHidden";
      });
    },
    "Not ready to submit",
  ],
  [
    "the faulty plan stands below another on the same sheet",
    () => drawSheet(`${GOOD}\n  | | | | |\n  | | | | |${BAD}`),
    "Not ready to submit",
  ],
  [
    "the row of the faulty step is hidden",
    () =>
      drawSheet(BAD, (sheet) => {
        sheet.getRange("3:3").rowHidden = true;
      }),
    "Not ready to submit",
  ],
  [
    "the column of the owners is hidden",
    () =>
      drawSheet(BAD, (sheet) => {
        sheet.getRange("C:C").columnHidden = true;
      }),
    "Not ready to submit",
  ],
  [
    "the row of the faulty step is filtered out",
    () =>
      drawSheet(BAD, (sheet) => {
        sheet.tables.add("A1:D3", true).columns.getItemAt(2).filter.applyValuesFilter(["Ana Ruiz"]);
      }),
    "Not ready to submit",
  ],
  [
    "the owner's cell is merged with blank ones, and with no owner",
    () =>
      drawSheet(BAD.replace("| Bo Lind  | 2027-03-01 |", "| | |"), (sheet) => {
        sheet.getRange("C3:D3").merge();
      }),
    "Not ready to submit",
  ],
  [
    "what a column holds can only be guessed",
    () => drawSheet(GOOD.replace("Deadline  ", "Known Dates")),
    "Not ready to submit",
  ],
  ["the plan is the example", () => insert(true), "Still the example"],
  ["the plan has no steps", () => insert(false), "Not started"],
  [
    "a column of the template has another heading",
    async () => {
      await insert(true);
      await onSheet((sheet) => {
        sheet.getRange("C7").values = [["Colour of the folder"]];
        sheet.getRange("A8:A12").values = ["Order", "Train", "Open", "Paint", "Visit"].map((verb) => [
          `${verb} the rooms of the east wing`,
        ]);
      });
    },
    "Not ready to submit",
  ],
  [
    "a formula cannot be calculated",
    () =>
      drawSheet(GOOD, (sheet) => {
        sheet.getRange("B2").formulas = [['=CUBEVALUE("Plans","Books")']];
      }),
    "No verdict",
  ],
  [
    "what the team chose is damaged",
    async () => {
      await drawSheet(GOOD);
      await addPart('<store xmlns="urn:action-plan:store:1">{"version":</store>');
    },
    "No verdict",
  ],
  [
    "what the team chose was kept by a later version",
    async () => {
      await drawSheet(GOOD);
      await addPart('<store xmlns="urn:action-plan:store:1">{"version":99,"rules":{},"sheets":{}}</store>');
    },
    "No verdict",
  ],
  ["no sheet holds a plan", () => drawSheet("| Dear all |\n| The fair is on Friday. |"), "No verdict"],
];

test.each(WAYS)("%s", async (_, work, title) => {
  await expectVerdict(work, title);
});

test("and a good plan is ready", async () => {
  const workbook = newWorkbook();
  openExcel({ workbook, excelApi: "1.15" });
  await drawSheet(GOOD);
  expect(await askAll(workbook)).toMatchObject({ pane: "Ready to submit", json: "Ready to submit", code: 0 });
});

test("a check that is stopped leaves no verdict in the pane, not even that of the check before", async () => {
  openExcel({ workbook: newWorkbook(), excelApi: "1.15" });
  await drawSheet(GOOD);
  const { perform, state, stop } = openPane(TODAY);
  await perform(checkPlan, { scope: "plans" });
  expect(findDoubt(state())).toBeNull();
  const checking = perform(checkPlan, { scope: "plans" });
  stop();
  await checking;
  expect(findDoubt(state())).toBe("The last check did not come to its end. Check again.");
});

test("an edit while another tab is open is checked when the check is opened again", async () => {
  openExcel({ workbook: newWorkbook(), excelApi: "1.15" });
  await drawSheet(GOOD);
  const { dispatch, perform, state } = openPane(TODAY);
  await perform(checkPlan, { scope: "plans" });
  await onSheet((sheet) => {
    sheet.getRange("D3").values = [[""]];
  });
  dispatch({ type: "workbook-changed" });
  expect(isBeingCheckedAgain(state())).toBe(true);

  chooseTab(dispatch, perform, "check");
  await perform(checkQuietly);
  expect(isBeingCheckedAgain(state())).toBe(false);
  expect(state().check?.verdict.kind).toBe("not-ready");
});

test("a file whose sheet cannot be read has none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
  const file = join(folder, "damaged.xlsx");
  const workbook = newWorkbook();
  openExcel({ workbook, excelApi: "1.15" });
  await drawSheet(GOOD);
  const sheet = "xl/worksheets/sheet1.xml";
  writeFileSync(file, changeParts(Buffer.from(writeWorkbook(workbook)), { [sheet]: (part) => part.slice(0, 400) }));
  closeExcel();
  const said: string[] = [];
  const terminal = { print: (text: string) => said.push(text), complain: () => undefined };
  expect(await main(["check", file, "--json"], terminal)).toBe(2);
  expect(JSON.parse(said.join("\n"))).toMatchObject([{ verdict: { kind: "none" } }]);
  rmSync(folder, { recursive: true });
});
