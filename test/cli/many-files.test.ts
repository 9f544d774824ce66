import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { findFiles } from "../../src/cli/files/find-files";
import { main } from "../../src/cli/main";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import { startHost } from "../../src/host/host";
import { putValues } from "../../src/host/model/entries/put-values";
import { writeCells } from "../../src/host/model/entries/write";
import { findRectangle } from "../../src/host/model/places/address";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (...names: readonly string[]): string => join(folder, ...names);

const READY =
  "Action Steps,Owner,Measures of Implementation,Deadline\nHire a math tutor,Ana Ruiz,1 signed,2027-12-01\n";
const NO_OWNER = READY.replace("Ana Ruiz", "");

beforeAll(() => {
  mkdirSync(at("schools", "north"), { recursive: true });
  writeFileSync(at("schools", "oak.csv"), NO_OWNER);
  writeFileSync(at("schools", "north", "elm.csv"), NO_OWNER);
  writeFileSync(at("schools", "~$oak.xlsx"), "locked");
  writeFileSync(at("schools", "broken.xlsx"), "PK, but cut off");
  writeFileSync(at("schools", "notes.docx"), "not looked at");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]) {
  const lines: string[] = [];
  const shown: string[] = [];
  const code = await main([...words, "--today", "2026-11-22"], {
    print: (text) => lines.push(text),
    complain: (text) => lines.push(`! ${text}`),
    progress: (text) => shown.push(text),
  });
  return { code, out: lines.join("\n"), shown };
}

test("folders and patterns are replaced by the files in them", () => {
  const found = (name: string) => findFiles([at(name)]).map((file) => file.slice(folder.length + 1));
  expect(found("schools")).toEqual(
    ["schools/broken.xlsx", "schools/north/elm.csv", "schools/oak.csv"].map((file) => join(file)),
  );
  expect(found("schools/*.csv")).toEqual([join("schools", "oak.csv")]);
  expect(found("schools/**/*.csv")).toEqual([join("schools", "north", "elm.csv"), join("schools", "oak.csv")]);
  expect(found("*/n?rth/elm.csv")).toEqual([join("schools", "north", "elm.csv")]);
  expect(found("nothing*.csv")).toEqual(["nothing*.csv"]);
  expect(found("missing.csv")).toEqual(["missing.csv"]);
  expect(found("missing/*.csv")).toEqual(["missing/*.csv"]);
});

test("a file that is named in several ways counts once; a pattern that matches none is said", async () => {
  const oak = at("schools", "oak.csv");
  const ways = [oak, `${at("schools")}/./oak.csv`, at("schools", "north", "..", "oak.csv"), at("schools", "o*.csv")];
  expect(findFiles([...ways, relative(process.cwd(), oak)])).toEqual([oak]);
  const { code, out } = await run("check", at("none", "*.csv"));
  expect([code, out]).toEqual([2, `! ${at("none", "*.csv")}: No file matches this.`]);
});

test("a file that cannot be read does not take the others with it; a summary ends the run", async () => {
  const { code, out, shown } = await run("check", at("schools"));
  expect(code).toBe(2);
  expect(out).toContain(`! ${at("schools", "broken.xlsx")}: This workbook is damaged`);
  expect(out.match(/owner-missing/g)).toHaveLength(2);
  expect(out).toMatch(/3 files: 0 ready, 2 not ready, 1 without a verdict\.$/);
  expect(shown.filter((text) => text !== "")).toEqual(["0 of 3", "1 of 3", "2 of 3"]);
});

test("--json prints one array, however many files there are", async () => {
  const printed = async (...words: readonly string[]) => {
    const { out } = await run("check", "--json", "--format", "1", ...words);
    return out.replaceAll(/^! .*\n?/gm, "");
  };
  const all = await printed(at("schools"));
  const parsed = JSON.parse(all) as { file: string; error?: string }[];
  expect(parsed.map(({ error }) => error !== undefined)).toEqual([true, false, false]);
  expect(all).toBe(JSON.stringify(parsed, null, 2));
  expect(await printed(at("schools", "north"))).toBe(
    JSON.stringify(JSON.parse(await printed(at("schools", "north"))), null, 2),
  );
});

test("a folder without plans is said to be one", async () => {
  mkdirSync(at("empty"));
  expect(await run("check", at("empty"))).toMatchObject({ code: 2, out: "! There is no .xlsx or .csv file in there." });
});

test("a stray value in the last column neither ends the check nor hides the plan", async () => {
  const [headings = "", step = ""] = NO_OWNER.split("\n");
  writeFileSync(at("stray.csv"), `${headings}\n${step}${",".repeat(16_380)}x\n`);
  const { code, out } = await run("check", at("stray.csv"));
  expect(code).toBe(1);
  expect(out).toContain("[owner-missing]");
});

test.each(["XFD1048576", "XFD1", "A1048576", "IV1048575", "XFC40", "E9000"])(
  "a stray cell in %s neither ends the check nor slows it",
  async (address) => {
    const { workbook } = startHost();
    const [sheet] = workbook.sheets;
    const rows = [
      ["Action Step", "Owner", "Deadline"],
      ...Array.from({ length: 40 }, (_, index) => [`Call the families of group ${index}`, "", 46_400 + index]),
    ];
    putValues(workbook, sheet!, rows);
    const place = findRectangle(address)!;
    writeCells(workbook, sheet!, place, "x");
    writeFileSync(at("stray.xlsx"), writeWorkbook(workbook));
    const start = performance.now();
    const { code, out } = await run("check", at("stray.xlsx"));
    expect(code).toBe(1);
    expect(out).toMatch(/owner-missing/);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);

test("of several plans on a sheet each is named by what stands above it", async () => {
  const heading = READY.split("\n")[0] ?? "";
  const file = at("two.csv");
  writeFileSync(
    file,
    `Reading,,,\n${READY}\nAttendance,,,\n${heading}\nRing every family,Bo Lind,40 calls,2027-11-01\n`,
  );
  const { out } = await run("check", file);
  expect(out).toContain("two.csv › Sheet1 › Reading: ready");
  expect(out).toContain("two.csv › Sheet1 › Attendance: ready");
});
