import { checkPlan } from "../../src/commands/check-plan";
import { saveChoice } from "../../src/commands/save-choice";
import type { ExcelHost } from "../../src/host/host";
import type { SheetChoices } from "../../src/recognition/choices/sheet-choices";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

/** Rows 3 to 5 are the plan; in its heading no word says so. */
const LIBRARY = `
  | Reading room 2027 |      |            |
  |                   |      |            |
  | Vorhaben X        | Y    | Z          |
  | Choose the books  | Mia  | 2027-03-02 |
  | Invite the class  | Noor | 2027-03-09 |
  | Sponsors          | Bank | 2027-03-16 |`;

const columns = [
  { heading: "Vorhaben X", before: "", after: "Y", role: "step" },
  { heading: "Y", before: "Vorhaben X", after: "Z", role: "owner" },
];

async function openChosen(choices: SheetChoices = { headingRow: 2, lastRow: 4, columns }): Promise<ExcelHost> {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  await saveChoice.run({ kind: "sheet", sheet: "Sheet1", choices });
  return host;
}

/** The heading's row and the steps' rows and texts as Check Plan understands them, counted as Excel shows them. */
async function understood() {
  const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: false });
  return checks.map(({ plan }) =>
    plan.kind === "plan"
      ? [
          plan.headingRow + 1,
          ...plan.steps.map(({ row, step, owner }) => `${row + 1} ${String(step?.value)}, ${String(owner?.value)}`),
        ]
      : plan.because,
  );
}

const inSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const PLAN = [[3, "4 Choose the books, Mia", "5 Invite the class, Noor"]];
const LOWER = [[5, "6 Choose the books, Mia", "7 Invite the class, Noor"]];

test("the heading and the last row are the user's, and no name shows in Excel's lists", async () => {
  const { workbook } = await openChosen();
  expect(await understood()).toEqual(PLAN);
  expect(workbook.activeSheet.names.map(({ visible }) => visible)).toEqual([false, false]);
});

test.each<[string, SheetMove, unknown]>([
  [
    "rows are inserted above it",
    (host) => {
      host.user.insertRows(1, 2);
    },
    LOWER,
  ],
  [
    "rows above it are deleted",
    (host) => {
      host.user.deleteRows(2);
    },
    [[2, "3 Choose the books, Mia", "4 Invite the class, Noor"]],
  ],
  [
    "a column is inserted beside it",
    () =>
      inSheet((sheet) => {
        sheet.getRange("A:A").insert("Right");
      }),
    PLAN,
  ],
  [
    "a step is inserted",
    async (host) => {
      host.user.insertRows(5);
      await inSheet((sheet) => {
        sheet.getRange("A5:B5").values = [["Print the posters", "Bo"]];
      });
    },
    [[3, "4 Choose the books, Mia", "5 Print the posters, Bo", "6 Invite the class, Noor"]],
  ],
  [
    "its last step is deleted",
    (host) => {
      host.user.deleteRows(5);
    },
    [[3, "4 Choose the books, Mia"]],
  ],
])("it is found again when %s", async (_, move, expected) => {
  await move(await openChosen());
  expect(await understood()).toEqual(expected);
});

type SheetMove = (host: ExcelHost) => Promise<void> | void;

test("a copy of the sheet, with another name, keeps its heading row", async () => {
  const host = await openChosen();
  await inSheet((sheet) => {
    sheet.copy("End").activate();
  });
  host.user.insertRows(1, 2);
  expect((await understood())[0]?.[0]).toBe(5);
});

test("another choice takes the place of the first, and one that is gone counts no more", async () => {
  const host = await openChosen({ headingRow: 3, columns });
  await saveChoice.run({ kind: "sheet", sheet: "Sheet1", choices: { headingRow: 2 } });
  expect((await understood())[0]?.[0]).toBe(3);
  expect(host.workbook.activeSheet.names).toHaveLength(1);
  host.user.deleteRows(3);
  expect(await understood()).toEqual([expect.stringContaining("not an action plan")]);
});

test("on a protected sheet, whose rows stay where they are, the choice is kept by its number", async () => {
  openExcel();
  await drawSheet(LIBRARY, (sheet) => {
    sheet.protection.protect();
  });
  await saveChoice.run({ kind: "sheet", sheet: "Sheet1", choices: { headingRow: 2, lastRow: 4, columns } });
  expect(await understood()).toEqual(PLAN);
});

test("what is chosen is kept, rows and all, in two round trips", async () => {
  const { bridge } = openExcel();
  await drawSheet(LIBRARY);
  const before = bridge.traffic.trips;
  await saveChoice.run({ kind: "sheet", sheet: "Sheet1", choices: { headingRow: 2, lastRow: 4, columns } });
  expect(bridge.traffic.trips - before).toBe(2);
  expect(await understood()).toEqual(PLAN);
});
