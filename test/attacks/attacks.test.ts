import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { main } from "../../src/cli/main";
import { CATALOGUE } from "../../src/commands/catalogue";
import { writeEml } from "../../src/commands/communicate/write-eml";
import { exportDates } from "../../src/commands/export-dates";
import { readWorkbook } from "../../src/host/files/read-workbook";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import type { Sheet } from "../../src/host/model/book/sheet";
import type { Workbook } from "../../src/host/model/book/workbook";
import { checkPlan } from "../../src/taskpane/actions/check-plan";
import { communicate } from "../../src/taskpane/actions/communicate";
import { markAsTold, readMessages, writeMessages } from "../../src/taskpane/actions/messages";
import { saveChoice } from "../../src/taskpane/actions/save-choice";
import { writeReport } from "../../src/taskpane/actions/write-report";
import { Pane } from "../../src/taskpane/views/pane";
import { readParts } from "../support/file-parts";
import { closeExcel, openExcel } from "../support/genuine-office";
import { openPane } from "../support/open-pane";
import { readXml } from "../support/xml";
import { ATTACKS } from "./strings";

const TODAY = 46348; // 22 November 2026
const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
Object.assign(globalThis, { Office: { context: { platform: "PC" } }, VERSION: "1.0.0" });

/** A plan of a clinic in which one text stands wherever somebody may type it. */
const planWith = (text: string): readonly (readonly (string | number)[])[] => [
  ["Goal:", text, "", "", "", "", "", ""],
  ["", "", "", "", "", "", "", ""],
  ["Action Step", "By Whom", "By When", "Target Audience", "How often", "KPI", "Depends on", text.slice(0, 100)],
  [text, "Ana Ruiz", TODAY + 60, "Nurses", "weekly", "", "", text],
  ["Order the new beds", text, TODAY + 61, text, "monthly", "12 beds", text, ""],
  ["Paint the ward", "Omar Ali", text, "Families", text, text, "", ""],
];

/** As much of it as Excel takes for a sheet’s name. */
const toSheetName = (text: string): string =>
  text
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]/gu, "")
    .slice(0, 31)
    .replace(/^'+|'+$/g, "") || "Clinic";

/** Writes the plan as people type it, so that each text is a text. */
const writePlan = (text: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = toSheetName(text);
    sheet.getRange("A1:H6").values = planWith(text).map((row) =>
      row.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value)),
    );
    await context.sync();
  });

/** All that the add-in makes of such a plan. */
async function goThroughAll(text: string) {
  const { host } = openExcel({ excelApi: "1.15" });
  const pane = openPane(TODAY);
  pane.dispatch({ type: "catalogue-loaded", catalogue: CATALOGUE });
  await writePlan(text);
  await pane.perform(checkPlan, { scope: "all" });
  const [ignored] = pane.state().check!.checks[0]!.findings;
  await pane.perform(saveChoice, { kind: "ignore", rule: ignored!.rule, step: ignored!.key, reason: text });
  const { choices } = pane.state();
  await pane.perform(communicate);
  const { ics } = await exportDates.run({ today: TODAY });
  await pane.perform(readMessages);
  const [message] = pane.state().messages!;
  await pane.perform(writeMessages);
  await pane.perform(markAsTold, { message: message!, by: text });
  await pane.perform(checkPlan, { scope: "plans" });
  const views = drawPane(pane);
  await pane.perform(writeReport);
  closeExcel();
  const eml = writeEml(message!);
  return { workbook: host.workbook, views, choices, ics, eml, mailto: message!.mailto, notice: pane.state().notice };
}

/** The tabs of the pane that show texts of cells, as HTML, and every finding opened. */
function drawPane({ state, dispatch, perform, stop }: ReturnType<typeof openPane>): readonly string[] {
  const draw = (): string => renderToString(h(Pane, { state: state(), dispatch, perform, stop }));
  const tabs = (["check", "communicate", "rules"] as const).map((tab) => {
    dispatch({ type: "tab-chosen", tab });
    return draw();
  });
  dispatch({ type: "tab-chosen", tab: "check" });
  const opened = state().check!.checks[0]!.findings.map((finding) => {
    dispatch({ type: "finding-opened", opened: { plan: 0, finding } });
    return draw();
  });
  return [...tabs, ...opened];
}

async function run(...words: readonly string[]): Promise<string> {
  const out: string[] = [];
  const put = (text: string) => out.push(text);
  await main([...words, "--today", "2026-11-22"], { print: put, complain: put });
  return out.join("\n");
}

