import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { closeExcel, openExcel } from "../support/genuine-office";

jest.setTimeout(300_000);
afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026
const HEADING = ["Action Step", "By Whom", "By When", "Target Audience", "How often", "KPI"];

test("of 10,000 steps, no message is longer than 4 MB, the first time and again", async () => {
  const { bridge } = openExcel({ platform: "web" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const steps = Array.from({ length: 10_000 }, (_, i) => [`Visit family number ${i} at home`, "Ana Ruiz", 46402 + (i % 90), "Parents", "monthly", `Visit ${i} noted`]);
    for (let row = 0; row < steps.length; row += 5_000) {
      sheet.getRangeByIndexes(row + 1, 0, 5_000, HEADING.length).values = steps.slice(row, row + 5_000);
      await context.sync();
    }
    sheet.getRange("A1:F1").values = [HEADING];
    await context.sync();
  });
  bridge.traffic.largestMessage = 0;
  await buildCommunicationPlan.run({ today: TODAY });
  const { text } = await buildCommunicationPlan.run({ today: TODAY + 1 });
  expect(text).toContain("10000 as before.");
  expect(bridge.traffic.largestMessage).toBeLessThan(4_000_000);
});
