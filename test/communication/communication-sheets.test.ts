import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { PLAN_SHEET } from "../../src/communication/communication-sheets";
import { findIsoDay } from "../../src/sheet/serial-date";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-22")!;

const CLINIC = `
  | Action Step       | By Whom  | By When    | Target Audience | How often | KPI       |
  | Order ten beds    | Ines Roy | 2027-01-15 | Nurses; Patients' council | weekly | 10 beds |
  | =Open the ward    | Ines Roy | 2027-03-01 |                 |           |           |`;

const draft = PLAN_SHEET.layOut(
  buildCommunicationPlan([planIn(CLINIC, "Ward '26 🏥")], { today: TODAY, monthFirst: true }),
);
const column = (index: number) => draft.cells.map(({ contents }) => contents.map((row) => row[index]));

test("the two tables stand one below the other, without an empty row", () =>
  expect(draft.tables.map(({ name, rectangle }) => [name, rectangle])).toEqual([
    ["CommunicationByAudience", { row: 4, column: 0, rows: 3, columns: 12 }],
    ["CommunicationSchedule", { row: 9, column: 0, rows: 3, columns: 12 }],
  ]));

test("what is not covered is a sentence above them, in one line", () => {
  const long = CLINIC.replace("=Open the ward", "Open the children’s ward on the second floor of the new building");
  const sentenceOf = (drawing: string) => {
    const plan = buildCommunicationPlan([planIn(drawing)], { today: TODAY, monthFirst: true });
    return PLAN_SHEET.layOut(plan).cells[0]?.contents[2]?.[0];
  };
  expect([CLINIC, long, CLINIC.slice(0, CLINIC.lastIndexOf("\n"))].map(sentenceOf)).toEqual([
    "Not covered: “=Open the ward” (no audience, no frequency).",
    "Not covered: “Open the children’s ward on the…” (no audience, no frequency).",
    "Every step has an audience, somebody who informs it, and a frequency.",
  ]);
});

test("every line of both tables leads to a step, and no column repeats another", () => {
  for (const { contents } of draft.cells.slice(1)) {
    const [, headings = [], ...lines] = contents;
    expect(headings).toEqual(expect.arrayContaining(["Message", "Remarks"]));
    expect(headings).not.toContain("Note");
    for (const line of lines) expect(line[2]).toHaveProperty("formula");
  }
});

test("each line says what to communicate, in the plan's own words", () =>
  expect(column(1).map((texts) => texts.slice(2))).toEqual([
    [""],
    ["Order ten beds", "Order ten beds"],
    ["Order ten beds\nMeasure: 10 beds", "Order ten beds\nMeasure: 10 beds"],
  ]));

test("a link finds its step on a sheet of any name", () =>
  expect(column(2)[2]?.[2]).toEqual({ formula: `=HYPERLINK("#"&CELL("address",'Ward ''26 🏥'!$A$2),"Open")` }));

test("a long word is not broken: its column is as wide as the word", () => {
  const long = CLINIC.replace("Nurses", "Patientenfürsprecherinnen"); // 25 letters
  const widthsOf = (drawing: string) =>
    PLAN_SHEET.layOut(buildCommunicationPlan([planIn(drawing)], { today: TODAY, monthFirst: true })).columnWidths;
  expect([widthsOf(CLINIC)[0], widthsOf(long)[0]]).toEqual([17, 27]);
});
