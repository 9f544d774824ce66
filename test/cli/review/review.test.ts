import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/cli/main";
import type { DeskLine } from "../../../src/desk/desk-line";
import { readParts } from "../../support/file-parts";
import { flatten, readXml } from "../../support/xml";
import { type Planted, plantPlans } from "./many-plans";
import { readDesk } from "./read-desk";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (...names: readonly string[]): string => join(folder, ...names);
let planted: Planted;

beforeAll(() => {
  planted = plantPlans(at("plans"), 200, 20);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const shown: string[] = [];
  const code = await main(words, {
    print: (text) => out.push(text),
    complain: (text) => complaints.push(text),
    progress: (text) => shown.push(text),
  });
  return { code, out: out.join("\n"), complaints: complaints.join("\n"), shown };
}

const TODAY = ["--today", "2026-11-28"] as const;

const review = (...words: readonly string[]) => run("review", at("plans"), ...TODAY, ...words);
const read = (name: string): string => readFileSync(at(name), "utf8");
const total = (numbers: readonly unknown[]): number => numbers.reduce<number>((sum, one) => sum + Number(one), 0);

test("200 plans with planted faults and ten broken files: every count on every sheet is exact", async () => {
  const { code, out, complaints, shown } = await review("--out", at("desk.xlsx"), "--json", at("all.jsonl"));
  const { plans, broken, steps, done, late, withoutOwner, findings, people } = planted;
  expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  expect(out).toContain(`${plans + broken} files: ${plans} plans`);
  expect(out).toContain(`${late} late steps, ${withoutOwner} steps without an owner; ${broken} files without a plan.`);
  expect(shown[0]).toMatch(/^0 of 210 {2}/);
  expect(shown.at(-1)).toBe("");

  const desk = readDesk(at("desk.xlsx"));
  expect(Object.keys(desk)).toEqual(["Plans", "Steps", "Findings", "People", "Not read"]);
  const sum = (column: string) => total(desk.Plans!.map((row) => row[column]));
  expect(desk.Plans).toHaveLength(plans);
  expect(["Steps", "Done", "Late", "No owner", "No date"].map(sum)).toEqual([steps, done, late, withoutOwner, 0]);
  expect(desk.Steps).toHaveLength(steps);
  expect(desk.Steps!.filter(({ State }) => State === "Late")).toHaveLength(late);
  expect(desk.Steps!.filter(({ Who }) => Who === "no owner")).toHaveLength(withoutOwner);

  const { "owner-missing": owners = 0, "measure-missing": measures = 0, "deadline-passed": passed = 0 } = findings;
  const found = (title: string) => desk.Findings!.filter(({ Finding }) => Finding === title).length;
  expect([found("Missing owner"), found("Missing measure"), found("Deadline has passed")]).toEqual([
    owners,
    measures,
    passed,
  ]);
  expect(sum("Errors")).toBe(owners + measures);
  expect(desk.Findings!.filter(({ Severity }) => Severity === "Error")).toHaveLength(owners + measures);

  const carried: unknown = Object.fromEntries(desk.People!.map(({ Who, Steps }) => [Who, Steps]));
  expect(carried).toEqual({ ...people, "No owner": withoutOwner });
  expect(desk["Not read"]).toHaveLength(broken);
  for (const { Why = "" } of desk["Not read"]!) expect(String(Why)).toMatch(/\w.+\.$/);
});

test("twenty shards put together are one review, line for line", async () => {
  for (let shard = 1; shard <= 20; shard++)
    expect((await review("--json", at(`part-${shard}.jsonl`), "--shard", `${shard}/20`)).code).toBe(0);
  const merged = await run("merge", at("part-*.jsonl"), "--out", at("merged.xlsx"), "--json", at("merged.jsonl"));
  expect(merged.complaints).toBe("");
  expect(read("merged.jsonl")).toBe(read("all.jsonl"));
  expect(readFileSync(at("merged.xlsx")).equals(readFileSync(at("desk.xlsx")))).toBe(true);

  rmSync(at("part-7.jsonl"));
  rmSync(at("part-19.jsonl"));
  const { code, complaints } = await run("merge", at("part-*.jsonl"), "--out", at("too few.xlsx"));
  expect(code).toBe(2);
  expect(complaints).toContain("These parts are missing: 7/20, 19/20.");
  expect(existsSync(at("too few.xlsx"))).toBe(false);
});

test.each([0.003, 0.2, 0.37, 0.5, 0.871, 0.9999, 1])(
  "cut off after %f of its bytes and resumed, a review is the same",
  async (share) => {
    const whole = readFileSync(at("all.jsonl"));
    writeFileSync(at("cut.jsonl"), whole);
    truncateSync(at("cut.jsonl"), Math.floor(whole.length * share));
    rmSync(at("again.xlsx"), { force: true });
    // On another day, which does not matter: it was begun as of the first one.
    const words = ["--json", at("cut.jsonl"), "--out", at("again.xlsx"), "--resume"];
    const { code, complaints } = await run("review", at("plans"), ...words);
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
    expect(read("cut.jsonl")).toBe(whole.toString());
    expect(readFileSync(at("again.xlsx")).equals(readFileSync(at("desk.xlsx")))).toBe(true);
  },
);

test("what has changed since a review was interrupted is read again", async () => {
  mkdirSync(at("few"));
  const plan = (owner: string) => `Action Steps,Owner,Measures,Deadline\nHire a tutor,${owner},1 signed,2027-01-04\n`;
  for (const name of ["elm", "fir", "oak"]) writeFileSync(at("few", `${name}.csv`), plan("Ana Ruiz"));
  const words = ["review", at("few"), "--json", at("few.jsonl"), ...TODAY];
  await run(...words);
  writeFileSync(at("few", "fir.csv"), plan(""));
  await run(...words, "--resume");
  const lines = read("few.jsonl").trim().split("\n").slice(1);
  expect(lines.map((line) => (JSON.parse(line) as DeskLine).plans[0]!.errors)).toEqual([0, 1, 0]);

  const other = await run("review", at("few"), "--json", at("few.jsonl"), "--resume", "--today", "2026-12-01");
  expect(other.complaints).toContain("was begun with other settings (--today: 2026-11-28, now 2026-12-01)");
  expect((await run(...words, "--resume", "--strict")).complaints).toContain("--strict: false, now true");
});

test("the texts of a plan are texts on the desk, and its links lead to the files", async () => {
  mkdirSync(at("odd"));
  const name = "100% #1 & ünï 'q' [x].csv";
  writeFileSync(
    at("odd", name),
    [
      "Action Steps,Owner,Measures,Deadline",
      "=1+1 lamps,+Ana Ruiz,@SUM(A1),2027-01-04",
      '-2 chairs,"=HYPERLINK(""x"")",_x0041_,2027-01-05',
    ].join("\n"),
  );
  await run("review", at("odd"), "--out", at("odd.xlsx"), ...TODAY);
  const { Plans, Steps } = readDesk(at("odd.xlsx"));
  expect(Steps!.map(({ Step, Owners, Measures }) => [Step, Owners, Measures])).toEqual([
    ["=1+1 lamps", "+Ana Ruiz", "@SUM(A1)"],
    ["-2 chairs", '=HYPERLINK("x")', "_x0041_"],
  ]);
  expect(Plans).toHaveLength(1);

  const parts = readParts(readFileSync(at("odd.xlsx")));
  const links = flatten(readXml(parts["xl/worksheets/_rels/sheet1.xml.rels"]!)).map(
    ({ attributes }) => attributes.Target,
  );
  expect(links).toEqual([undefined, `odd/${encodeURIComponent(name)}`]);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`r:id="rId1" location="'Sheet1'!A1"`);
});

