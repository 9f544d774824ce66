import { checkPlan } from "../../src/commands/check-plan";
import { saveChoice } from "../../src/commands/save-choice";
import { readStoreXml, writeStoreXml } from "../../src/commands/store/store-xml";
import { createCalculator } from "../../src/host/calculation/calculator";
import { readWorkbook } from "../../src/host/files/read-workbook";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import type { ExcelHost } from "../../src/host/host";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026
const check = () => checkPlan.run({ today: TODAY, scope: "active", highlight: false });

const LIBRARY = `
  | Action Steps     | Owner    | Measures        | Date(s)    |
  | Choose 40 novels | Ana Ruiz | 40 titles       | 2027-02-01 |
  | Shelve them      |          | 40 on the shelf | 2027-03-01 |`;

const IGNORED = { rule: "owner-missing", step: "Shelve them", reason: "Bo decides & tells us <soon>." };

/** The workbook after it was saved as a file and opened again. */
function saveAndOpen({ workbook }: ExcelHost): ExcelHost {
  const bytes = writeWorkbook(workbook);
  closeExcel();
  const opened = readWorkbook(bytes, { calculator: createCalculator(() => TODAY) });
  return openExcel({ workbook: opened.workbook, excelApi: "1.15" }).host;
}

const keepInSettings = (value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.settings.add("ActionPlan", value);
    await context.sync();
  });

const addPart = (xml: string) =>
  Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });

const ignoredIn = (checks: Awaited<ReturnType<typeof check>>["checks"]): readonly (string | null)[] =>
  checks.flatMap(({ findings }) => findings.flatMap(({ ignored }) => (ignored === null ? [] : [ignored])));

test("what is chosen is kept in one part under our own namespace, as JSON text with its version", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  await saveChoice.run({ kind: "ignore", ...IGNORED });
  await saveChoice.run({ kind: "severity", rule: "plan-too-long", severity: "off" });
  expect(host.workbook.customXmlParts).toHaveLength(1);
  const { xml } = host.workbook.customXmlParts[0]!;
  expect(xml).toMatch(/^<store xmlns="urn:action-plan:store:1">\{"version":4,.*\}<\/store>$/);
  expect(readStoreXml(xml)).toMatchObject({
    version: 4,
    rules: { severities: { "plan-too-long": "off" }, ignored: [IGNORED] },
    saves: 2,
  });
  expect([...host.workbook.settings]).toEqual([["ActionPlan", '{"version":3,"keptIn":"urn:action-plan:store:1"}']]);
});

test("it survives saving, and is found by an add-in of another id, which has no settings", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  await saveChoice.run({ kind: "ignore", ...IGNORED });
  const opened = saveAndOpen(host);
  expect(ignoredIn((await check()).checks)).toEqual([IGNORED.reason]);
  await Excel.run(async (context) => {
    context.workbook.settings.getItem("ActionPlan").delete();
    await context.sync();
  });
  expect([...opened.workbook.settings]).toEqual([]);
  expect(ignoredIn((await check()).checks)).toEqual([IGNORED.reason]);
});

test("a check writes nothing of it", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  await keepInSettings({ version: 2, rules: { severities: {}, ignored: [IGNORED] }, sheets: {} });
  expect(ignoredIn((await check()).checks)).toEqual([IGNORED.reason]);
  expect(host.workbook.customXmlParts).toEqual([]);
});

test("what version 1.0 kept in the settings is taken over with the next choice", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  await keepInSettings({ version: 1, rules: { severities: {}, ignored: [IGNORED] }, sheets: {} });
  await saveChoice.run({ kind: "severity", rule: "plan-too-long", severity: "off" });
  expect(readStoreXml(host.workbook.customXmlParts[0]!.xml)).toMatchObject({ rules: { ignored: [IGNORED] } });
  expect(host.workbook.settings.get("ActionPlan")).toBe('{"version":3,"keptIn":"urn:action-plan:store:1"}');
});

test("what is said of many steps at once is ignored at once, however many they are by then", async () => {
  openExcel();
  const draw = (owner: string, more = "") =>
    drawSheet(`
      | Action Steps     | Owner    | Measures        | Deadline   |
      | Choose 40 novels | ${owner} | 40 titles       | 2027-02-01 |
      | Shelve them      |          | 40 on the shelf | 2027-03-01 |
      | Open the doors   |          | 200 readers     | 2027-04-01 |
      ${more}`);
  const findOwners = async () =>
    (await check()).checks.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "owner-missing");
  const listIgnored = async () => (await findOwners()).map(({ step, ignored }) => [step, ignored]);

  await draw("");
  const [found] = await findOwners();
  await saveChoice.run({ kind: "ignore", rule: "owner-missing", step: found!.key, reason: "In May." });
  expect(await listIgnored()).toEqual([["", "In May."]]);
  await draw("", "| Clean the shelves | | 12 shelves | 2027-05-01 |");
  expect(await listIgnored()).toEqual([["", "In May."]]);
  await draw("Bo Lind");
  expect(await listIgnored()).toEqual([
    ["Shelve them", null],
    ["Open the doors", null],
    ["Clean the shelves", null],
  ]);
});

