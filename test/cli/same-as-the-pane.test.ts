import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { describeCheck } from "../../src/commands/check/describe-check";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { saveChoice } from "../../src/commands/save-choice";
import { createCalculator } from "../../src/host/calculation/calculator";
import { readWorkbook } from "../../src/host/files/read-workbook";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import type { Workbook } from "../../src/host/model/book/workbook";
import { formatRectangle, readRectangle } from "../../src/sheet/a1";
import { checkPlan } from "../../src/taskpane/actions/check-plan";
import { communicate } from "../../src/taskpane/actions/communicate";
import { ALL_SHEETS } from "../corpus/corpus";
import { type CorpusSheet, gridOf } from "../corpus/corpus-sheet";
import { drawSheet } from "../support/draw-sheet";
import { changeParts, readParts } from "../support/file-parts";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

/** A file with what `fill` does to a workbook, a new one unless it is given. */
async function fileOf(name: string, fill: () => Promise<unknown>, workbook?: Workbook): Promise<string> {
  const { host } = openExcel({ excelApi: "1.15", ...(workbook && { workbook }) });
  await fill();
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, writeWorkbook(host.workbook));
  closeExcel();
  return path;
}

async function printed(path: string): Promise<unknown> {
  const out: string[] = [];
  await main(["check", path, "--json", "--format", "1", "--today", "2026-11-22"], {
    print: (text) => out.push(text),
    complain: () => undefined,
  });
  const [report] = JSON.parse(out.join("\n")) as { sheets: unknown }[];
  return report?.sheets;
}

/** What the pane holds after “Check all sheets”, in the words of the command line. */
async function listed(path: string): Promise<unknown> {
  const { workbook } = readWorkbook(new Uint8Array(readFileSync(path)));
  openExcel({ workbook, excelApi: "1.15" });
  const { perform, state } = openPane(TODAY);
  await perform(checkPlan, { scope: "all" });
  expect(state().notice).toBeNull();
  return JSON.parse(JSON.stringify(state().check?.checks.map(describeCheck))) as unknown;
}

async function expectTheSame(path: string): Promise<unknown> {
  const said = await printed(path);
  expect(await listed(path)).toEqual(said);
  return said;
}

const insert = (id: string) =>
  INSERT_COMMANDS.find((command) => command.id === id)!.run({ today: TODAY, withExample: true });

const TWO_PLANS = `
  | Strategy         | Reading rooms |             |            | |                  |         | \
  |            |
  | Action Steps     | Owner         | Measures    | Deadline   | | Action Steps     | Owner   | Measures \
  | Deadline   |
  | Choose 200 books |               | 200 chosen  | soon       | | Paint the room   | Bo Lind | 2 coats \
  | 2026-03-01 |
  | Shelve the books | the team      |             | 2027-04-01 | | Open the windows |         | fresh air \
  | "1.3.27"   |`;

test("every template with its example", async () => {
  const said = await expectTheSame(
    await fileOf("templates", async () => {
      for (const { id } of INSERT_COMMANDS) await insert(id);
    }),
  );
  expect(said).toHaveLength(5); // and Sheet1
});

test("two plans on one sheet, rows that are hidden, a formula, an error and stray spaces", async () => {
  const path = await fileOf("two plans", () =>
    drawSheet(TWO_PLANS, (sheet) => {
      sheet.getRange("4:4").rowHidden = true;
      sheet.getRange("C3").formulas = [["=1/0"]];
      sheet.getRange("D3").formulas = [['="soo"&"n"']];
      sheet.getRange("G4").values = [["Bo\u00a0Lind\u200b "]];
    }),
  );
  const said = JSON.stringify(await expectTheSame(path));
  for (const found of [
    'cell-error","severity":"error","cell":"C3',
    'owner-not-a-person","severity":"warning","cell":"B4',
    'deadline-unreadable","severity":"error","cell":"D3',
    'spaces-stray","severity":"tip","cell":"G4',
  ])
    expect(said).toContain(found);
});

test("what the team has settled: a rule off, another severity, a finding ignored, a column's meaning", async () => {
  const path = await fileOf("settled", async () => {
    await drawSheet(TWO_PLANS.replace("Measures ", "How     "));
    await saveChoice.run({ kind: "severity", rule: "step-vague", severity: "off" });
    await saveChoice.run({ kind: "severity", rule: "deadline-passed", severity: "error" });
    await saveChoice.run({
      kind: "ignore",
      rule: "owner-missing",
      step: "Choose 200 books",
      reason: "The board names one in May.",
    });
    await saveChoice.run({
      kind: "sheet",
      sheet: "Sheet1",
      choices: { columns: [{ heading: "How", before: "", after: "", role: "measure" }] },
    });
  });
  const said = JSON.stringify(await expectTheSame(path));
  expect(said).toContain('"ignored":true');
  expect(said).toContain('"role":"measure","heading":"How"');
});

