import { buildCommunicationPlan } from "../../../src/commands/build-communication-plan";
import { checkPlan } from "../../../src/commands/check-plan";
import { clearHighlights } from "../../../src/commands/clear-highlights";
import { goTo } from "../../../src/commands/go-to";
import { INSERT_COMMANDS } from "../../../src/commands/insert-template";
import type { CellValue } from "../../../src/sheet/cell";
import { closeExcel, openExcel } from "../../support/genuine-office";
import { atMost, type Figure } from "../figure";
import { generatePlan } from "../generate-plan";

const TODAY = 46348; // 22 November 2026

/** How often a command asks Excel, and how much is said; exact, since Office.js is the genuine one. */
export async function measureTrips(): Promise<readonly Figure[]> {
  const inserted = await measureInsert();
  const clean = await measureClean();
  const small = await measurePlan(1_000);
  closeExcel();
  const large = await measurePlan(10_000);
  closeExcel();
  return [
    ...inserted,
    atMost("trips of a check that finds nothing", clean.trips, 1),
    atMost("trips of a check that finds faults", small.faulty.trips, 2),
    atMost("trips of a check while somebody types", small.quiet.trips, 1),
    atMost("trips of clearing the highlights", small.clear.trips, 2),
    atMost("trips of going to a cell", small.go.trips, 1),
    atMost("trips of a communication plan, 1,000 steps", small.communicate.trips, 2),
    atMost("highlights, KB, 1,000 steps", (small.faulty.requestBytes - clean.requestBytes) / 1024, 5),
    atMost("highlights, KB, 10,000 steps", (large.faulty.requestBytes - clean.requestBytes) / 1024, 12),
    atMost("what is read, KB for each 1,000 steps", small.faulty.responseBytes / 1024, 170),
    atMost("largest message, MB, 10,000 steps", large.largest / 1e6, 4),
  ];
}

async function measureInsert(): Promise<readonly Figure[]> {
  const costs: Cost[] = [];
  for (const command of INSERT_COMMANDS) {
    const costOf = await openWorkbook([]);
    costs.push(await costOf(() => command.run({ today: TODAY, withExample: true })));
    closeExcel();
  }
  return [
    atMost("trips of an insert", Math.max(...costs.map(({ trips }) => trips)), 2),
    atMost("insert, KB, the largest template", Math.max(...costs.map(({ requestBytes }) => requestBytes)) / 1024, 25.5),
  ];
}

async function measurePlan(steps: number) {
  const costOf = await openWorkbook(generatePlan({ steps, faults: 0.1, seed: 7 }).values);
  const faulty = await costOf(checkActive);
  const earlier = await checkPlan.run({ today: TODAY, scope: ["Sheet1"], highlight: true });
  return {
    faulty,
    quiet: await costOf(() => checkPlan.run({ today: TODAY, scope: ["Sheet1"], highlight: true, earlier })),
    go: await costOf(() => goTo.run({ sheet: "Sheet1", cell: { row: 3, column: 1 } })),
    clear: await costOf(() => clearHighlights.run()),
    communicate: await costOf(() => buildCommunicationPlan.run({ today: TODAY })),
    largest: largestMessage,
  };
}

/** A plan in which nothing is found. */
async function measureClean(): Promise<Cost> {
  const { values } = generatePlan({ steps: 10, faults: 0, seed: 7 });
  const own = values.map((row, i) =>
    i === 0 ? OWN_HEADINGS : [row[0], row[2], row[3], row[5]].map((cell) => cell ?? ""),
  );
  const costOf = await openWorkbook(own);
  let found = 0;
  const cost = await costOf(async () => {
    const { checks } = await checkActive();
    found = checks.flatMap(({ findings }) => findings).length;
  });
  if (found > 0) throw new Error("Something is found in the plan that is to be clean.");
  closeExcel();
  return cost;
}

const OWN_HEADINGS = ["Task", "Success measure", "Owner", "Deadline"];

const checkActive = () => checkPlan.run({ today: TODAY, scope: "active", highlight: true });

interface Cost {
  readonly trips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

let largestMessage = 0;

/** Opens Excel with a table of these values; what is returned measures a command on it. */
async function openWorkbook(
  values: readonly (readonly CellValue[])[],
): Promise<(work: () => Promise<unknown>) => Promise<Cost>> {
  const { bridge } = openExcel({ platform: "web" });
  const columns = values[0]?.length ?? 0;
  if (columns > 0)
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add(sheet.getRangeByIndexes(0, 0, values.length, columns), true);
      for (let row = 0; row < values.length; row += ROWS_AT_ONCE) {
        const some = values.slice(row, row + ROWS_AT_ONCE);
        sheet.getRangeByIndexes(row, 0, some.length, columns).values = some.map((cells) => [...cells]);
        await context.sync();
      }
    });
  return async (work) => {
    const before = { ...bridge.traffic };
    await work();
    largestMessage = bridge.traffic.largestMessage;
    return {
      trips: bridge.traffic.trips - before.trips,
      requestBytes: bridge.traffic.requestBytes - before.requestBytes,
      responseBytes: bridge.traffic.responseBytes - before.responseBytes,
    };
  };
}

const ROWS_AT_ONCE = 5000;
