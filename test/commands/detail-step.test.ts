import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { buildOverview } from "../../src/commands/build-overview";
import { checkPlan } from "../../src/commands/check-plan";
import { detailStep } from "../../src/commands/detail-step";
import { insertOwnTemplate } from "../../src/commands/insert-own-template";
import { readPlanPicture } from "../../src/commands/read-plan-picture";
import { readPlans } from "../../src/commands/reading/read-plans";
import { saveTemplate } from "../../src/commands/save-template";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46354; // 28 November 2026
const STEP = "Paint the waiting room";

afterEach(closeExcel);

const CLINIC = `
  | Action Steps           | Owner    | Measures | Resources | Deadline   | Status      |
  | Order the new beds     | Ana Ruiz | 12 beds  | $ 4,000   | 2027-02-01 | Not started |
  | Paint the waiting room | Omar Ali |          |           | 2027-03-01 | Not started |
  | Train the night nurses | Mia Berg | 9 nurses | none      | 2027-04-01 | Not started |`;

const inBook = <Result>(work: (workbook: Excel.Workbook) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result();
  });

const typeIn = (sheet: string, at: string, values: unknown[][]) =>
  inBook(({ worksheets }) => {
    worksheets.getItem(sheet).getRange(at).values = values;
    return () => null;
  });

const readCell = (sheet: string, at: string) =>
  inBook(({ worksheets }) => {
    const range = worksheets.getItem(sheet).getRange(at).load("values,formulas,hyperlink,format/font");
    return () => ({
      value: range.values[0]?.[0] as unknown,
      formula: String(range.formulas[0]?.[0]),
      leadsTo: (range.hyperlink as Excel.RangeHyperlink | null)?.documentReference,
      font: range.format.font,
    });
  });

const detail = (text = STEP) => detailStep.run({ today: TODAY, step: { text } });

/** Which steps have sub-plans, as `step: sheets`. */
async function readLinks(): Promise<readonly string[]> {
  const { sheets } = await readPlans("all");
  return sheets
    .flatMap(({ plans }) => ("kind" in plans ? [] : plans))
    .flatMap(({ steps, subPlans }) =>
      Array.from(
        subPlans ?? [],
        ([index, plans]) =>
          `${String(steps.cellAt(index, "step")?.value)}: ${plans.map(({ sheet }) => sheet).join(", ")}`,
      ),
    );
}

async function check() {
  const { checks, verdict } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  return {
    verdict: verdict.title,
    found: checks.flatMap(({ sheet, findings }) =>
      findings.filter(isAboutSteps).map(({ rule }) => `${sheet}: ${rule}`),
    ),
  };
}

/** The fields above the drawn plan are blank throughout, and its steps are sorted by their words. */
const isAboutSteps = ({ rule }: { readonly rule: string }) =>
  !/^(strategy|plan-name|plan-date)-missing$|out-of-order/.test(rule);

