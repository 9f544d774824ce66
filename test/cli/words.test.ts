import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMANDS } from "../../src/cli/commands";
import { main } from "../../src/cli/main";

const folder = mkdtempSync(join(tmpdir(), "action-plan-words-"));
const before = process.cwd();
beforeAll(() => {
  process.chdir(folder);
  writeFileSync("library.csv", "Action,Owner,Due,How we know\nOpen on Sundays,Ana Ruiz,2027-03-01,90 visitors\n");
  writeFileSync("mine.xlsx", "mine");
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function run(words: string): Promise<{ readonly code: number; readonly out: string; readonly problem: string }> {
  const [out, problems]: [string[], string[]] = [[], []];
  const terminal = { print: (text: string) => out.push(text), complain: (text: string) => problems.push(text) };
  const code = await main(words === "" ? [] : words.split(" "), terminal);
  return { code, out: out.join("\n"), problem: problems.join("\n") };
}

test.each([
  ["chek library.csv", "There is no command “chek”.\n“action-plan help” lists the commands."],
  ["help chek", "There is no command “chek”.\n“action-plan help” lists the commands."],
  ["chek --help", "There is no command “chek”.\n“action-plan help” lists the commands."],
  ["check", "Name at least one file or folder to check.\n“action-plan help check” says how it is used."],
  ["check library.csv --title Sundays", "This command has no option --title."],
  ["check library.csv --sheet", "Write a value after --sheet"],
  ["check library.csv --sheet --json", "Write a value after --sheet"],
  ["check library.csv --json=yes", "Nothing may follow --json"],
  ["overview library.csv", "Name the file to read and the .xlsx file to write."],
  ["overview library.csv plan.txt", "plan.txt has to end with .xlsx."],
  ["overview library.csv plans/plan.xlsx", "There is no folder plans to write plan.xlsx into. Make it first."],
  ["overview library.csv mine.xlsx", "mine.xlsx is there already."],
  ["overview mine.xlsx ./mine.xlsx", "./mine.xlsx is the file that is read; it is never written over."],
  ["overview library.csv on Sundays.xlsx", "“Sundays.xlsx” is one word too many"],
  ["submit library.csv plan.xlsx --by Ana", "This command has no option --by."],
  ["communicate library.csv plan.xlsx --ics plan.xlsx", "plan.xlsx cannot hold two results."],
  ["messages library.csv plan.xlsx --by Ana", "--by says who told them: it goes with --told."],
  ["meeting", "What is to be done? Write meeting start, meeting changes, meeting agenda, meeting finish."],
  ["meeting begin library.csv", "There is no “meeting begin”."],
  ["meeting finish library.csv plan.xlsx --next soon", "--next soon is not a day. Write it as 2026-11-22."],
  ["template", "What is to be done? Write template save or template list."],
  ["template save library.csv plan.txt", "plan.txt has to end with .xlsx."],
  ["profile set library.csv rules.json", "Name the file to read, the profile, and the .xlsx file to write."],
  ["insert", "Name a template. There are: action-plan, "],
  ["insert action-plan", "Name the .xlsx file to write."],
  ["adopt library.csv plan.xlsx", "Name the template. Write --template and one of: action-plan, "],
  ["rules all", "“all” is one word too many."],
])("%s is answered with how it is meant, and nothing is written", async (words, problem) => {
  expect(await run(words)).toEqual({ code: 2, out: "", problem: expect.stringContaining(problem) as string });
  expect(readdirSync(".").sort()).toEqual(["library.csv", "mine.xlsx"]);
});

test("“help” may be what somebody names", async () => {
  const { code, problem } = await run("detail library.csv out.xlsx --step help");
  expect([code, problem]).toEqual([2, expect.stringContaining("No step says “help”.")]);
});

test("help lists every command in a line, and says of each how it is used", async () => {
  const { code, out } = await run("help");
  expect([code, (await run("")).problem]).toEqual([0, out]);
  const names = [...COMMANDS.keys()].filter((name) => name !== "review-worker");
  expect(out.match(/^ {2}[a-z-]+(?= {2})/gm)?.map((name) => name.trim())).toEqual(names);
  for (const name of names) {
    const { out: usage } = await run(`help ${name}`);
    expect(usage).toContain(`\n  action-plan ${name} `);
    expect(await run(`${name} --help`)).toEqual({ code: 0, out: usage, problem: "" });
    for (const line of usage.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  }
});
