import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import type { PlanCheck } from "../../src/commands/check/check-outcome";
import { checkPlan } from "../../src/commands/check-plan";
import { clearHighlights } from "../../src/commands/clear-highlights";
import { exportDates } from "../../src/commands/export-dates";
import { removeExample } from "../../src/commands/remove-example";
import { startReview } from "../../src/commands/start-review";
import { submitPlans } from "../../src/commands/submit-plans";
import { verifySubmission } from "../../src/commands/verify-submission";
import { createCalculator } from "../../src/host/calculation/calculator";
import { conditionalFillAt } from "../../src/host/calculation/conditional-formats";
import { readWorkbook } from "../../src/host/files/read-workbook";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import type { ExcelHost } from "../../src/host/host";
import { textOf } from "../../src/plan/placed";
import { formatCell, readRectangle } from "../../src/sheet/a1";
import { TEMPLATES } from "../../src/templates/catalogue/index";
import { closeExcel, openExcel } from "../support/genuine-office";
import { ROOT } from "../support/repository";

/** Workbooks that the first version wrote (see the README next to them): nothing that a team kept may be lost. */
const FOLDER = join(ROOT, "test", "fixtures", "version-1.0");
const TODAY = 46348; // 22 November 2026

afterEach(closeExcel);

function open(bytes: Uint8Array): ExcelHost {
  const { workbook } = readWorkbook(bytes, { calculator: createCalculator(() => TODAY) });
  return openExcel({ workbook, excelApi: "1.15" }).host;
}

const openFixture = (name: string): ExcelHost => open(readFileSync(join(FOLDER, name)));

/** As it is once today's version has saved the workbook. */
function saveAndOpen({ workbook }: ExcelHost): ExcelHost {
  const bytes = writeWorkbook(workbook);
  closeExcel();
  return open(bytes);
}

/** Each test runs on the file as it is, and as today's version saves it. */
const AS_KEPT = [
  ["as it was kept", (host: ExcelHost) => host],
  ["saved by this version", saveAndOpen],
] as const;

async function check(highlight = false): Promise<readonly PlanCheck[]> {
  return (await checkPlan.run({ today: TODAY, scope: "all", highlight })).checks;
}

test("every file has a test here", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
  const inserted = TEMPLATES.flatMap(({ id }) => [`${id}-blank.xlsx`, `${id}-example.xlsx`]);
  expect(files.sort()).toEqual([...inserted, "checked.xlsx", "settled.xlsx", "communicated.xlsx"].sort());
});

describe.each(AS_KEPT)("what was inserted, %s", (_, keep) => {
  const PLANS = TEMPLATES.filter(({ id }) => id !== "logic-model");

  test.each(PLANS)("is known to be the template $id, blank", async ({ id, columns }) => {
    keep(openFixture(`${id}-blank.xlsx`));
    const [{ plan }] = (await check()) as [PlanCheck];
    expect(plan).toMatchObject({ kind: "plan", template: id, steps: { length: 0 } });
    const always = columns.filter(({ optional }) => !optional).map(({ role }) => role);
    expect(plan.kind === "plan" && plan.columns.map(({ role }) => role)).toEqual(always);
  });

  test.each(PLANS)("is known to be the example of $id, and taken out again", async ({ id }) => {
    keep(openFixture(`${id}-example.xlsx`));
    const [{ plan, findings }] = (await check()) as [PlanCheck];
    expect(plan.kind === "plan" && plan.steps.length).toBeGreaterThan(1);
    expect(findings.map(({ rule }) => rule)).toContain("placeholder-left");
    await removeExample.run();
    expect((await check())[0]?.plan).toMatchObject({ kind: "plan", template: id, steps: { length: 0 } });
  });

  test.each(["blank", "example"])("is no plan where it is a logic model, %s", async (kind) => {
    keep(openFixture(`logic-model-${kind}.xlsx`));
    expect((await check()).map(({ plan }) => plan.kind)).toEqual(["not-a-plan"]);
  });
});

