import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../src/cli/files/open-file";
import { main } from "../../src/cli/main";
import { readParts, writeParts } from "../support/file-parts";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = [];
  const print = (text: string) => out.push(text);
  const code = await main(words, { print, complain: print });
  return { code, out: out.join("\n") };
}

/** Does something in a file, as a team does in Excel. */
async function work(from: string, to: string, change: (workbook: Excel.Workbook) => void): Promise<void> {
  const opened = await openFile(at(from), 46348);
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  await writeFile(at(to), await opened.toXlsx());
  opened.close();
}

const NOVEMBER = ["--today", "2026-11-22"] as const;
const JANUARY = ["--today", "2027-01-05"] as const;

const CLINIC = `Action Step,Owner,Deadline,Measure of success,Status
Hire two nurses,Ana Ruiz,2026-12-01,2 nurses under contract,In progress
Paint the ward,Bo Lind,2026-12-15,12 rooms painted,Not started
Order the beds,Cy Fox,2027-01-11,40 beds delivered,Not started
Open the pharmacy,Ana Ruiz,2027-02-01,300 prescriptions a week,Not started
`;

beforeAll(async () => {
  writeFileSync(at("clinic.csv"), CLINIC);
  await run("meeting", "start", at("clinic.csv"), at("started.xlsx"), ...NOVEMBER);
  await run("submit", at("started.xlsx"), at("submitted.xlsx"), "--note", "Ward 3 comes first.", ...NOVEMBER);
});

test("a submitted plan is unchanged after formats, widths, sorting, filters and other sheets", async () => {
  const submitted = await run("submit", at("started.xlsx"), at("twice.xlsx"), ...NOVEMBER);
  expect(submitted).toMatchObject({
    code: 0,
    out: expect.stringContaining("Ready to submit. The sheet “Submission”") as string,
  });
  await work("submitted.xlsx", "dressed.xlsx", ({ worksheets }) => {
    const sheet = worksheets.getFirst();
    sheet.name = "Ward 3";
    const steps = sheet.getRange("A2:E5");
    steps.sort.apply([{ key: 0, ascending: false }]);
    steps.format.fill.color = "#ffcc00";
    sheet.getRange("A:B").format.columnWidth = 200;
    sheet.autoFilter.apply(sheet.getRange("A1:E5"), 1, { filterOn: "Values", values: ["Ana Ruiz"] });
    worksheets.add("Notes").getRange("A1").values = [["Lunch at noon"]];
  });
  const verified = await run("verify", at("dressed.xlsx"), ...NOVEMBER);
  expect(verified.out).toBe(
    [
      `${at("dressed.xlsx")}: unchanged since it was submitted on 2026-11-22.`,
      "  Verdict then: Ready to submit",
      "  Verdict now:  Ready to submit",
      "  This finds changes; it is not a signature.",
    ].join("\n"),
  );
  expect(verified.code).toBe(0);
});

const atWork = () =>
  work("submitted.xlsx", "edited.xlsx", ({ worksheets }) => {
    const sheet = worksheets.getFirst();
    sheet.getRange("E2").values = [["Done"]];
    sheet.getRange("C3").values = [["2026-12-29"]];
    sheet.getRange("B5").values = [["Eva Berg"]];
    sheet.getRange("A6:E6").values = [["Print leaflets", "", "2027-03-01", "500 leaflets printed", ""]];
  });

test("which cells changed since is said, and the verdict now next to the one then", async () => {
  await atWork();
  const { code, out } = await run("verify", at("edited.xlsx"), ...JANUARY);
  expect(code).toBe(1);
  expect(out.replace(at("edited.xlsx"), "edited.xlsx")).toMatchInlineSnapshot(`
   "edited.xlsx: 4 things changed since it was submitted on 2026-11-22.
     Sheet1 E2  “Hire two nurses”, Status: “In progress” → “Done”
     Sheet1 C3  “Paint the ward”, Deadline: “2026-12-15” → “2026-12-29”
     Sheet1 B5  “Open the pharmacy”, Owner: “Ana Ruiz” → “Eva Berg”
     Sheet1 A6  “Print leaflets”, step: (nothing) → “Print leaflets”
     Verdict then: Ready to submit
     Verdict now:  Not ready to submit
     This finds changes; it is not a signature."
  `);
  const { edits, isUnchanged } = JSON.parse((await run("verify", at("edited.xlsx"), "--json", ...JANUARY)).out) as {
    readonly edits: readonly unknown[];
    readonly isUnchanged: boolean;
  };
  expect([edits.length, isUnchanged]).toEqual([4, false]);
});

