import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { importCalendars } from "../support/read-calendar";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(
  ...words: string[]
): Promise<{ readonly code: number; readonly out: string; readonly complaints: string }> {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await main(words, { print: (text) => out.push(text), complain: (text) => complaints.push(text) });
  return { code, out: out.join("\n"), complaints: complaints.join("\n") };
}

const TODAY = ["--today", "2026-11-22"] as const;

test("a template is inserted, checked and given its communication plan, each in a file of its own", async () => {
  expect((await run("insert", "action-planning-table", at("plan.xlsx"), "--example", ...TODAY)).code).toBe(0);
  const before = readFileSync(at("plan.xlsx"));
  const checked = await run("check", at("plan.xlsx"), ...TODAY);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain("still the example");
  expect((await run("communicate", at("plan.xlsx"), at("told.xlsx"), ...TODAY)).code).toBe(0);
  expect((await run("communicate", at("told.xlsx"), at("told again.xlsx"), ...TODAY)).out).toContain("unchanged");
  expect(readFileSync(at("plan.xlsx")).equals(before)).toBe(true);
});

test("a template brings the columns that are asked for or usual, and no others; the plan its own title", async () => {
  const readPlan = async (file: string) => {
    const { out } = await run("check", at(file), "--json", "--format", "1", ...TODAY);
    const [{ sheets }] = JSON.parse(out) as [{ sheets: { sheet: string; plan: { columns?: { role: string }[] } }[] }];
    const plan = sheets.find(({ plan: { columns } }) => columns);
    return { sheet: plan?.sheet, roles: plan?.plan.columns?.map(({ role }) => role) };
  };
  const seeds = ["step", "resources", "measure", "owner", "deadline"];
  await run("insert", "action-plan", at("with.xlsx"), "--with", "depends-on", "--title", "More readers", ...TODAY);
  expect(await readPlan("with.xlsx")).toEqual({ sheet: "More readers", roles: [...seeds, "status", "depends-on"] });
  expect((await run("insert", "action-plan", at("without.xlsx"), "--without", "status", ...TODAY)).code).toBe(0);
  expect(await readPlan("without.xlsx")).toEqual({ sheet: "Action Plan", roles: seeds });
  for (const flag of ["--with", "--without"]) {
    const { code, complaints } = await run("insert", "action-record", at("no.xlsx"), flag, "facilitator");
    expect(code).toBe(2);
    expect(complaints).toContain("Action Record has no column “facilitator” to add or leave out. It has none.");
  }
});

test("check --json says what was understood, in rows from 1 and A1 letters", async () => {
  writeFileSync(
    at("school.csv"),
    "Action Steps,Owner,Measures of Implementation,Deadline\nHire a math tutor,,Contract signed,2026-12-01\n",
  );
  const { code, out } = await run("check", at("school.csv"), "--json", "--format", "1", ...TODAY);
  expect(code).toBe(1);
  const [file] = JSON.parse(out) as [{ sheets: { plan: unknown; findings: unknown[] }[] }];
  expect(file.sheets[0]?.plan).toMatchObject({
    kind: "plan",
    headingRow: 1,
    columns: [
      { role: "step", heading: "Action Steps", column: "A" },
      { role: "owner", heading: "Owner", column: "B" },
      { role: "measure", heading: "Measures of Implementation", column: "C" },
      { role: "deadline", heading: "Deadline", column: "D" },
    ],
    steps: [{ row: 2, text: "Hire a math tutor" }],
  });
  expect(file.sheets[0]?.findings).toContainEqual({
    rule: "owner-missing",
    severity: "error",
    cell: "B2",
    message: expect.stringContaining("Hire a math tutor") as string,
    fixable: false,
    ignored: false,
  });
});

test("a file that cannot be read, or has no plan, is told, and the others are still checked", async () => {
  writeFileSync(at("broken.xlsx"), "not a workbook");
  writeFileSync(at("shopping.csv"), "Apples,3\nPears,4\n");
  const { code, out, complaints } = await run("check", at("broken.xlsx"), at("missing.xlsx"), at("shopping.csv"));
  expect(code).toBe(2);
  expect(complaints).toMatch(/broken\.xlsx: This is not an Excel workbook/);
  expect(complaints).toMatch(/missing\.xlsx: There is no such file/);
  expect(out).toContain("no action plan");
});