test("a dash for the day of completion is not done, as in the pane", async () => {
  mkdirSync(at("moves"));
  writeFileSync(
    at("moves", "move.csv"),
    `Action Step,Owner,Deadline,Measure,Completed on
Pack the books of the children,Ana Ruiz,2026-12-01,40 boxes,–
Clean the old reading room,Ben Cole,2026-11-20,No dust left,2026-11-19
`,
  );
  await run("review", at("moves"), ...TODAY, "--out", at("moves.xlsx"));
  expect(readDesk(at("moves.xlsx")).Plans).toMatchObject([{ Steps: 2, Done: 1 }]);
});

test("a desk is known as built, and is never taken for a plan", async () => {
  const { code, out } = await run("check", at("desk.xlsx"), ...TODAY);
  expect(code).toBe(2);
  expect(out).not.toContain("ready");
  const again = await run("review", at("desk.xlsx"), "--json", at("desk.jsonl"), ...TODAY);
  expect(again.out).toContain("1 file: 0 plans");
});

test.each([
  [[], "Name at least one file or folder to review."],
  [["plans"], "Name a file for the result"],
  [["plans", "--out", "desk.pdf"], "has to end with .xlsx"],
  [["plans", "--out", "d.xlsx", "--resume"], "--resume goes on with the lines of --json"],
  [["plans", "--out", "d.xlsx", "--shard", "4/3"], "Write 3/20 for the third of twenty."],
  [["plans", "--out", "d.xlsx", "--today", "soon"], "is not a day"],
])("review %j is refused: %s", async (words, because) => {
  const { code, complaints } = await run("review", ...words);
  expect(code).toBe(2);
  expect(complaints).toContain(because);
});

test("nothing that is there is written over, and nothing half done is left", async () => {
  expect((await review("--out", at("desk.xlsx"))).complaints).toContain("is there already");
  expect((await review("--json", at("all.jsonl"))).complaints).toContain("is there already");
  expect((await run("merge", at("odd", "*.csv"), "--out", at("m.xlsx"))).complaints).toContain("was not written by");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("lines that somebody has changed are refused, and said where they are", async () => {
  const [head = "", first = ""] = read("few.jsonl").split("\n");
  for (const wrong of ["{}", '{"file":3,"plans":[]}', first.slice(0, -9), "[]", "null"]) {
    writeFileSync(at("wrong.jsonl"), `${head}\n${first}\n${wrong}\n${first}\n`);
    rmSync(at("wrong.xlsx"), { force: true });
    const { code, complaints } = await run("merge", at("wrong.jsonl"), "--out", at("wrong.xlsx"));
    expect({ wrong, code }).toEqual({ wrong, code: 2 });
    expect(complaints).toContain("wrong.jsonl");
    expect(existsSync(at("wrong.xlsx"))).toBe(false);
  }
});

test("what the disk refuses is said in a sentence, and the lines that were read are kept", async () => {
  mkdirSync(at("taken.xlsx.part"), { recursive: true }); // in the way of the file that is being written
  const words = ["review", at("few"), "--json", at("kept.jsonl"), "--out", at("taken.xlsx"), ...TODAY];
  const { code, complaints } = await run(...words);
  expect(code).toBe(2);
  expect(complaints).toMatch(/taken\.xlsx\.part could not be written or read: it is a folder \(E[A-Z]+\)\./);
  expect(read("kept.jsonl").trim().split("\n")).toHaveLength(4);
  rmSync(at("taken.xlsx.part"), { recursive: true });
  expect((await run(...words, "--resume")).code).toBe(0);
});