test("a first review says that it is one, and the next is not before it", async () => {
  const first = await run("meeting", "finish", at("clinic.csv"), at("first.xlsx"), ...NOVEMBER);
  expect(first.out).toMatch(/first\.xlsx: reviewed on 2026-11-22: the first review\.$/);
  const second = await run("meeting", "finish", at("first.xlsx"), at("second.xlsx"), ...JANUARY);
  expect(second.out).toContain("reviewed on 2027-01-05: 2 overdue.");
  const { out } = await run("meeting", "changes", at("second.xlsx"), ...JANUARY);
  expect(out).toContain("reviewed on 2026-11-22: the first review\n  reviewed on 2027-01-05: 2 overdue");
  const past = await run("meeting", "finish", at("first.xlsx"), at("past.xlsx"), "--next", "2026-12-24", ...JANUARY);
  expect(past).toMatchObject({ code: 2, out: expect.stringContaining("choose a day after today") as string });
});

test("what was never submitted, or cannot be verified, says so", async () => {
  expect(await run("verify", at("clinic.csv"))).toMatchObject({
    code: 2,
    out: expect.stringContaining("was not submitted") as string,
  });
  expect((await run("verify")).code).toBe(2);
  expect((await run("submit", at("clinic.csv"), at("submitted.xlsx"))).out).toContain("is there already");
});

test("a review shows what changed, writes its agenda, is logged, and the next one starts from there", async () => {
  await atWork();
  const changes = await run("meeting", "changes", at("edited.xlsx"), ...JANUARY);
  expect(changes.out.replace(at("edited.xlsx"), "edited.xlsx")).toMatchInlineSnapshot(`
   "edited.xlsx: 1 done, 1 overdue, 1 slipped, 1 handed over, 1 new since 2026-11-22.
     done           Sheet1 E2  “Hire two nurses”  In progress → Done
     overdue        Sheet1 C3  “Paint the ward”  2026-12-29, 7 days overdue
     slipped        Sheet1 C3  “Paint the ward”  2026-12-15 → 2026-12-29, 14 days later
     handed over    Sheet1 B5  “Open the pharmacy”  Ana Ruiz → Eva Berg
     new            Sheet1 A6  “Print leaflets”"
  `);
  await run("meeting", "agenda", at("edited.xlsx"), at("agenda.xlsx"), ...JANUARY);
  const finished = await run(
    ...["meeting", "finish", at("agenda.xlsx"), at("finished.xlsx"), "--by", "Ana, Bo", "--next", "2027-02-02"],
    ...JANUARY,
  );
  expect(finished.out.replace(at("finished.xlsx"), "finished.xlsx")).toBe(
    "finished.xlsx: reviewed on 2027-01-05: 1 done, 1 overdue, 1 slipped, 1 handed over, 1 new. " +
      "The next review is on 2027-02-02.",
  );
  expect((await run("meeting", "changes", at("finished.xlsx"), ...JANUARY)).out).toContain("overdue since 2027-01-05");
  await run("meeting", "agenda", at("finished.xlsx"), at("next.xlsx"), "--today", "2027-02-02");
  // The agenda, untouched, was written again in its place; nobody takes it for a plan.
  const { sheets, close } = await openFile(at("next.xlsx"), 46348);
  close();
  expect(sheets).toEqual(["Sheet1", "Review Agenda", "Submission"]);
  expect((await run("check", at("next.xlsx"), ...JANUARY)).out).toContain(
    "Review Agenda: no action plan. This sheet was built",
  );
});

test("what somebody typed on an agenda stays: the next one is written beside it", async () => {
  await run("meeting", "agenda", at("submitted.xlsx"), at("one.xlsx"), ...JANUARY);
  await work("one.xlsx", "typed.xlsx", ({ worksheets }) => {
    worksheets.getItem("Review Agenda").getRange("G9").values = [["Ask the board"]];
  });
  const { out } = await run("meeting", "agenda", at("typed.xlsx"), at("two.xlsx"), ...JANUARY);
  expect(out).toContain("“Review Agenda” was changed by hand, so it stays as it is.");
});