test("what a cell says sends no command to the terminal, and JSON keeps it", async () => {
  const step = "Hire\u001b[2J a\u202e math\u009b tutor\u007f";
  writeFileSync(at("commands.csv"), `Action Steps,Owner,Deadline\n${step},,2027-03-01\n`);

  const { out } = await run("check", at("commands.csv"), ...TODAY);
  expect(out).toContain("Hire\\u001b[2J a");
  expect(out).not.toMatch(/(?![\n\t])[\p{Cc}\u202e]/u);

  const json = (await run("check", at("commands.csv"), "--json", "--format", "1", ...TODAY)).out;
  expect(json).not.toMatch(/(?![\n\t])[\p{Cc}\u202e]/u);
  const [file] = JSON.parse(json) as [{ sheets: { plan: { steps: { text: string }[] } }[] }];
  expect(file.sheets[0]?.plan.steps[0]?.text).toBe(step);
});

test("nothing that is there is written over", async () => {
  writeFileSync(at("mine.xlsx"), "mine");
  expect((await run("insert", "action-plan", at("mine.xlsx"))).code).toBe(2);
  expect(readFileSync(at("mine.xlsx"), "utf8")).toBe("mine");
  expect((await run("communicate", at("mine.xlsx"), at("mine.xlsx"))).complaints).toContain("never written over");
});

test("a sheet that is not there is told with the names of those that are", async () => {
  const { code, complaints } = await run("check", at("school.csv"), "--sheet", "Budget");
  expect(code).toBe(2);
  expect(complaints).toContain("Its sheets are: Sheet1");
});

test.each([
  [],
  ["bake"],
  ["check"],
  ["check", "a.xlsx", "--today", "soon"],
  ["insert", "cake", "a.xlsx"],
  ["check", "--what"],
])("%p is answered with how it is meant", async (...words) => {
  const { code, complaints } = await run(...words);
  expect(code).toBe(2);
  expect(complaints).toMatch(/action-plan (?:insert <template>|help)/);
  expect(existsSync("a.xlsx")).toBe(false);
});

test("templates and rules are listed", async () => {
  expect((await run("templates")).out).toContain("action-planning-table");
  const rules = JSON.parse((await run("rules", "--json")).out) as { id: string }[];
  expect(rules.map(({ id }) => id)).toContain("owner-missing");
});

test("--dates says how a date is read that can be read in two ways", async () => {
  writeFileSync(
    at("dates.csv"),
    "Action Steps,Owner,Measures,Start,Deadline\nHire a math tutor,Ana,1 contract,2027-03-20,03/04/2027\n",
  );
  const findOrder = async (order: string) => {
    const { out } = await run("check", at("dates.csv"), "--dates", order, ...TODAY);
    return /\d March|\d April|March \d|April \d/.exec(out)?.[0];
  };
  expect(await findOrder("day-first")).not.toBe(await findOrder("month-first"));
  expect((await run("check", at("dates.csv"), "--dates", "day-first", ...TODAY)).out).not.toContain(
    "deadline-before-start",
  );

  const { code, complaints } = await run("check", at("dates.csv"), "--dates", "dmy", ...TODAY);
  expect(code).toBe(2);
  expect(complaints).toContain("--dates dmy is not known. Write day-first");
});

test("a plan that names no audience is a draft, which two flags fill", async () => {
  writeFileSync(at("park.csv"), "Task,Who,Due date\nPlant forty trees,Ana Ruiz,2027-03-01\n");
  const draft = await run("communicate", at("park.csv"), at("draft.xlsx"), ...TODAY);
  expect([draft.code, draft.out]).toEqual([
    0,
    expect.stringContaining("It is a draft: the plan names no audience yet."),
  ]);
  const flags = ["--audience", "Neighbours", "--how-often", "monthly", "--ics", at("park.ics")];
  const filled = await run("communicate", at("park.csv"), at("filled.xlsx"), ...flags, ...TODAY);
  expect([filled.code, filled.out]).toEqual([0, expect.not.stringContaining("draft:")]);
  expect(readFileSync(at("park.ics"), "utf8")).toContain("SUMMARY:Neighbours: Plant forty trees");
});

