import { checkPlan } from "../../src/commands/check-plan";
import { clearHighlights } from "../../src/commands/clear-highlights";
import { createCalculator } from "../../src/host/calculation/calculator";
import { formatCell } from "../../src/sheet/a1";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

const check = async (highlight = false) => {
  const { checks, merges, painted } = await checkPlan.run({ today: TODAY, scope: "active", highlight });
  return {
    checks,
    merges,
    painted,
    findings: checks.flatMap(({ findings }) => findings.map(({ rule, cell }) => `${rule} ${formatCell(cell)}`)),
  };
};

const SHARED_OWNER = `
  | Action Steps            | Owner      | Measures of Implementation | Deadline   |
  | Order the new beds      | Dana Field | 12 beds delivered          | 2027-03-01 |
  | Paint the waiting room  |            | 2 coats on every wall      | 2027-03-08 |
  | Train the night nurses  | Omar Haddad | 9 nurses trained          | 2027-03-15 |`;

test("an owner merged over two steps owns both, for one round trip more", async () => {
  const { bridge } = openExcel({ excelApi: "1.13" });
  await drawSheet(SHARED_OWNER, (sheet) => {
    sheet.getRange("B2:B3").merge(false);
  });
  const before = bridge.traffic.trips;
  const { findings, merges } = await check();
  expect(findings).toEqual([]);
  expect(merges).toEqual({ Sheet1: [{ row: 1, column: 1, rows: 2, columns: 1 }] });
  expect(bridge.traffic.trips - before).toBe(2);
});

test("while somebody types, what is merged is not asked again", async () => {
  const { bridge } = openExcel({ excelApi: "1.13" });
  await drawSheet(SHARED_OWNER, (sheet) => {
    sheet.getRange("B2:B3").merge(false);
  });
  const earlier = await check();
  const before = bridge.traffic.trips;
  const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: false, earlier });
  expect(checks[0]?.findings).toEqual([]);
  expect(bridge.traffic.trips - before).toBe(1);
});

test("while somebody types, existing colours are not written again, so that Undo takes back the typing", async () => {
  const { bridge } = openExcel();
  await drawSheet(SHARED_OWNER);
  const earlier = await check(true);
  const again = async () => {
    const before = bridge.traffic.trips;
    await checkPlan.run({ today: TODAY, scope: "active", highlight: true, earlier });
    return bridge.traffic.trips - before;
  };
  expect(await again()).toBe(1);
  await clearHighlights.run();
  expect(await again()).toBe(2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B3").values = [["Mara Lind"]];
    await context.sync();
  });
  expect(await again()).toBe(2);
});

test("a blank that is not merged is missing", async () => {
  openExcel({ excelApi: "1.13" });
  await drawSheet(SHARED_OWNER);
  expect((await check()).findings).toEqual(["owner-missing B3"]);
});

test("where Excel is too old to tell what is merged, each cell stands for itself", async () => {
  openExcel({ excelApi: "1.12" });
  await drawSheet(SHARED_OWNER, (sheet) => {
    sheet.getRange("B2:B3").merge(false);
  });
  expect((await check()).findings).toEqual(["owner-missing B3"]);
});

test("in an Excel table nothing is merged, so nothing is asked", async () => {
  const { bridge } = openExcel({ excelApi: "1.13" });
  await drawSheet(SHARED_OWNER, (sheet) => {
    sheet.tables.add("A1:D4", true);
  });
  const before = bridge.traffic.trips;
  expect((await check()).findings).toEqual(["owner-missing B3"]);
  expect(bridge.traffic.trips - before).toBe(1);
});

test("days count from 1904 where the workbook counts them so", async () => {
  const calculator = createCalculator(() => TODAY);
  const from1904 = {
    ...calculator,
    evaluate: (...asked: Parameters<typeof calculator.evaluate>) =>
      asked[1] === "=DATE(2000,1,1)" ? 35_064 : calculator.evaluate(...asked),
  };
  const deadline = (day: number) => `
    | Action Steps           | Owner      | Measures of Implementation | Deadline        |
    | Paint the waiting room | Dana Field | 2 coats on every wall      | ${String(day)} |`;
  openExcel({ calculator: from1904 });
  await drawSheet(deadline(46_447 - 1462)); // 1 March 2027
  expect((await check()).findings).toEqual([]);
  await drawSheet(deadline(46_266 - 1462)); // 1 September 2026
  expect((await check()).findings).toEqual(["deadline-passed D2"]);
  closeExcel();
  openExcel();
  await drawSheet(deadline(46_447 - 1462)); // 28 February 2023
  expect((await check()).findings).toEqual(["deadline-passed D2"]);
});