describe.each(AS_KEPT)("the colours of a check, %s", (_, keep) => {
  const MARKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "Action Plan": { B3: "#FCE4D6", C9: "#D9D2F0", D10: "#FFD9B3", D11: "#FFEB9C", E11: "#FFC7CE", E12: "#FFEB9C" },
    Clinic: { B7: "#FFD9B3", C8: "#D9D2F0", D8: "#FFEB9C" },
  };

  /** The fills of a sheet's cells that conditional formats give, by their addresses. */
  function fillsOf({ workbook }: ExcelHost, name: string): Readonly<Record<string, string>> {
    const sheet = workbook.sheets.find((one) => one.name === name)!;
    const cells = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => ({ row, column })),
    ).flat();
    const fills = cells.map((cell) => [formatCell(cell), conditionalFillAt(workbook, sheet, cell)] as const);
    return Object.fromEntries(fills.filter((entry): entry is readonly [string, string] => entry[1] !== null));
  }

  test("are where they were, and go by themselves once a gap is filled", async () => {
    const host = keep(openFixture("checked.xlsx"));
    for (const [name, marked] of Object.entries(MARKED)) expect(fillsOf(host, name)).toEqual(marked);
    const clinic = host.workbook.sheets.find(({ name }) => name === "Clinic")!;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Clinic").getRange("B7").values = [["Ana Ruiz"]];
      await context.sync();
    });
    expect(conditionalFillAt(host.workbook, clinic, readRectangle("B7"))).toBeNull();
  });

  test("give way to those of today's check, and are cleared by it", async () => {
    const host = keep(openFixture("checked.xlsx"));
    await check(true);
    const sheets = host.workbook.sheets.filter(({ name }) => name in MARKED);
    for (const { name } of sheets) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      });
      await clearHighlights.run();
    }
    expect(sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });
});

describe.each(AS_KEPT)("what a team settled, %s", (_, keep) => {
  let checks: readonly PlanCheck[];
  const checkOf = (name: string): PlanCheck => checks.find(({ sheet }) => sheet === name)!;
  beforeEach(async () => {
    keep(openFixture("settled.xlsx"));
    checks = await check();
  });

  test("a rule that is off stays off, and chosen severities are in force", () => {
    const findings = checks.flatMap((one) => one.findings);
    const severities = Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]));
    expect(severities).not.toHaveProperty("strategy-missing");
    expect(severities).toMatchObject({ "deadline-out-of-order": "error", "owner-not-a-person": "tip" });
  });

  test("all of it is still there once the plans are submitted and a review is begun", async () => {
    await submitPlans.run({ today: TODAY, note: "" });
    await startReview.run({ today: TODAY });
    const sayAll = (all: readonly PlanCheck[]) =>
      all.flatMap(({ sheet, findings }) =>
        findings.map(({ rule, severity, ignored }) => [sheet, rule, severity, ignored]),
      );
    const later = (await check()).filter(({ sheet }) => sheet !== "Submission");
    expect(sayAll(later)).toEqual(sayAll(checks));
    expect(later.map(({ plan }) => plan.kind)).toEqual(checks.map(({ plan }) => plan.kind));
    expect(await verifySubmission.run({ today: TODAY })).toMatchObject({ isUnchanged: true, isByPage: false });
  });

  test("ignored findings are still ignored, with their reasons, those about the whole plan included", () => {
    const reasons = (name: string) =>
      checkOf(name).findings.flatMap(({ rule, ignored }) => (ignored === null ? [] : [[rule, ignored]]));
    expect(Object.fromEntries(reasons("Action Plan"))).toEqual({
      "owner-missing": "The state names the tester in January.",
      "measure-missing": "The trainers report by themselves.",
      "plan-name-missing": "Everybody knows our school.",
    });
    expect(reasons("Clinic")).toEqual([["column-missing", "Ana Ruiz answers for all of them."]]);
  });

  test("chosen rows and columns are those that were meant, although a row was inserted above them", () => {
    const { plan } = checkOf("Clinic");
    expect(plan).toMatchObject({ kind: "plan", headingRow: 3 });
    if (plan.kind !== "plan") return;
    expect(plan.columns).toContainEqual(expect.objectContaining({ role: "support", heading: "Looked after by" }));
    const steps = plan.steps.map(({ step }) => step && textOf(step));
    expect(steps).toHaveLength(4);
    expect(steps.at(-1)).toBe("Train the night nurses"); // row 8, the last
  });

  test("a sheet that is not a plan is none", () => {
    expect(checkOf("Old beds").plan.kind).toBe("not-a-plan");
  });
});

