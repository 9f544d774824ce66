import { adoptPlan, previewAdoption } from "../../src/commands/adopt-plan";
import { checkPlan } from "../../src/commands/check-plan";
import { insertOwnTemplate } from "../../src/commands/insert-own-template";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { listOwnTemplates, removeOwnTemplate } from "../../src/commands/own/own-templates";
import { readTemplateText } from "../../src/commands/own/read-template-text";
import { saveTemplate } from "../../src/commands/save-template";
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
