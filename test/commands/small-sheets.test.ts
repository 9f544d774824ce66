import { listEntries } from "../../src/commands/adopt/list-entries";
import { layOutReport } from "../../src/commands/check/lay-out-report";
import { checkPlan } from "../../src/commands/check-plan";
import { writeIcs } from "../../src/commands/communicate/write-ics";
import { sayRules } from "../../src/commands/review/describe-rules";
import { readSubmission } from "../../src/commands/review/submission";
import { saveTemplate } from "../../src/commands/save-template";
import { startReview } from "../../src/commands/start-review";
import { writeAgenda } from "../../src/commands/write-agenda";
import { RULES } from "../../src/rules/catalogue";
import type { Draft } from "../../src/sheet/draft";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46354; // 28 November 2026

test("the tables of a sheet to be written are read as if they stood there", () => {
  const draft = {
    tables: [
      { name: "Owners", rectangle: { row: 2, column: 1, rows: 3, columns: 2 } },
      { name: "Rooms", rectangle: { row: 7, column: 4, rows: 2, columns: 1 } },
      { name: "Empty", rectangle: { row: 20, column: 0, rows: 1, columns: 1 } },
    ],
    cells: [
      { row: 0, column: 0, contents: [["Title", "x", "y", "z"], ["Note"]] },
      {
        row: 2,
        column: 0,
        contents: [
          ["No.", "Name", "Age"],
          [1, "Ana", { formula: "=1+1" }],
          [2, "Bo"],
        ],
      },
      { row: 5, column: 0, contents: [["below", "below", "below"]] },
      {
        row: 7,
        column: 3,
        contents: [
          ["left", "Room"],
          ["left", true],
        ],
      },
    ],
  } as unknown as Draft;
  expect(listEntries(draft)).toEqual([
    {
      name: "Owners",
      columns: [
        { heading: "Name", values: ["Ana", "Bo"] },
        { heading: "Age", values: ["", ""] },
      ],
    },
    { name: "Rooms", columns: [{ heading: "Room", values: [true] }] },
    { name: "Empty", columns: [{ heading: "", values: [] }] },
  ]);
});

const SUBMITTED = {
  on: "2027-03-01",
  verdict: { kind: "ready", title: "Ready to submit" },
  fingerprint: "abc",
  rules: "60 rules",
  note: "",
  written: "Submission",
  said: { version: 1, day: 46354, texts: [""], plans: [] },
};

test("what was submitted is read, and nothing of which a part is missing", () => {
  expect(readSubmission(SUBMITTED)).toEqual({ ...SUBMITTED, baseline: { day: 46354, plans: [] } });
  const broken = [
    ...["on", "fingerprint", "rules", "note", "written", "said", "verdict"].map((key) => ({ [key]: undefined })),
    { on: 7 },
    { verdict: "ready" },
    { verdict: { kind: "ready", title: 3 } },
    { said: { ...SUBMITTED.said, version: 2 } },
  ];
  expect(broken.filter((other) => readSubmission({ ...SUBMITTED, ...other }) !== null)).toEqual([]);
  expect(["?", null, undefined].map(readSubmission)).toEqual([null, null, null]);
});

test("the rules of this version are named by their number and their words", () => {
  const rules = sayRules({});
  expect(rules).toMatch(/^\d+ rules, version [a-z\d]{6}, of the add-in itself$/);
  expect(rules.startsWith(`${RULES.length} rules`)).toBe(true);
});

const LIBRARY = `
  | Action            | Owner    | Measure         | Deadline   |
  | Buy the shelves   | Bo Lind  | 4 shelves stand | 2027-02-01 |
  | Choose 200 books  | Ana Ruiz | 200 books       | 2027-03-01 |`;

test("a report on several plans begins with the verdict on all of them", async () => {
  openExcel();
  await drawSheet(LIBRARY);
  const checked = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  const [one] = checked.checks;
  const summaryOf = (count: number, because: string | null) =>
    layOutReport(
      { checks: Array.from({ length: count }, () => one!), verdict: { ...checked.verdict, because } },
      TODAY,
    ).cells[2]!.contents.map(([sheet, title, blank, because_]) => [
      sheet,
      title === checked.verdict.title,
      blank,
      because_,
    ]);
  expect(summaryOf(1, null)).toEqual([["Sheet1", true, "", expect.stringMatching(/^2 steps; /)]]);
  expect(summaryOf(2, null)[0]).toEqual(["All plans", true, "", "2 plans"]);
  expect(summaryOf(3, "Stopped.")[0]).toEqual(["All plans", true, "", "Stopped."]);
});

test("an agenda begins each difference with a capital", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  await startReview.run({ today: TODAY });
  host.user.type("D3", "2027-04-01");
  const { sheet } = await writeAgenda.run({ today: TODAY + 7 });
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return used.values as unknown[][];
  });
  const at = values.findIndex(([what]) => what === "What");
  expect(values[at + 1]!.slice(0, 3)).toEqual(["Slipped", "Choose 200 books", "Ana Ruiz"]);
});

test("a template says what it is made of, and what is only guessed", async () => {
  openExcel();
  await drawSheet(`
    | Library: | North | |
    | Only for the north | | |
    | Task                        | Owner    | Known Dates |
    | Research options and quotes | Mia Berg |             |
    | Choose the top three bids   | Tom Hall |             |`);
  const { text } = await saveTemplate.run({ scope: "active", title: " ", inWorkbook: false });
  expect(text).toMatch(/^The template “Sheet1” has 3 columns, \d+ fields? and \d+ other texts? above the table/);
  expect(text).toContain(
    " The meaning of “Known Dates” is only guessed: answer the check’s question, and save the template again.",
  );
  closeExcel();

  openExcel();
  await drawSheet(LIBRARY);
  const plain = await saveTemplate.run({ scope: "active", title: "Books", inWorkbook: false });
  expect(plain.text).toBe(
    "The template “Books” has 4 columns, 0 fields and 0 other texts above the table, " +
      "and nothing of what stands in the plan.",
  );
});

test.each([
  [67, 1],
  [68, 2],
])("a line of a calendar has at most 75 octets: a title of %d", (length, lines) => {
  const event = { key: "a", day: TODAY, title: "x".repeat(length), lines: [], reminders: [] };
  const ics = writeIcs([event], TODAY).split("\r\n");
  const at = ics.findIndex((line) => line.startsWith("SUMMARY:"));
  expect(ics[at]).toHaveLength(75);
  expect(ics.slice(at).findIndex((line) => !/^(?:SUMMARY| )/.test(line))).toBe(lines);
});