test("a workbook that counts its days from 1904", async () => {
  const path = await fileOf("from 1900", () =>
    drawSheet(TWO_PLANS, (sheet) => {
      sheet.getRange("I3").numberFormat = [["yyyy-mm-dd"]];
    }),
  );
  const old = join(folder, "from 1904.xlsx");
  const from1904 = (part: string) => part.replace("<workbookPr", '<workbookPr date1904="1"');
  writeFileSync(old, changeParts(readFileSync(path), { "xl/workbook.xml": from1904 }));
  expect(JSON.stringify(await printed(path))).toContain("deadline-passed"); // 1 March 2026
  expect(JSON.stringify(await expectTheSame(old))).not.toContain("deadline-passed"); // 2 March 2030
});

describe("the communication plan", () => {
  test("of an example: every cell, formula, format and width of the file is the same", async () => {
    await expectTheSameFile(await fileOf("planning table", () => insert("insertActionPlanningTable")), "first");
  });

  test("of two plans in plain cells, and again after somebody typed and the plan changed", async () => {
    const told = await expectTheSameFile(await fileOf("told", () => drawSheet(TOLD)), "once");
    const { workbook } = readWorkbook(new Uint8Array(readFileSync(told)));
    const changed = await fileOf(
      "changed",
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Communication Plan").getRange("J6:J15").values = Array.from(
            { length: 10 },
            (_, i) => [`Message ${i}`],
          );
          context.workbook.worksheets.getItem("Sheet1").getRange("A3").values = [["Choose 200 good books"]];
          await context.sync();
        }),
      workbook,
    );
    await expectTheSameFile(changed, "again");
  });

  /** Gives the file that the command line wrote. */
  async function expectTheSameFile(path: string, name: string): Promise<string> {
    const out = join(folder, `${name} out.xlsx`);
    expect(
      await main(["communicate", path, out, "--today", "2026-11-22"], {
        print: () => undefined,
        complain: () => undefined,
      }),
    ).toBe(0);
    const { workbook } = readWorkbook(new Uint8Array(readFileSync(path)), {
      calculator: createCalculator(() => TODAY),
    });
    openExcel({ workbook, excelApi: "1.15" });
    const { perform, state } = openPane(TODAY);
    await perform(communicate);
    expect(state().notice?.kind).toBe("success");
    const [ofThePane, ofTheLine] = [partsOf(writeWorkbook(workbook)), partsOf(readFileSync(out))];
    expect(Object.keys(ofTheLine)).toContain("xl/worksheets/sheet3.xml");
    expect(ofThePane).toEqual(ofTheLine);
    return out;
  }
});

/** What is in an .xlsx file, but for when it was written. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const { "docProps/core.xml": _, ...parts } = readParts(bytes);
  return parts;
}

const TOLD = `
  | Strategy         | Reading rooms |            |                  |          | | \
  |         |            |             |           |
  | Action Steps     | Owner         | Deadline   | Audience         | How often | | Action Steps \
  | Owner   | Deadline   | Audience    | How often |
  | Choose 200 books | Ana Ruiz      | 2027-02-01 | Families; staff  | weekly   | | =Paint the room \
  | Bo Lind | 2027-03-01 | The council | monthly   |
  | Shelve the books |               | 2027-04-01 | Staff            | soon     | | Open the windows \
  |         | 2027-03-01 | Families    | at milestones |`;

/** One in nine of the corpus. */
const SOME = ALL_SHEETS.filter(({ plans }, i) => plans.length > 0 && i % 9 === 0);

test.each(SOME.map((sheet) => [sheet.name, sheet] as const))(
  "a plan that a team might have: %s",
  async (name, sheet) => {
    await expectTheSame(await fileOf(name.replace(/\W+/g, "-"), () => putCorpusSheet(sheet)));
  },
);

async function putCorpusSheet(sheet: CorpusSheet): Promise<void> {
  const { values, origin } = gridOf(sheet);
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getActiveWorksheet();
    target.getRange(formatRectangle({ ...origin, rows: values.length, columns: values[0]?.length ?? 1 })).values =
      values.map((row) => [...row]);
    for (const merge of sheet.merges ?? []) target.getRange(formatRectangle(readRectangle(merge))).merge(false);
    await context.sync();
  });
}
