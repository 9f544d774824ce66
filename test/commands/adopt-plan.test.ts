import { adoptPlan, previewAdoption } from "../../src/commands/adopt-plan";
import { checkPlan } from "../../src/commands/check-plan";
import { insertOwnTemplate } from "../../src/commands/insert-own-template";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { listOwnTemplates, removeOwnTemplate } from "../../src/commands/own/own-templates";
import { readTemplateText } from "../../src/commands/own/read-template-text";
import { readPlans } from "../../src/commands/reading/read-plans";
import { saveChoice } from "../../src/commands/save-choice";
import { saveTemplate } from "../../src/commands/save-template";
import { readMerges } from "../../src/excel/read/read-merges";
import { run } from "../../src/excel/run";
import { formatRectangle } from "../../src/sheet/a1";
import { closeExcel, openExcel } from "../support/genuine-office";

const today = 46348;
const actionPlan = INSERT_COMMANDS[0]!.template;

afterEach(closeExcel);

/** A school's plan with headings that nobody knows, whose columns somebody explained in the pane. */
const SCHOOL = [
  ["Reading at Maple Grove", "", "", "", ""],
  ["Version:", 3, "", "", ""],
  ["Vorhaben & co", "Wer", "Bis", "Left", "Link"],
  ["Buy 300 picture books", "Ana Ruiz", 46400, "=C4-TODAY()", "see"],
  ["Train the tutors", "Ben Cole", "=C4+14", "=COUNTA(B4:C9)", "'=1 is text"],
];

async function openSchool() {
  const { host } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "School";
    sheet.getRange("A1:E5").values = SCHOOL.map((row) =>
      row.map((one) => (one === "=1 is text" ? "'=1 is text" : one)),
    );
    sheet.getRange("C4").numberFormat = [["dd.mm.yyyy"]];
    sheet.getRange("E4").hyperlink = { address: "https://school.example/books", textToDisplay: "see" };
    await context.sync();
  });
  return host;
}

const read = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas,values,numberFormat,hyperlink");
    await context.sync();
    return range;
  });

test("formulas, dates and links go along, the sheet stays, and its template brings the same cells back", async () => {
  await openSchool();
  const before = (await read("School", "A1:F12")).formulas;
  const { file } = await saveTemplate.run({ scope: "active", title: "Reading", inWorkbook: false });
  const preview = await previewAdoption.run({ today, scope: "active", template: actionPlan });
  expect(preview.formulas).toEqual({ kept: ["D4", "C5"], asValues: ["D5"] });
  expect(preview.links).toBe(1);

  const { made, text } = await adoptPlan.run({ today, scope: "active", template: actionPlan, keepBoth: false });
  expect(text).toContain("“School” is as it was, and no longer counts as a plan");
  expect((await read("School", "A1:F12")).formulas).toEqual(before);
  const { formulas, numberFormat } = await read(made, "A11:G12");
  expect(formulas[0]?.slice(3)).toEqual(["Ana Ruiz", 46400, "=E11-TODAY()", "see"]);
  expect(formulas[1]?.slice(3)).toEqual(["Ben Cole", "=E11+14", 4, "=1 is text"]);
  expect(numberFormat[0]?.[4]).toBe("dd.mm.yyyy");
  expect((await read(made, "G11")).hyperlink).toMatchObject({ address: "https://school.example/books" });

  const own = readTemplateText(file.text);
  const back = await adoptPlan.run({ today, scope: [made], template: own, keepBoth: true });
  expect((await read(back.made, "A1:F12")).values).toEqual((await read("School", "A1:F12")).values);
  expect((await read(back.made, "C5")).formulas).toEqual([["=C4+14"]]);
});

const listPlans = async () =>
  (await readPlans("all")).sheets.flatMap(({ grid, plans }) => ("kind" in plans ? [] : [grid.sheet]));