test.each([["submit"], ["meeting", "start"], ["overview"]])(
  "nothing is said to be done where the copy cannot be written: %s %s",
  async (...command) => {
    mkdirSync(at("copy.xlsx.part"), { recursive: true }); // in the way of the file that is being written
    const { code, out } = await run(...command, at("started.xlsx"), at("copy.xlsx"), ...NOVEMBER);
    expect(code).toBe(2);
    expect(out.startsWith(`${at("started.xlsx")}: `)).toBe(true); // the one line that says why not
    expect(out).not.toMatch(/says what was submitted|say today|how the plans stand/);
  },
);

/** What other programs leave of a workbook: its cells, but no part that they do not know, nor the names of cells. */
async function saveElsewhere(from: string, to: string): Promise<void> {
  const kept = Object.entries(readParts(readFileSync(at(from)))).filter(([path]) => !/customXml|webext/i.test(path));
  const parts = kept.map(([path, text]) => [
    path,
    text
      .replace(/<definedNames>[^]*?<\/definedNames>/g, "")
      .replace(/<(?:Override|Relationship)\b[^>]*(?:customXml|webext)[^>]*\/>/gi, ""),
  ]);
  await writeFile(at(to), writeParts(Object.fromEntries(parts) as Record<string, string>));
}

test("a copy that has lost what was kept in it is compared with its Submission sheet, and says so", async () => {
  await saveElsewhere("submitted.xlsx", "lost.xlsx");
  const same = await run("verify", at("lost.xlsx"), ...JANUARY);
  expect(same).toMatchObject({
    code: 0,
    out: expect.stringContaining("unchanged since it was submitted on 2026-11-22") as string,
  });
  expect(same.out).toContain("This copy has lost what Action Plan keeps in a workbook");
  await work("lost.xlsx", "lost-edited.xlsx", ({ worksheets }) => {
    worksheets.getFirst().getRange("B3").values = [["Dana Field"]];
    worksheets.getItem("Submission").name = "Sent in November";
  });
  const edited = await run("verify", at("lost-edited.xlsx"), "--json", ...JANUARY);
  expect(JSON.parse(edited.out)).toMatchObject({ isUnchanged: false, isByPage: true, edits: [] });
  expect(edited.code).toBe(1);
  expect((await run("verify", at("started.xlsx"), ...JANUARY)).out).toContain("was not submitted");
});

test("the day of the next review is written into plans that have a field for it, and always logged", async () => {
  writeFileSync(at("ward.csv"), `Next review,soon,,\n,,,\n${CLINIC}`);
  await run("meeting", "start", at("ward.csv"), at("ward.xlsx"), ...NOVEMBER);
  const dated = await run("meeting", "finish", at("ward.xlsx"), at("dated.xlsx"), "--next", "2027-03-01", ...JANUARY);
  expect(dated.out).toContain("The next review is on 2027-03-01, and “Sheet1” now says so.");
  const { out } = await run("meeting", "changes", at("dated.xlsx"), "--json", ...JANUARY);
  expect(JSON.parse(out)).toMatchObject({ log: [{ next: "2027-03-01" }] });
  const check = await run("check", at("dated.xlsx"), "--json", ...JANUARY);
  expect(check.out).not.toContain("review-missing");

  await work("ward.xlsx", "guarded.xlsx", ({ worksheets }) => {
    worksheets.getFirst().protection.protect();
  });
  const guarded = await run(
    "meeting",
    "finish",
    at("guarded.xlsx"),
    at("kept.xlsx"),
    "--next",
    "2027-03-01",
    ...JANUARY,
  );
  expect(guarded).toMatchObject({ code: 0, out: expect.stringContaining("“Sheet1” is protected") as string });
  const none = await run("meeting", "finish", at("started.xlsx"), at("none.xlsx"), "--next", "2027-03-01", ...JANUARY);
  expect(none.out).toMatch(/The next review is on 2027-03-01\.$/);
  const sheets = [
    ["submit", at("guarded.xlsx"), at("guarded-submitted.xlsx")],
    ["meeting", "agenda", at("guarded.xlsx"), at("guarded-agenda.xlsx")],
  ];
  for (const words of sheets) expect((await run(...words, ...JANUARY)).code).toBeLessThan(2);
});