describe.each(AS_KEPT)("a communication plan, %s", (_, keep) => {
  /** What people typed, with the audience and the step next to it. */
  const TYPED = [
    ["Town board", "Agree on Sunday hours", "Letter by post"],
    ["Library staff", "Hire two weekend assistants", "Two colleagues join us"],
    ["Families", "Paint the children’s corner", "Wear old clothes"],
    ["Families", "Open with a family reading day", "Ask Mrs. Okafor first"],
    ["Families", "Open with a family reading day", "Amal Haddad"],
    ["Families", "Open with a family reading day", "Leaflet in the school bag"],
    ["Schools", "Open with a family reading day", "Rosa Lim"],
    ["", "", "Printed by the town hall"],
  ] as const;

  const readSheet = (): Promise<readonly (readonly unknown[])[]> =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Communication Plan").getUsedRange().load("values");
      await context.sync();
      return used.values as readonly (readonly unknown[])[];
    });

  const lost = (rows: readonly (readonly unknown[])[]) =>
    TYPED.filter(
      ([audience, step, text]) =>
        !rows.some(
          (row) => row.includes(text) && (audience === "" || row[0] === audience) && String(row[1]).includes(step),
        ),
    );

  test("has all that people typed", async () => {
    keep(openFixture("communicated.xlsx"));
    expect(lost(await readSheet())).toEqual([]);
  });

  test("is refreshed in place, and people's text and choices stay", async () => {
    const { workbook } = keep(openFixture("communicated.xlsx"));
    const names = workbook.sheets.map(({ name }) => name);
    const outcome = await buildCommunicationPlan.run({ today: TODAY + 9 });
    expect(outcome).toMatchObject({ sheet: "Communication Plan" });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
    const rows = await readSheet();
    expect(lost(rows)).toEqual([]);
    expect(rows.flat()).not.toContain("Nurses"); // the clinic's sheet was left out
  });

  /** Of the calendar that version 1.0 exported on that day, with each audience once. */
  const EXPORTED = [
    ["015irf50hvh15l", "20261213", "Town board: Agree on Sunday hours with the town board"],
    ["0ccnk1s1nr8jxu", "20261213", "Friends of the Library: Agree on Sunday hours with the town board"],
    ["0cfxws31wv5exc", "20261206", "Library staff: Hire two weekend assistants"],
    ["1s4av5x07h92vc", "20270103", "Library staff: Hire two weekend assistants"],
    ["00imhsm09skjb9", "20261206", "Families: Open with a family reading day"],
    ["0x8dsx91ad0yco", "20270221", "Families: Open with a family reading day"],
    ["03ve4p10a7oatz", "20270221", "Schools: Open with a family reading day"],
  ] as const;

  test.each(["exported", "refreshed and exported"])("keeps its days and the ids of its calendar, %s", async (how) => {
    keep(openFixture("communicated.xlsx"));
    if (how !== "exported") await buildCommunicationPlan.run({ today: TODAY + 9 });
    const { ics } = await exportDates.run({ today: TODAY + 9 });
    const lines = ics.match(/^(?:UID:\w+|DTSTART;VALUE=DATE:\d+|SUMMARY:.+)/gm) ?? [];
    const events = lines.flatMap((line, i) => (line.startsWith("UID:") ? [lines.slice(i, i + 3).sort()] : []));
    expect(events).toEqual(
      expect.arrayContaining(
        EXPORTED.map(([uid, day, summary]) => [`DTSTART;VALUE=DATE:${day}`, `SUMMARY:${summary}`, `UID:${uid}`]),
      ),
    );
  });
});
