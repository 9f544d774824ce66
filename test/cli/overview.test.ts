import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...words: string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await main(words, { print: (text) => out.push(text), complain: (text) => complaints.push(text) });
  return { code, out: out.join("\n"), complaints: complaints.join("\n") };
}

const LIBRARY =
  "Action Step,Owner,By When,KPI\nOpen on Saturdays,Ana Ruiz,2026-12-05,50 visits\nHire a librarian,,2027-02-05,1\n";

test("a copy gets the overview, which the next day brings up to date; the check still sees one plan", async () => {
  writeFileSync(at("library.csv"), LIBRARY);
  expect(await run("overview", at("library.csv"), at("one.xlsx"), "--today", "2026-11-28")).toMatchObject({
    code: 0,
    out: `${at("one.xlsx")}: The sheet “Plan Overview” shows how the plans stand.`,
  });
  const before = readFileSync(at("one.xlsx"));
  const second = await run("overview", at("one.xlsx"), at("two.xlsx"), "--today", "2026-11-29");
  expect(second).toMatchObject({ code: 0, out: expect.stringContaining("is up to date") as string });
  expect(readFileSync(at("one.xlsx")).equals(before)).toBe(true);
  const { out } = await run("check", at("two.xlsx"), "--json", "--today", "2026-11-29");
  const [file] = JSON.parse(out) as [{ sheets: { name: string; kind?: string }[] }];
  expect(JSON.stringify(file).match(/was built from the action plans/g)).toHaveLength(1);
});

test("a file without a plan, and a copy of another kind, are refused in a sentence", async () => {
  writeFileSync(at("menu.csv"), "Soup,4\nBread,2\n");
  const { code, complaints } = await run("overview", at("menu.csv"), at("no.xlsx"));
  expect([code, complaints]).toEqual([2, expect.stringContaining("has no action plan to give an overview of")]);
  expect(existsSync(at("no.xlsx"))).toBe(false);
  expect((await run("overview", at("menu.csv"))).complaints).toContain("Name the file to read and the .xlsx file");
});