test("a step has its sub-plan on a sheet of its own, and both stay linked, whatever is done to them", async () => {
  openExcel({ excelApi: "1.15" });
  await drawSheet(CLINIC, (sheet) => {
    sheet.getRange("A3").format.font.set({ bold: true, color: "#AA3300", size: 13 });
  });
  expect((await check()).found).toEqual(["Sheet1: measure-missing", "Sheet1: resources-missing"]);
  const { sheet, isNew, text } = await detail("paint the");
  expect({ sheet, isNew, text }).toEqual({
    sheet: STEP,
    isNew: true,
    text:
      `The sheet “${STEP}” is the sub-plan of “${STEP}”. ` +
      "Each has a link to the other. To undo it, delete the sheet.",
  });

  const step = await readCell("Sheet1", "A3");
  expect(step).toMatchObject({ value: STEP, leadsTo: "ActionPlan.Detail" });
  expect(step.font).toMatchObject({ bold: true, color: "#AA3300", size: 13 });
  expect(await readCell(sheet, "A1")).toMatchObject({ value: STEP });
  expect(await readCell(sheet, "B2")).toMatchObject({ value: STEP });
  expect(await readCell(sheet, "B3")).toMatchObject({ value: "Omar Ali" });
  expect(await readCell(sheet, "F2")).toMatchObject({ value: "Go to the step" });
  expect(await detail()).toMatchObject({ sheet, isNew: false });
  expect((await check()).verdict).toBe("Not ready to submit");

  // A row above, other names, another order: the step is found by its words, its owner, too.
  await inBook(({ worksheets }) => {
    const plan = worksheets.getItem("Sheet1");
    plan.getRange("1:2").insert("Down");
    plan.name = "Ward 3’s plan";
    worksheets.getItem(sheet).name = "Walls";
    plan.getRange("A4:F6").sort.apply([{ key: 0, ascending: false }]);
    return () => null;
  });
  expect(await readLinks()).toEqual([`${STEP}: Walls`]);
  expect(await readCell("Walls", "B3")).toMatchObject({ value: "Omar Ali" });
  const address = await inBook(({ names }) => {
    const range = names.getItem("ActionPlan.Detail").getRange().load("address");
    return () => range.address;
  });
  expect(address).toBe("Walls!A1");

  // What the sub-plan says is not missing in the step, and what contradicts the step is found there.
  const { row } = await inBook(({ worksheets }) => {
    const used = worksheets.getItem("Walls").tables.getItemAt(0).getDataBodyRange().load("rowIndex");
    return () => ({ row: used.rowIndex + 1 });
  });
  const lines = (one: string, other: string) => [
    ["Choose the colors with the nurses", "none", "2 colors", "Omar Ali", TODAY + 40, one],
    ["Paint the two long walls", "$ 300", "2 walls", "Bo Lind", TODAY + 120, other],
  ];
  const write = (one: string, other: string) =>
    typeIn("Walls", `A${String(row)}:F${String(row + 1)}`, lines(one, other));
  await write("Done", "Not started");
  expect(await check()).toEqual({
    verdict: "Ready to submit",
    found: ["Ward 3’s plan: deadline-before-sub-plan"],
  });
  await write("Done", "Done");
  expect((await check()).found).toEqual(["Ward 3’s plan: deadline-before-sub-plan", "Ward 3’s plan: sub-plan-done"]);

  // The sheet that is checked alone is judged together with the others.
  const alone = await checkPlan.run({ today: TODAY, scope: ["Ward 3’s plan"], highlight: false });
  expect(alone.checks[0]?.findings.filter(isAboutSteps).map(({ rule }) => rule)).toEqual([
    "deadline-before-sub-plan",
    "sub-plan-done",
  ]);

  // Reworded a little it is still found, and the check offers the new words; reworded altogether it only offers them.
  await inBook(({ worksheets }) => {
    worksheets
      .getItem("Ward 3’s plan")
      .getRange("A4:F6")
      .sort.apply([{ key: 4, ascending: true }]);
    return () => null;
  });
  await typeIn("Ward 3’s plan", "A5", [["Paint the large waiting room"]]);
  expect(await readLinks()).toEqual(["Paint the large waiting room: Walls"]);
  expect((await check()).found).toContain("Walls: part-of-unknown");
  await typeIn("Ward 3’s plan", "A5", [["Buy flowers"]]);
  expect(await readLinks()).toEqual([]);
  const { checks } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  const lost = checks.flatMap(({ findings }) => findings).find(({ rule }) => rule === "part-of-unknown");
  expect(lost?.fixes.map(({ title }) => title)).toEqual(["It is part of “Buy flowers”"]);
});

test("a sub-plan of a sub-plan counts for both; a plan is never a part of itself", async () => {
  openExcel({ excelApi: "1.15" });
  await drawSheet(CLINIC);
  const first = await detail();
  const row = 10;
  await typeIn(first.sheet, `A${String(row)}:F${String(row)}`, [
    ["Choose the colors", "none", "2 colors", "Omar Ali", TODAY + 40, "Not started"],
  ]);
  const second = await detail("Choose the colors");
  await typeIn(second.sheet, `A${String(row)}:F${String(row)}`, [
    ["Ask the nurses", "none", "9 asked", "Mia Berg", TODAY + 200, "Not started"],
  ]);
  expect(await readLinks()).toEqual([`${STEP}: ${STEP}`, "Choose the colors: Choose the colors"]);
  expect((await check()).found).toEqual(["Sheet1: deadline-before-sub-plan", `${STEP}: deadline-before-sub-plan`]);
  await typeIn(first.sheet, "B2", [["Ask the nurses"]]);
  expect(await readLinks()).toHaveLength(1);
});

test("a step keeps its own link or formula, and a protected sheet stays as it is", async () => {
  openExcel({ excelApi: "1.15" });
  await drawSheet(CLINIC, (sheet) => {
    sheet.getRange("A2").hyperlink = { address: "https://beds.example/", screenTip: "Beds" };
    sheet.getRange("A4").formulas = [['="Train the "&"night nurses"']];
  });
  expect((await detail("Order the new beds")).text).toContain("keeps its own link");
  expect((await detail("Train the night nurses")).text).toContain("keeps its own link");
  expect((await readCell("Sheet1", "A4")).formula).toBe('="Train the "&"night nurses"');
  await inBook(({ worksheets }) => {
    worksheets.getItem("Sheet1").protection.protect();
    return () => null;
  });
  expect((await detail()).text).toContain("could not be linked");
  expect(await readCell("Sheet1", "A3")).toMatchObject({ value: STEP, leadsTo: undefined });
  expect(await readLinks()).toHaveLength(3);
  await inBook(({ worksheets }) => {
    worksheets.getItem(STEP).delete();
    return () => null;
  });
  expect(await readLinks()).toHaveLength(2);
  expect((await detail()).isNew).toBe(true);
  await expect(detail("Buy a boat")).rejects.toThrow("No step says “Buy a boat”.");
});