test("a workbook that is open for reading only is checked without colours, and says so", async () => {
  const { host } = openExcel();
  await drawSheet(SHARED_OWNER);
  Object.assign(host.workbook, { readOnly: true });
  const { checks, findings } = await check(true);
  expect(findings).toEqual(["owner-missing B3"]);
  expect(checks[0]?.notHighlighted).toBe(
    "The workbook is open for reading only, so its cells are not coloured. The list below is complete.",
  );
});

test("a protected sheet is checked without colours, and says so", async () => {
  openExcel();
  await drawSheet(SHARED_OWNER, (sheet) => {
    sheet.protection.protect();
  });
  const { checks, findings } = await check(true);
  expect(findings).toEqual(["owner-missing B3"]);
  expect(checks[0]?.notHighlighted).toBe(
    "The sheet is protected, so its cells are not coloured. The list below is complete.",
  );
});

test("a sheet whose formats reach its last row costs no more than the plan on it", async () => {
  const { bridge } = openExcel({ excelApi: "1.13" });
  const cost = async () => {
    const before = { ...bridge.traffic };
    const { findings } = await check();
    return {
      findings,
      trips: bridge.traffic.trips - before.trips,
      answered: bridge.traffic.responseBytes - before.responseBytes,
    };
  };
  await drawSheet(SHARED_OWNER);
  const plain = await cost();
  await drawSheet(SHARED_OWNER, (sheet) => {
    sheet.getRange("A1:D1048576").format.fill.color = "#FFFFFF";
    sheet.getRange("A1048576:XFD1048576").format.font.bold = true;
  });
  const formatted = await cost();
  expect(formatted.findings).toEqual(plain.findings);
  expect(formatted.trips).toBe(plain.trips);
  expect(Math.abs(formatted.answered - plain.answered)).toBeLessThan(20);
});

describe("a check of all plans", () => {
  const CLEAN = SHARED_OWNER.replace("Paint the waiting room  |            ", "Paint the waiting room | Dana Field");

  const openSheets = async (...drawings: readonly string[]) => {
    const { bridge } = openExcel({ excelApi: "1.15" });
    for (const [i, drawing] of drawings.entries()) {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = i === 0 ? worksheets.getActiveWorksheet() : worksheets.add();
        sheet.name = `Ward ${String(i + 1)}`;
        sheet.activate();
        await context.sync();
      });
      await drawSheet(drawing, (sheet) => {
        sheet.tables.add("A1:D4", true);
      });
    }
    return bridge;
  };
  const checkAll = (first?: string) =>
    checkPlan.run({ today: TODAY, scope: "plans", highlight: true, ...(first !== undefined && { first }) });

  test("costs one round trip where nothing is found, two where something is, on up to six sheets", async () => {
    const clean = await openSheets(CLEAN, CLEAN, CLEAN);
    let before = clean.traffic.trips;
    expect((await checkAll()).verdict.kind).toBe("ready");
    expect(clean.traffic.trips - before).toBe(1);
    closeExcel();
    const faulty = await openSheets(SHARED_OWNER, CLEAN, SHARED_OWNER);
    before = faulty.traffic.trips;
    expect((await checkAll()).verdict.kind).toBe("not-ready");
    expect(faulty.traffic.trips - before).toBe(2);
  });

  test("shows the active sheet first, then every other with a plan", async () => {
    await openSheets(
      CLEAN,
      "| Notes | of | the | board |\n| a | b | c | d |\n| e | f | g | h |\n| i | j | k | l |",
      CLEAN,
    );
    expect((await checkAll()).checks.map(({ sheet }) => sheet)).toEqual(["Ward 3", "Ward 1"]);
    expect((await checkAll("Ward 1")).checks.map(({ sheet }) => sheet)).toEqual(["Ward 1", "Ward 3"]);
    const { checks } = await checkAll("Ward 2");
    expect(checks.map(({ sheet, plan }) => [sheet, plan.kind])).toEqual([
      ["Ward 2", "not-a-plan"],
      ["Ward 1", "plan"],
      ["Ward 3", "plan"],
    ]);
  });
});
