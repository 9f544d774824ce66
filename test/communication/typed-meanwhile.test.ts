import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { startHost } from "../../src/host/host";
import { makeFaulty } from "../faults/faulty-host";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026
const HEADING = ["Action Step", "By Whom", "By When", "Target Audience", "How often", "KPI"];
const SHELVES = ["Build the shelves", "Ana Ruiz", 46402, "Readers", "weekly", "12 shelves"];
const READING = ["Hold reading hours", "Bo Lind", 46447, "Families", "monthly", "20 hours"];
const WRITING = 3; // after all sheets were read, and the written ones again

const writePlan = (...steps: readonly (readonly unknown[])[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:F9").clear("Contents");
    sheet.getRangeByIndexes(0, 0, steps.length + 1, HEADING.length).values = [HEADING, ...steps.map((one) => [...one])];
    await context.sync();
  });

/** What the schedule says of a step, column by column; null without such a line. */
async function findLine(step: string): Promise<readonly unknown[] | null> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("CommunicationSchedule").getDataBodyRange().load("values");
    await context.sync();
    return (body.values as unknown[][]).find((cells) => String(cells[1]).startsWith(step)) ?? null;
  });
}

/** Types into the line of a step, as a co-author does. */
const typeInto = (step: string, column: number, text: string) => () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("CommunicationSchedule").getDataBodyRange().load("values");
    await context.sync();
    body.getCell(
      (body.values as unknown[][]).findIndex((cells) => String(cells[1]).startsWith(step)),
      column,
    ).values = [[text]];
    await context.sync();
  });

async function openBuilt() {
  const host = makeFaulty(startHost());
  openExcel(host);
  await writePlan(SHELVES, READING);
  await buildCommunicationPlan.run({ today: TODAY });
  return host;
}

const MESSAGE = 9;
const NEXT = 6;

test("a message that is typed into a line while its step goes brings the line back", async () => {
  const host = await openBuilt();
  await writePlan(READING);
  host.begin({
    batch: WRITING,
    fault: "none",
    code: "",
    edit: typeInto("Build the shelves", MESSAGE, "Wood is paid for"),
  });

  await buildCommunicationPlan.run({ today: TODAY });

  expect((await findLine("Build the shelves"))?.[MESSAGE]).toBe("Wood is paid for");
  expect((await findLine("Hold reading hours"))?.[MESSAGE]).toBe("");
});

test("a text that is typed over a cell while it is written stays, and the line says so", async () => {
  const host = await openBuilt();
  host.begin({
    batch: WRITING,
    fault: "none",
    code: "",
    edit: typeInto("Build the shelves", NEXT, "after the holidays"),
  });

  await buildCommunicationPlan.run({ today: TODAY + 20 });

  const line = await findLine("Build the shelves");
  expect(line?.[NEXT]).toBe("after the holidays");
  expect(String(line?.[10])).toContain("Next date was typed here");
});
