import type { EarlierCheck } from "../../src/commands/check/check-outcome";
import { checkPlan } from "../../src/commands/check-plan";
import { clearHighlights } from "../../src/commands/clear-highlights";
import { writeReport } from "../../src/commands/write-report";
import { markCells } from "../../src/excel/marks/mark-cells";
import { run } from "../../src/excel/run";
import { formatRectangle } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell";
import { generatePlan } from "../bench/generate-plan";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

async function openPlan(values: readonly (readonly CellValue[])[]) {
  const { bridge } = openExcel({ platform: "web" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1), true);
    await context.sync();
  });
  await typePlan(values);
  /** What a command costs. */
  return async (work: () => Promise<unknown>) => {
    const before = { ...bridge.traffic };
    await work();
    const { trips, requestBytes, responseBytes } = bridge.traffic;
    return {
      trips: trips - before.trips,
      requestBytes: requestBytes - before.requestBytes,
      responseBytes: responseBytes - before.responseBytes,
    };
  };
}

const typePlan = (values: readonly (readonly CellValue[])[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < values.length; row += 5000) {
      const some = values.slice(row, row + 5000);
      sheet.getRangeByIndexes(row, 0, some.length, some[0]?.length ?? 1).values = some.map((cells) => [...cells]);
      await context.sync();
    }
  });

const check = () => checkPlan.run({ today: TODAY, scope: "active", highlight: true });

/** As the pane does while somebody types: the sheet by its name, with what the check before left. */
const checkAgain = (earlier?: EarlierCheck) =>
  checkPlan.run({ today: TODAY, scope: ["Sheet1"], highlight: true, ...(earlier && { earlier }) });

test.each([
  ["one step in ten has a fault", 1_000, 0.1, 21_000],
  ["one step in ten has a fault", 10_000, 0.1, 24_600],
  ["every step has a fault", 1_000, 1, 23_500],
])(
  "where %s of %d, a check takes two round trips, and so does the next; while somebody types, one is enough",
  async (_, steps, faults, mostBytes) => {
    const costOf = await openPlan(generatePlan({ steps, faults, seed: 7 }).values);
    const first = await costOf(check);
    expect(first.trips).toBe(2);
    expect(first.requestBytes).toBeLessThan(mostBytes);
    expect(first.responseBytes).toBeLessThan(steps * 180);
    expect(await costOf(check)).toMatchObject({ trips: 2 });
    const noted = await checkAgain();
    expect(await costOf(() => checkAgain(noted))).toMatchObject({ trips: 1 });
    expect(await costOf(() => clearHighlights.run())).toMatchObject({ trips: 2 });
  },
);

test("marks are split where a message would be too long, and no address is longer than Excel reads", async () => {
  const look = { fill: "#EEACB2", line: { style: "Continuous", color: "#B10E1C" } } as const;
  const cells = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ row: 2 * i, column: 3, rows: 1, columns: 1 }));
  const mark = (count: number) => [{ id: "error", look, on: cells(count) }];
  expect(markCells("Sheet1", [], mark(1_000))).toHaveLength(1);
  expect(markCells("Sheet1", [], mark(500_000)).length).toBeGreaterThan(1);
  const { bridge, host } = openExcel({ platform: "web" });
  for (const batch of markCells("Sheet1", [], mark(20_000))) await run(batch);
  expect(bridge.traffic.largestMessage).toBeLessThan(4_000_000);
  // the newest comes first
  const areas = host.workbook.activeSheet.conditionalFormats.map((format) => format.areas).toReversed();
  expect(areas.length).toBeGreaterThan(10);
  expect(areas.flat()).toEqual(cells(20_000));
  for (const area of areas) expect(area.map(formatRectangle).join(",").length).toBeLessThan(8_192);
});

test("a report of ten thousand findings goes out in messages that Excel on the web takes", async () => {
  const { bridge, host } = openExcel({ platform: "web" });
  await typePlan(generatePlan({ steps: 10_000, faults: 1, seed: 7 }).values);
  const checked = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  await writeReport.run({ today: TODAY, ...checked });
  expect(bridge.traffic.largestMessage).toBeLessThan(4_000_000);
  expect(host.workbook.activeSheet.tables[0]?.rectangle.rows).toBeGreaterThan(10_000);
  expect(host.workbook.activeSheet.rows.get(10_000)?.cells[0]?.value).toBe("Sheet1");
});