/** A tag of the pane as it is written, in which every attribute has its quotes. */
const TAG = /<\/?[a-z\d]+((?: [a-z-]+(?:="[^"<]*")?)*) ?\/?>/gi;

/** Texts, and names of sheets, in a formula. */
const IN_QUOTES = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const CONTROLS = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What begins a line of a calendar. */
const PROPERTIES = [
  ...["BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "X-PUBLISHED-TTL"],
  ...["UID", "SEQUENCE", "SUMMARY", "DESCRIPTION", "DTSTAMP", "DTSTART", "DTEND", "TRANSP"],
  ...["ACTION", "TRIGGER"],
];

const HEADERS = [
  ...["Date", "Subject", "X-Unsent", "X-Generator"],
  ...["MIME-Version", "Content-Type", "Content-Transfer-Encoding"],
];

const quoteCsv = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;

const cellsOf = ({ rows }: Sheet) =>
  [...rows.values()].flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));

const listFormulas = ({ sheets }: Workbook): readonly string[] =>
  sheets.flatMap(cellsOf).flatMap(({ formula }) => formula ?? []);

const listTexts = ({ sheets }: Workbook): readonly unknown[] =>
  sheets.map((sheet) => [sheet.name, ...cellsOf(sheet).map(({ value }) => String(value).replaceAll("\r\n", "\n"))]);

/** Spaces of every kind count as one. */
const foldSpaces = (text: string): string => text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, " ").trim();

interface Printed {
  readonly sheets: readonly { readonly sheet: string; readonly plan: { readonly steps?: readonly Step[] } }[];
}
interface Step {
  readonly row: number;
  readonly step: { readonly text: string };
}

const readStep = (json: string): string | undefined => {
  const [{ sheets }] = JSON.parse(json) as [Printed];
  return sheets[0]?.plan.steps?.find(({ row }) => row === 4)?.step.text;
};

describe.each(ATTACKS)("%s", (_kind, text) => {
  let all: Awaited<ReturnType<typeof goThroughAll>>;
  let file: Uint8Array;
  const path = join(folder, "plan.xlsx");
  beforeAll(async () => {
    all = await goThroughAll(text);
    file = writeWorkbook(all.workbook);
    writeFileSync(path, file);
  });

  test("everything is done", () => expect(all.notice).toMatchObject({ kind: "success" }));

  test("the pane has no element and no attribute of it", () => {
    for (const view of all.views) {
      expect(view.replaceAll(TAG, "")).not.toContain("<");
      expect(view.match(/ (?:on\w+|href|src|srcdoc|style|formaction)="/g)).toBeNull();
    }
  });

  test("no formula of it is on a sheet", () => {
    for (const formula of listFormulas(all.workbook))
      expect(formula.replace(IN_QUOTES, "")).toMatch(/^=HYPERLINK\((&CELL\(,\w*!\$[A-Z]\$\d\))?,\)$/);
  });

  test("a saved file is XML, and says the same when it is opened", () => {
    for (const [name, part] of Object.entries(readParts(file))) if (/\.(xml|rels|vml)$/.test(name)) readXml(part);
    expect(listTexts(readWorkbook(file).workbook)).toEqual(listTexts(all.workbook));
  });

  test("the calendar has no line of it, nor one that is too long", () => {
    for (const line of all.ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const lines = all.ics
      .replace(/\r\n[ \t]/g, "")
      .split("\r\n")
      .filter(Boolean);
    for (const line of lines) {
      expect(PROPERTIES).toContain(/^[A-Z-]+/.exec(line)?.[0]);
      expect(line).not.toMatch(/[\p{Cc}]/u);
    }
    expect(lines).toContain("BEGIN:VEVENT");
  });

  test("a message has no header of it, and its address no part", () => {
    expect(all.eml).toMatch(/^[\r\n -~]*$/);
    const [head = ""] = all.eml.split("\r\n\r\n");
    expect(
      head
        .replace(/\r\n /g, "")
        .split("\r\n")
        .map((line) => line.split(":")[0]),
    ).toEqual(HEADERS);
    expect(all.mailto).toMatch(/^mailto:\?subject=[^&=#?]*&body=[^&=#?]*$/);
    expect(() => decodeURIComponent(all.mailto)).not.toThrow();
  });

  test("a terminal gets no command", async () => {
    const printed = await run("check", path);
    expect(printed).toContain("not ready to submit");
    expect(printed).not.toMatch(CONTROLS);
  });

  test("JSON says it as it is, of a workbook and of a .csv", async () => {
    const step = all.workbook.sheets[0]!.rows.get(3)!.cells[0]!.value;
    expect(step).toBe(text);
    expect(readStep(await run("check", path, "--json"))).toBe(foldSpaces(text));
    const csv = join(folder, "plan.csv");
    writeFileSync(
      csv,
      planWith(text)
        .map((row) => row.map(quoteCsv).join(","))
        .join("\r\n"),
    );
    expect(readStep(await run("check", csv, "--json"))).toBe(foldSpaces(Buffer.from(text).toString()));
  });

  test("the reason to ignore a finding is kept as it is", async () => {
    expect(all.choices?.rules.ignored).toMatchObject([{ reason: text }]);
    const json = await run("check", path, "--json");
    expect((JSON.parse(json) as [{ waivers: unknown[] }])[0].waivers).toMatchObject([{ reason: text }]);
  });
});
