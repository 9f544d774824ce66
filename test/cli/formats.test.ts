import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { saveChoice } from "../../src/commands/save-choice";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(closeExcel);

const PLAN = `
  | No | Action Steps        | Measures      | Owner             | Start      | Deadline   | Depends on | How often \
  | Status      |
  | 11 | Weigh all toddlers  | 90 weighed    | Ana Ruiz; Bo Lind | 2027-01-04 | March 2027 |            | weekly \
  | in progress |
  | 12 | Order the vaccines  | 1 order       | Whole team        | 2027-02-01 | 2027-03-15 | 11, 99     |           \
  | done        |`;

async function planFile(): Promise<string> {
  const { host } = openExcel({ excelApi: "1.15" });
  await drawSheet(PLAN);
  const step = "Order the vaccines";
  await saveChoice.run({ kind: "ignore", rule: "depends-on-unknown", step, reason: "The county's plan." });
  await saveChoice.run({ kind: "severity", rule: "owner-several", severity: "off" });
  await saveChoice.run({ kind: "severity", rule: "step-vague", severity: "warning" });
  const file = join(folder, "clinic.xlsx");
  writeFileSync(file, writeWorkbook(host.workbook));
  closeExcel();
  return file;
}

async function run(...words: readonly string[]) {
  const out: string[] = [];
  const terminal = { print: (text: string) => out.push(text), complain: () => undefined };
  const code = await main(["check", ...words, "--today", "2026-11-22"], terminal);
  return { code, out: out.join("\n") };
}

test("format 2 has the verdict, what was waived, and of each step every cell as it is read", async () => {
  const file = await planFile();
  const { out, code } = await run(file, "--json");
  const [said] = JSON.parse(out) as { sheets: { plan: { steps: unknown } }[] }[];
  expect(said).toMatchObject({
    format: 2,
    file,
    verdict: {
      kind: "ready-with-waivers",
      title: "Ready to submit, with 1 rule turned off and 1 finding ignored",
      because: null,
      errors: 0,
    },
    waivers: [
      { sheet: "Sheet1", rule: "depends-on-unknown", step: "Order the vaccines", reason: "The county's plan." },
    ],
    rulesOff: ["owner-several"],
    severities: { "step-vague": "warning" },
    sheetsLeftOut: [],
    questions: [],
  });
  expect(said?.sheets[0]?.plan.steps).toEqual([
    {
      row: 2,
      sectionName: "",
      number: { text: "11" },
      step: { text: "Weigh all toddlers" },
      measure: { text: "90 weighed" },
      owner: { text: "Ana Ruiz; Bo Lind", people: ["Ana Ruiz", "Bo Lind"] },
      start: { text: "46391", first: "2027-01-04", last: "2027-01-04" },
      deadline: { text: "March 2027", first: "2027-03-01", last: "2027-03-31" },
      "depends-on": { text: "" },
      cadence: { text: "weekly", cadence: { kind: "every", count: 7, unit: "day" } },
      status: { text: "in progress", status: "started" },
    },
    {
      row: 3,
      sectionName: "",
      number: { text: "12" },
      step: { text: "Order the vaccines" },
      measure: { text: "1 order" },
      owner: { text: "Whole team", people: [] },
      start: { text: "46419", first: "2027-02-01", last: "2027-02-01" },
      deadline: { text: "46461", first: "2027-03-15", last: "2027-03-15" },
      "depends-on": { text: "11, 99", rows: [2], unknown: ["99"] },
      cadence: { text: "" },
      status: { text: "done", status: "done" },
    },
  ]);
  expect(code).toBe(0);
});

test("format 1 is what it was", async () => {
  const [said] = JSON.parse((await run(await planFile(), "--json", "--format", "1")).out) as object[];
  expect(Object.keys(said!)).toEqual(["file", "verdict", "sheets"]);
  expect(said).toMatchObject({
    verdict: "Ready to submit, with 1 rule turned off and 1 finding ignored",
    sheets: [{ sheet: "Sheet1", plan: { steps: [{ row: 2, text: "Weigh all toddlers", section: "" }, {}] } }],
  });
  expect((await run("plan.xlsx", "--format", "3")).code).toBe(2);
});

test("--strict counts what the team waived as if it had not", async () => {
  const file = await planFile();
  expect((await run(file)).code).toBe(0);
  const { code, out } = await run(file, "--strict");
  expect(code).toBe(1);
  expect(out).toContain("not ready to submit (2 steps, 1 error");
  expect(out).toContain("[owner-several]");
});

test("--strict checks a sheet that the team has left out, too", async () => {
  const { host } = openExcel({ excelApi: "1.15" });
  await drawSheet(PLAN.replace("11, 99", "11    "));
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Old").activate();
    await context.sync();
  });
  await drawSheet(PLAN);
  await saveChoice.run({ kind: "sheet", sheet: "Old", choices: { isPlan: false } });
  const file = join(folder, "left out.xlsx");
  writeFileSync(file, writeWorkbook(host.workbook));
  closeExcel();
  expect((await run(file)).code).toBe(0);
  expect((await run(file, "--strict")).code).toBe(1);
  const [said] = JSON.parse((await run(file, "--json")).out) as object[];
  expect(said).toMatchObject({ sheetsLeftOut: ["Old"] });
});

test("a file without a verdict says why in format 2", async () => {
  const file = join(folder, "letter.csv");
  writeFileSync(file, "Dear all\nThe fair is on Friday.\n");
  const { code, out } = await run(file, "--json");
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject([
    { format: 2, verdict: { kind: "none", because: "No sheet of this workbook holds an action plan." } },
  ]);
});