test("a heading “Date(s)”, of which Office.js makes a date within a setting, is what was meant", async () => {
  openExcel();
  await drawSheet(LIBRARY);
  const columns = [{ heading: "Date(s)", before: "Measures", after: "", role: "start" }];
  await keepInSettings({ version: 2, rules: { severities: {}, ignored: [] }, sheets: { Sheet1: { columns } } });
  const [{ plan }] = (await check()).checks as [Awaited<ReturnType<typeof check>>["checks"][number]];
  expect(plan.kind === "plan" && plan.columns).toContainEqual(
    expect.objectContaining({ role: "start", heading: "Date(s)" }),
  );
});

test("texts of any form are kept as they are", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  const reason = "Date(s) ]]> & <b> \u0001 \ud83d\ude00 \uffff é “q” '";
  await saveChoice.run({ kind: "ignore", ...IGNORED, reason });
  saveAndOpen(host);
  expect(ignoredIn((await check()).checks)).toEqual([reason]);
});

test("of two parts, as two people may make them at once, the one that was saved more often holds", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  const record = (reason: string, saves: number) =>
    writeStoreXml({
      version: 3,
      rules: { severities: {}, ignored: [{ ...IGNORED, reason }] },
      sheets: {},
      saves,
    });
  await addPart(record("Old.", 2));
  await addPart(record("New.", 5));
  expect(ignoredIn((await check()).checks)).toEqual(["New."]);
  await saveChoice.run({ kind: "severity", rule: "plan-too-long", severity: "off" });
  expect(host.workbook.customXmlParts).toHaveLength(1);
  expect(readStoreXml(host.workbook.customXmlParts[0]!.xml)).toMatchObject({
    rules: { ignored: [{ reason: "New." }] },
  });
});

describe("what cannot be read does not end a check", () => {
  test.each([
    ["no JSON", '<store xmlns="urn:action-plan:store:1">{"version":</store>'],
    ["nothing", '<store xmlns="urn:action-plan:store:1"/>'],
    ["a later version", '<store xmlns="urn:action-plan:store:1">{"version":99}</store>'],
    ["another element", '<shop xmlns="urn:action-plan:store:1">12</shop>'],
  ])("%s", async (_, xml) => {
    openExcel();
    await drawSheet(LIBRARY);
    await addPart(xml);
    const { checks } = await check();
    expect(checks[0]?.findings.map(({ rule }) => rule)).toContain("owner-missing");
  });

  test("a pointer to a part that is gone", async () => {
    openExcel();
    await drawSheet(LIBRARY);
    await keepInSettings('{"version":3,"keptIn":"urn:action-plan:store:1"}');
    expect((await check()).checks[0]?.findings.map(({ rule }) => rule)).toContain("owner-missing");
  });
});

test("what a newer version keeps is never overwritten, what is damaged is", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  const choice = { kind: "severity", rule: "plan-too-long", severity: "off" } as const;
  const newer = '<store xmlns="urn:action-plan:store:1">{"version":99,"rules":{"severities":{}}}</store>';
  await addPart(newer);
  await expect(saveChoice.run(choice)).rejects.toThrow("saved by a newer version");
  expect(host.workbook.customXmlParts.map(({ xml }) => xml)).toEqual([newer]);
  closeExcel();

  const damaged = openExcel();
  await drawSheet(LIBRARY);
  await addPart('<store xmlns="urn:action-plan:store:1">{"version":</store>');
  expect((await check()).verdict.because).toContain("cannot be read");
  await saveChoice.run(choice);
  expect(damaged.host.workbook.customXmlParts).toHaveLength(1);
  expect((await check()).verdict.because).toBeNull();
});

test("the part of another program is read as CDATA, with a prefix or with entities, too", () => {
  const record = { version: 3, note: "a < b" };
  for (const xml of [
    '<?xml version="1.0"?>\n<a:store xmlns:a="urn:action-plan:store:1">' +
      '<![CDATA[{"version":3,"note":"a < b"}]]></a:store>',
    '<store xmlns="urn:action-plan:store:1">{&quot;version&quot;:3,&#34;note&#x22;:"a &lt; b"}</store>',
  ])
    expect(readStoreXml(xml)).toEqual(record);
});