const change = (work: (worksheets: Excel.WorksheetCollection) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

test("a plan that is moved, and moved on, counts once; the old one again, where the new are deleted", async () => {
  await openSchool();
  const first = await adoptPlan.run({ today, scope: "active", template: actionPlan, keepBoth: false });
  expect(await listPlans()).toEqual([first.made]);
  const { checks, verdict } = await checkPlan.run({ today, scope: "all", highlight: false });
  const because = `The plan was moved to the sheet “${first.made}”, so it does not count here.`;
  expect(checks.find(({ sheet }) => sheet === "School")?.plan).toMatchObject({ because });
  expect(verdict.sheetsLeftOut).toBe(1);

  const table = INSERT_COMMANDS.find(({ id }) => id === "insertActionPlanningTable")!.template;
  const second = await adoptPlan.run({ today, scope: [first.made], template: table, keepBoth: false });
  await change((worksheets) => (worksheets.getItem(second.made).name = "Reading 2027"));
  expect(await listPlans()).toEqual(["Reading 2027"]);
  await change((worksheets) => {
    worksheets.getItem(first.made).delete();
  });
  expect(await listPlans()).toEqual(["Reading 2027"]);
  await change((worksheets) => {
    worksheets.getItem("Reading 2027").delete();
  });
  expect(await listPlans()).toEqual(["School"]);
});

test("a plan that was moved counts next to the new one where somebody says that it is a plan", async () => {
  await openSchool();
  const { made } = await adoptPlan.run({ today, scope: "active", template: actionPlan, keepBoth: false });
  await saveChoice.run({ kind: "sheet", sheet: "School", choices: { isPlan: true, headingRow: 2 } });
  expect(await listPlans()).toEqual(["School", made]);
});

test("a saved template holds nobody's words, and is known as itself in another workbook, in any language", async () => {
  await openSchool();
  const { template, file } = await saveTemplate.run({ scope: "active", title: "行动 Reading", inWorkbook: true });
  expect((await listOwnTemplates()).map(({ id }) => id)).toEqual(["行动-reading"]);
  expect(file.text).not.toMatch(/Ruiz|picture|46400/);
  await removeOwnTemplate(template.id);
  expect(await listOwnTemplates()).toEqual([]);
  closeExcel();

  const { host } = openExcel();
  const { sheet } = await insertOwnTemplate.run({ template: readTemplateText(file.text) });
  host.user.type("A3", "Quoi ?"); // a heading that is changed goes on to mean the same
  host.user.type("A4", "Lire ensemble");
  const { checks } = await checkPlan.run({ today, scope: "active", highlight: false });
  expect(checks[0]?.plan).toMatchObject({ kind: "plan", sheet, ownTemplate: template.id, headingRow: 2 });
  const plan = checks[0]!.plan;
  const roles = plan.kind === "plan" ? plan.columns.map(({ role }) => role) : [];
  expect(roles).toEqual(["step", "owner", "deadline", "notes"]);
});

test("merged headings are merged again, but nothing is that would be lost or is a step", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:E6").values = [
      ["Plant 7", "", "", "", ""],
      ["No.", "Action", "Who", "", "Due date"],
      ["", "", "Responsible", "Support", ""],
      [1, "Replace the bearing", "Tom Weber", "Ana Ruiz", 46400],
      [2, "Label all valves", "Tom Weber", "", 46420],
      [3, "Order spare gaskets", "Ana Ruiz", "", 46430],
    ];
    for (const block of ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "D5:D6"]) sheet.getRange(block).merge();
    await context.sync();
  });
  const { file } = await saveTemplate.run({ scope: "active", title: "Plant", inWorkbook: false });
  closeExcel();

  openExcel();
  const template = readTemplateText(file.text);
  expect(template.merges).toEqual(["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"]);
  const { sheet } = await insertOwnTemplate.run({ template: { ...template, merges: [...template.merges!, "B2:D3"] } });
  const merges = await run(readMerges(sheet, { row: 0, column: 0, rows: 9, columns: 6 }));
  expect(merges.map(formatRectangle).sort()).toEqual(["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"]);
  expect((await read(sheet, "A2:E3")).values).toEqual([
    ["No.", "Action", "Who", "", "Due date"],
    ["", "", "Responsible", "Support", ""],
  ]);
});

test("what a template file says is never a formula, and lists stay lists", async () => {
  openExcel();
  const template = readTemplateText(
    JSON.stringify({
      format: 1,
      id: "risky",
      title: "=HYPERLINK(1)",
      purpose: "",
      headingRow: 3,
      columns: [
        { column: "A", role: "step", heading: "=1+1" },
        { column: "C", role: "owner", heading: "+2", choices: ["=cmd", "a, b"], hint: "=3" },
      ],
      fields: [{ field: "goal", label: "=4:", cell: "A2", value: "B2" }],
      texts: [{ cell: "A1", text: '=HYPERLINK("https://evil.example","x")' }],
      looks: [],
      widths: [],
      heights: [],
      table: null,
      landscape: true,
    }),
  );
  const { sheet } = await insertOwnTemplate.run({ template });
  const { values } = await read(sheet, "A1:C3");
  expect(values).toEqual([
    ['=HYPERLINK("https://evil.example","x")', "", ""],
    ["=4:", "", ""],
    ["=1+1", "", "+2"],
  ]);
  const rule = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange("C4");
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule;
  });
  const [, lists = "", address = ""] = /^='(.*)'!(.*)$/.exec(rule.list?.source as string) ?? [];
  expect((await read(lists, address)).values).toEqual([["=cmd"], ["a, b"]]);
});