test("what is drawn of the plans, told and added up counts a step or its sub-plan, never both", async () => {
  openExcel({ excelApi: "1.15" });
  await drawSheet(CLINIC);
  const { sheet } = await detail("Order the new beds");
  await typeIn(sheet, "A10:F11", [
    ["Choose the beds with the nurses", "$ 500 for samples", "1 kind", "Mia Berg", TODAY - 3, "Done"],
    ["Sign the contract", "$ 3,900 from Ward 3", "1 contract", "Ana Ruiz", TODAY + 200, "Not started"],
  ]);
  const picture = await readPlanPicture.run({ today: TODAY, isAsked: true });
  expect(picture?.counts).toMatchObject({ steps: 3, done: 0, late: 0, inProgress: 1, withoutMeasure: 1 });
  expect(picture?.bars.map(({ text, words, state, subPlan }) => [text, words, state, subPlan?.words])).toEqual([
    ["Paint the waiting room", "1 Mar", "to-come", undefined],
    ["Train the night nurses", "1 Apr", "to-come", undefined],
    ["Order the new beds", "16 Jun 2027", "in-progress", "1 of 2 done"],
  ]);
  expect(picture?.loads.map(({ owner, words }) => `${owner}: ${words}`)).toEqual([
    "Mia Berg: 2 steps",
    "Ana Ruiz: 1 step",
    "Omar Ali: 1 step",
  ]);
  expect(picture?.budgets.map(({ words }) => words)).toEqual(["$4,400"]);

  await buildOverview.run({ today: TODAY });
  const shown = await inBook(({ worksheets }) => {
    const used = worksheets.getItem("Plan Overview").getUsedRange(true).load("values");
    return () => (used.values as unknown[][]).map((row) => row.map(String));
  });
  const line = shown.find(([words]) => words?.startsWith("Order the new beds"));
  expect(line?.slice(0, 5)).toEqual([
    "Order the new beds (sub-plan: 1 of 2 done)",
    "Ana Ruiz",
    "",
    String(TODAY + 200),
    "In progress",
  ]);

  const { text } = await buildCommunicationPlan.run({ today: TODAY });
  expect(text).toContain("draft");
  const told = await inBook(({ worksheets }) => {
    const used = worksheets.getItem("Communication Plan").getUsedRange(true).load("values");
    return () => JSON.stringify(used.values);
  });
  expect(told).toContain("Paint the waiting room");
  expect(told).not.toContain("Sign the contract");
});

test("a sub-plan has the team’s own layout where its plan does; the ribbon details the selected step", async () => {
  openExcel({ excelApi: "1.15" });
  await drawSheet(`
    | Hygiene plan of ward 3 |           |            |        |
    | Task                   | Who       | Until      | State  |
    | Order the gloves       | Mia Berg  | 2027-01-10 | open   |
    | Train all new nurses   | Omar Ali  | 2027-03-10 | open   |`);
  const { template } = await saveTemplate.run({ scope: "active", title: "Hygiene plan", inWorkbook: true });
  await insertOwnTemplate.run({ template });
  await typeIn("Hygiene plan", "A3:D3", [["Check the store rooms", "Mia Berg", TODAY + 30, "open"]]);
  await inBook(({ worksheets }) => {
    worksheets.getItem("Hygiene plan").getRange("C3").select();
    return () => null;
  });
  const { sheet } = await detailStep.run({ today: TODAY, step: "selected" });
  expect(sheet).toBe("Check the store rooms");
  expect(await readCell(sheet, "A1")).toMatchObject({ value: "Part of the step:" });
  expect(await readCell(sheet, "B1")).toMatchObject({ value: sheet });
  expect(await readCell(sheet, "A4")).toMatchObject({ value: "Task" });
  await typeIn(sheet, "A5:D5", [["Count the boxes", "Omar Ali", TODAY + 20, "done"]]);
  expect(await readLinks()).toEqual([`${sheet}: ${sheet}`]);
  expect((await check()).found).toContain("Hygiene plan: sub-plan-done");
  await inBook(({ worksheets }) => {
    worksheets.getItem(sheet).getRange("A1").select();
    return () => null;
  });
  await expect(detailStep.run({ today: TODAY, step: "selected" })).rejects.toThrow("Select a step of a plan first");
});
