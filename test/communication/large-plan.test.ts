import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026
const HEADING = ["Action Step", "By Whom", "By When", "Target Audience", "How often", "KPI"];
/** So that all of it is far more than one message may hold. */
const LONG = "Ask what the children read, who reads to them, and leave the list of books and the card. ".repeat(4);

test("of 10,000 steps, no message is longer than 4 MB, the first time and again", async () => {
  const { bridge } = openExcel({ platform: "web" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const steps = Array.from({ length: 10_000 }, (_, i) => [
      `Visit family number ${i} at home. ${LONG}`,
      "Ana Ruiz",
      46402 + (i % 90),
      "Parents",
      "monthly",
      `Visit ${i} noted`,
    ]);
    for (let row = 0; row < steps.length; row += 5_000) {
      sheet.getRangeByIndexes(row + 1, 0, 5_000, HEADING.length).values = steps.slice(row, row + 5_000);
      await context.sync();
    }
    sheet.getRange("A1:F1").values = [HEADING];
    await context.sync();
  });
  bridge.traffic.largestMessage = 0;
  const before = bridge.traffic.requestBytes;
  await buildCommunicationPlan.run({ today: TODAY });
  expect(bridge.traffic.requestBytes - before).toBeGreaterThan(5_000_000);
  const { text } = await buildCommunicationPlan.run({ today: TODAY + 1 });
  expect(text).toContain("10000 unchanged.");
  expect(bridge.traffic.largestMessage).toBeLessThan(4_000_000);
});
