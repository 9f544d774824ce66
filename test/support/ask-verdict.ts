import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { saveChoice } from "../../src/commands/save-choice";
import { createCalculator } from "../../src/host/calculation/calculator";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import { createWorkbook } from "../../src/host/model/book/create-workbook";
import type { Workbook } from "../../src/host/model/book/workbook";
import { checkPlan } from "../../src/taskpane/actions/check-plan";
import { writeReport } from "../../src/taskpane/actions/write-report";
import { drawSheet } from "./draw-sheet";
import { closeExcel, openExcel } from "./genuine-office";
import { openPane } from "./open-pane";

export const TODAY = 46348; // 22 November 2026

/** A team's own plan, in which nothing is wrong. */
export const GOOD = `
  | Action Steps             | Measures           | Owner    | Deadline   |
  | Order the large-print books | 40 books ordered | Ana Ruiz | 2027-02-01 |
  | Train the reading helpers   | 8 helpers trained | Bo Lind  | 2027-03-01 |`;

/** The same, whose second step has no owner. */
export const BAD = GOOD.replace("Bo Lind ", "        ");

export type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

export const onSheet = (work: Work) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

/** A second sheet with a drawing; the first one is active again. */
export async function drawOther(drawing: string, work: Work = () => undefined): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").activate();
    await context.sync();
  });
  await drawSheet(drawing);
  await onSheet((sheet, context) => {
    context.workbook.worksheets.getItem("Sheet1").activate();
    work(sheet, context);
  });
}

export const insert = (withExample: boolean) =>
  INSERT_COMMANDS.find(({ id }) => id === "insertActionPlan")!.run({ today: TODAY, withExample });

export const turnDown = (severity: "off" | "tip") =>
  saveChoice.run({ kind: "severity", rule: "owner-missing", severity });

export const addPart = (xml: string) =>
  onSheet((_, { workbook }) => {
    workbook.customXmlParts.add(xml);
  });

export const newWorkbook = (): Workbook => createWorkbook({ calculator: createCalculator(() => TODAY) });

/** What the pane, the report, the command line and its JSON say of a workbook. */
export async function askAll(workbook: Workbook) {
  const { perform, state } = openPane(TODAY);
  await perform(checkPlan, { scope: "plans" });
  const pane = state().check?.verdict.title;
  const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
  const file = join(folder, "plan.xlsx");
  writeFileSync(file, writeWorkbook(workbook));

  await perform(writeReport);
  const report = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values");
    await context.sync();
    return cells.values.flat().map(String);
  });
  closeExcel();

  const print = async (...words: readonly string[]) => {
    const out: string[] = [];
    const code = await main(["check", file, "--today", "2026-11-22", ...words], {
      print: (text) => out.push(text),
      complain: () => undefined,
    });
    return { out: out.join("\n"), code };
  };
  const line = await print();
  const json = await print("--json", "--format", "1");
  const [parsed] = JSON.parse(json.out) as { verdict: string | null }[];
  const strict = await print("--strict");
  rmSync(folder, { recursive: true });
  return {
    pane,
    report,
    line: line.out,
    code: line.code,
    json: parsed?.verdict ?? "No verdict",
    strictly: strict.code,
  };
}

/** Expects a title of the pane, the report, the command line and its JSON, and its exit code. */
export async function expectVerdict(work: () => Promise<unknown>, title: string) {
  const workbook = newWorkbook();
  openExcel({ workbook, excelApi: "1.15" });
  await work();
  const said = await askAll(workbook);
  expect(said.pane).toBe(title);
  expect(said.json).toBe(title);
  expect(said.code).toBe(title.startsWith("Ready") ? 0 : title === "No verdict" ? 2 : 1);
  expect(said.line).not.toMatch(/: ready to submit \(/);
  expect(said.report).not.toContain("Ready to submit");
  if (!said.line.includes(" › Sheet1: no action plan")) {
    expect(said.line.toLowerCase()).toContain(title.toLowerCase());
    expect(said.report).toContain(title);
  }
  return said;
}
