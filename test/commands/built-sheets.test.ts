import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { buildOverview } from "../../src/commands/build-overview";
import { checkPlan } from "../../src/commands/check-plan";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { startReview } from "../../src/commands/start-review";
import { submitPlans } from "../../src/commands/submit-plans";
import { writeAgenda } from "../../src/commands/write-agenda";
import { writeMessages } from "../../src/commands/write-messages";
import { writeReport } from "../../src/commands/write-report";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

/** A workbook with a plan and every sheet that the add-in builds. */
async function openAll(): Promise<void> {
  openExcel({ excelApi: "1.15" });
  const insert = INSERT_COMMANDS.find(({ id }) => id === "insertActionPlanningTable");
  await insert?.run({ today: TODAY, withExample: true });
  await buildCommunicationPlan.run({ today: TODAY });
  await writeMessages.run({ today: TODAY });
  await buildOverview.run({ today: TODAY });
  await startReview.run({ today: TODAY });
  await writeAgenda.run({ today: TODAY });
  await submitPlans.run({ today: TODAY, note: "Room 4 first." });
  await writeReport.run({ today: TODAY, ...(await checkPlan.run({ today: TODAY, scope: "all", highlight: false })) });
}

/** Something is done to every sheet but the first two: the blank one and the plan. */
const onBuilt = (work: (sheet: Excel.Worksheet, index: number) => void) =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const built = worksheets.items.filter(({ name }) => name !== "Sheet1" && name !== "Action Planning Table");
    for (const [i, sheet] of built.entries()) work(sheet, i);
    await context.sync();
    return built.length;
  });

const listPlans = async (): Promise<readonly string[]> => {
  const { checks } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  return checks.filter(({ plan }) => plan.kind === "plan").map(({ sheet }) => sheet);
};

/** As if somebody had made a plan of it. */
const PLAN = [
  ["Action Steps", "Measures", "Owner", "Deadline"],
  ["Order the large-print books", "40 books", "Ana Ruiz", "2027-02-01"],
  ["Train the reading helpers", "8 helpers", "Bo Lind", "2027-03-01"],
];

test.each<readonly [string, (sheet: Excel.Worksheet, index: number) => void]>([
  ["nothing", () => undefined],
  [
    "another name",
    (sheet, index) => {
      sheet.name = `Plan ${String(index)}`;
    },
  ],
  [
    "no first rows",
    (sheet) => {
      sheet.getRange("1:3").delete("Up");
    },
  ],
  [
    "no first column",
    (sheet) => {
      sheet.getRange("A:A").delete("Left");
    },
  ],
  [
    "shown, and a plan typed below",
    (sheet) => {
      sheet.visibility = "Visible";
      sheet.getRange("A200:D202").values = PLAN;
    },
  ],
  [
    "a copy of it",
    (sheet) => {
      sheet.copy("End");
    },
  ],
])("no sheet that the add-in built is taken for a plan, whatever was done to it: %s", async (_, work) => {
  await openAll();
  expect(await onBuilt(work)).toBeGreaterThan(2);
  expect(await listPlans()).toEqual(["Action Planning Table"]);
});