describe("calendars, written on two days", () => {
  const heading = "Task,Who,Due date,Informed by,Target Audience,How often\n";
  const at9 = "Plant forty trees,Ana Ruiz,2027-03-01,Ana Ruiz,Neighbours,monthly\n";
  const plan = (due: string) => `${heading}${at9}Open the park,Ben Okafor,${due},Ben Okafor,Neighbours,on completion\n`;
  const writeOn = async (today: string, due: string, out: string) => {
    writeFileSync(at("park.csv"), plan(due));
    return run("communicate", at("park.csv"), at(out), "--ics-dir", at("calendars"), "--today", today);
  };
  const read = (name: string) => readFileSync(at(join("calendars", name)), "utf8");

  test("are imported without doubles, and what was moved is moved", async () => {
    const { code, out } = await writeOn("2026-11-28", "2027-05-14", "first.xlsx");
    expect([code, out]).toEqual([0, expect.stringMatching(/3 calendars\n {2}audiences\.ics\n {2}Ana Ruiz\.ics/)]);
    const names = ["audiences.ics", "Ana Ruiz.ics", "Ben Okafor.ics"];
    const first = names.map(read);
    expect((await writeOn("2026-12-02", "2027-05-21", "second.xlsx")).code).toBe(0);
    for (const [i, name] of names.entries()) {
      const both = importCalendars(first[i]!, read(name));
      expect(new Set(both.map(({ day, title }) => `${day} ${title}`)).size).toBe(both.length);
    }
    const ben = importCalendars(first[2]!, read("Ben Okafor.ics"));
    expect(ben.map(({ day, title }) => `${day} ${title}`)).toEqual([
      "2027-05-21 Due: Open the park",
      "2027-05-21 Inform Neighbours: Open the park",
    ]);
  });

  test("never take the place of another file", async () => {
    writeFileSync(at(join("calendars", "audiences.ics")), "mine");
    const { code, complaints } = await writeOn("2026-12-03", "2027-05-21", "third.xlsx");
    expect([code, complaints]).toEqual([2, expect.stringContaining("is not ours")]);
    expect(read("audiences.ics")).toBe("mine");
    const onFile = await run("communicate", at("park.csv"), at("4.xlsx"), "--ics-dir", at("park.csv"), ...TODAY);
    expect(onFile.complaints).toContain("is a file. Name a folder");
  });
});

describe("messages", () => {
  const plan = "Task,Who,Due date,Status,Target Audience\nPlant forty trees,Ana Ruiz,2027-03-01,,Neighbours\n";

  test("are said, written as drafts of e-mails, and do not come again once they were told", async () => {
    writeFileSync(at("trees.csv"), plan);
    const day = ["--today", "2026-11-28"];
    const words = [
      at("trees.csv"),
      at("neighbours.xlsx"),
      "--told",
      "--by",
      "Ben Okafor",
      "--out-dir",
      at("mail"),
      ...day,
    ];
    const first = await run("messages", ...words);
    expect([first.code, first.out]).toEqual([0, expect.stringContaining("Neighbours: 1 new\n")]);
    const eml = readFileSync(at(join("mail", "Neighbours.eml")), "utf8");
    expect(eml).toContain("Subject: News for Neighbours\r\nX-Unsent: 1\r\n");
    expect((await run("messages", at("neighbours.xlsx"), ...day)).out).toBe("Nobody has anything new to hear.");
    const later = await run("messages", at("neighbours.xlsx"), "--today", "2027-02-10");
    expect(later.out).toContain("Due in the next four weeks\n  • Plant forty trees, by 1 March 2027 (Ana Ruiz)");
  });

  test("are none of a workbook without a plan, which is said", async () => {
    writeFileSync(at("phones.csv"), "Name,Phone\nAna,555\n");
    const { code, complaints } = await run("messages", at("phones.csv"));
    expect([code, complaints]).toEqual([2, expect.stringContaining("This workbook has no action plan that names")]);
  });

  test.each([
    [["trees.csv", "--told"], "--told keeps in a copy that they were told"],
    [["trees.csv", "a.pdf"], "a.pdf has to end with .xlsx"],
    [[], "Name the file to read"],
    [["trees.csv", "--loud"], "--loud"],
  ])("%p is answered with how it is meant", async (words, complaint) => {
    const { code, complaints } = await run("messages", ...words);
    expect([code, complaints]).toEqual([2, expect.stringContaining(complaint)]);
  });
});
