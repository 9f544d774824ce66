import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/cli/main";
import { readDesk } from "./read-desk";

/** A review that says what is different from an earlier one. */
const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (...names: readonly string[]): string => join(folder, ...names);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]) {
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  return { code: await main(words, { print: note, complain: note }), out: said.join("\n") };
}

const HEADING = "Action Steps,Owner,Measures,Deadline,Status";
const write = (name: string, ...steps: readonly string[]): void =>
  writeFileSync(at("plans", `${name}.csv`), [HEADING, ...steps, ""].join("\n"));

const WEIGH = "Weigh all the toddlers,Ana Ruiz,90 weighed,2026-12-15,";
const ORDER = "Order the vaccines,Bo Lind,1 order,2027-03-15,";
const PAINT = "Paint the waiting room,Ana Ruiz,1 room,2026-11-25,";
const OPEN = "Open the library on Sundays,Nadia Karim,40 Sundays,2027-05-01,";

beforeAll(async () => {
  mkdirSync(at("plans"));
  write("clinic", WEIGH, ORDER, PAINT);
  write("library", OPEN);
  write("school", "Hire a math tutor,,1 signed,2027-01-04,");
  write("museum", "Print the new guide,Tom Becker,500 guides,2027-02-01,");
  write("theatre", "Repair the stage lights,Olga Petrova,12 lamps,2027-02-02,");
  await run("review", at("plans"), "--json", at("last.jsonl"), "--today", "2026-11-20");

  // A week later: sorted, done, moved, handed over, added.
  write(
    "clinic",
    PAINT,
    ORDER.replace("Bo Lind", "Dana Field").replace("2027-03-15", "2027-04-01"),
    WEIGH.replace(/,$/, ",done"),
    "Ring the families,Ana Ruiz,30 calls,2027-02-01,",
  );
  write("school", "Hire a math tutor,Ana Ruiz,1 signed,2027-01-04,");
  write("garden", "Plant the hedge,Ana Ruiz,20 m,2027-03-01,");
  rmSync(at("plans", "museum.csv"));
  renameSync(at("plans", "theatre.csv"), at("plans", "playhouse.csv"));
});

test("each plan says what is different, wherever its steps and its file stand", async () => {
  const words = ["--out", at("desk.xlsx"), "--html", at("report.html"), "--since", at("last.jsonl")];
  await run("review", at("plans"), ...words, "--json", at("now.jsonl"), "--today", "2026-11-28");
  const { Plans, Changes, "Not read": unread } = readDesk(at("desk.xlsx"));
  const said: unknown = Object.fromEntries(
    Plans!.map((row) => [String(row.File).split("/").at(-1), row["Since 20 November 2026"]]),
  );
  expect(said).toEqual({
    "clinic.csv": "1 done, 1 late, 1 moved later, 1 handed over, 1 added",
    "garden.csv": "new",
    "library.csv": "unchanged",
    "playhouse.csv": "unchanged",
    "school.csv": "now ready; 1 handed over",
  });
  expect(Changes!.map((row) => [row.Step, row["What happened"], row.Days, row.Before, row.Now])).toEqual([
    ["Weigh all the toddlers", "done", "", "", "done"],
    ["Paint the waiting room", "late", 3, 46_351, 46_351],
    ["Order the vaccines", "moved later", 17, 46_461, 46_478],
    ["Order the vaccines", "handed over", "", "Bo Lind", "Dana Field"],
    ["Ring the families", "added", "", "", ""],
    ["Hire a math tutor", "handed over", "", "", "Ana Ruiz"],
  ]);
  expect(unread!.map(({ File, Why }) => [String(File).split("/").at(-1), Why])).toEqual([
    ["museum.csv", "It was in the review of 20 November 2026, and is not there any more."],
  ]);

  const page = readFileSync(at("report.html"), "utf8");
  expect(page).toContain("What is different since 20 November 2026.");
  expect(page).toContain("now ready; 1 handed over");
});

test("parts are compared when they are put together", async () => {
  const words = [at("plans"), "--today", "2026-11-28"];
  const shard = await run("review", ...words, "--json", at("no.jsonl"), "--shard", "1/2", "--since", at("last.jsonl"));
  expect(shard).toMatchObject({ code: 2, out: expect.stringContaining("give it to “merge”") as string });
  for (const part of ["1", "2"]) await run("review", ...words, "--json", at(`p${part}.jsonl`), "--shard", `${part}/2`);
  await run("merge", at("p*.jsonl"), "--out", at("merged.xlsx"), "--since", at("last.jsonl"));
  expect(readFileSync(at("merged.xlsx")).equals(readFileSync(at("desk.xlsx")))).toBe(true);
});

test("a review compared with itself finds nothing, and a file that is no review is refused", async () => {
  await run("merge", at("now.jsonl"), "--out", at("same.xlsx"), "--since", at("now.jsonl"));
  const { Plans, Changes } = readDesk(at("same.xlsx"));
  expect(new Set(Plans!.map((row) => row["Since 28 November 2026"]))).toEqual(new Set(["unchanged"]));
  expect(Changes).toEqual([]);
  const wrong = await run("merge", at("now.jsonl"), "--out", at("w.xlsx"), "--since", at("plans", "clinic.csv"));
  expect(wrong.out).toContain("was not written by");
});
