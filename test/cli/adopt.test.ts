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
  const code = await main([...words, "--today", "2026-11-28"], {
    print: (text) => out.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, out: out.join("\n"), complaints: complaints.join("\n") };
}

const CLINIC = `Riverside Clinic – Hygiene plan 2027,,,,,
Version:,2,,,,
Nr,Was,Verantwortlich,Fällig am,Status,Raum
Phase 1 – Vorbereiten,,,,,
1,Desinfektionsmittel bestellen,Ana Ruiz,2027-01-15,offen,=2+2
2,Checkliste für Katheter schreiben,Ben Cole,2027-02-01,in Arbeit,
Phase 2 – Schulen,,,,,
3,Alle Pflegekräfte schulen,Mia Sand,2027-03-20,offen,
"Legende: offen, in Arbeit",,,,,
`;

test("a German plan is read in the Action Plan as the same plan; the old sheet counts no more", async () => {
  writeFileSync(at("clinic.csv"), CLINIC);
  const preview = await run("adopt", at("clinic.csv"), "--template", "action-plan", "--preview");
  expect(preview.code).toBe(0);
  expect(preview.out.split("\n").map((line) => line.trim())).toEqual([
    `${at("clinic.csv")}: “Sheet1” as Action Plan`,
    "3 steps in 2 sections; rows between and below the steps stay in their order.",
    "Column A, “Nr”, stays as the column “Nr”.",
    "Column B, “Was”, becomes “Action Steps”.",
    "Column C, “Verantwortlich”, becomes “Owner”.",
    "Column D, “Fällig am”, becomes “Deadline”.",
    "Column E, “Status”, becomes “Status”.",
    "Column F, “Raum”, stays as the column “Raum”.",
    "Nothing in the plan goes into “Resources”, “Measures of Implementation (Outputs)”.",
    "Kept above the table: Riverside Clinic – Hygiene plan 2027",
    "Kept above the table: Version: 2",
    "1 row below the last step stays there.",
  ]);

  const made = await run("adopt", at("clinic.csv"), at("clinic.xlsx"), "--template", "action-plan");
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining("no longer counts as a plan") as string });
  const { out } = await run("check", at("clinic.xlsx"), "--json");
  const [{ sheets }] = JSON.parse(out) as [{ sheets: { name: string; plan: Described }[] }];
  expect(sheets.map(({ plan }) => plan.kind)).toEqual(["not-a-plan", "plan"]);
  const { plan } = sheets[1]!;
  expect(plan.template).toBe("action-plan");
  expect(plan.steps.map(({ owner }) => owner.text)).toEqual(["Ana Ruiz", "Ben Cole", "Mia Sand"]);
  expect(plan.sections.map(({ name }) => name)).toEqual(["Phase 1 – Vorbereiten", "Phase 2 – Schulen"]);
});

interface Described {
  readonly kind: string;
  readonly template?: string;
  readonly steps: readonly { readonly owner: { readonly text: string } }[];
  readonly sections: readonly { readonly name: string }[];
}

test("a sheet is named in any letters; one that is not there is answered with those that are", async () => {
  writeFileSync(at("stand.csv"), `Stand: 01.12.2026\n${CLINIC}`);
  const preview = ["adopt", at("stand.csv"), "--template", "action-plan", "--preview"];
  const { code, out } = await run(...preview, "--sheet", "sheet1");
  expect([code, out]).toEqual([0, expect.stringContaining("The field “Stand” becomes “Today’s Date”: 01.12.2026.")]);
  for (const words of [preview, ["check", at("stand.csv")]])
    expect(await run(...words, "--sheet", "Ward")).toMatchObject({
      code: 2,
      complaints: `${at("stand.csv")}: There is no sheet “Ward”. Its sheets are: Sheet1.`,
    });
});

test("a menu, a template that holds no plan, and a file that is there are refused in a sentence", async () => {
  writeFileSync(at("menu.csv"), "Soup,4\nBread,2\n");
  const before = readFileSync(at("menu.csv"), "utf8");
  expect(await run("adopt", at("menu.csv"), at("no.xlsx"), "--template", "action-plan")).toMatchObject({
    code: 2,
    complaints: expect.stringContaining("is not an action plan") as string,
  });
  expect(await run("adopt", at("menu.csv"), at("no.xlsx"), "--template", "logic-model")).toMatchObject({
    code: 2,
    complaints: expect.stringContaining("There is no template “logic-model” for a plan") as string,
  });
  expect((await run("adopt", at("menu.csv"), "--template", "action-plan")).complaints).toContain("or say --preview");
  expect((await run("adopt", at("menu.csv"), at("menu.csv"), "--template", "action-plan")).code).toBe(2);
  expect(existsSync(at("no.xlsx"))).toBe(false);
  expect(readFileSync(at("menu.csv"), "utf8")).toBe(before);
});

test("a template is saved as a file and in a copy, listed, inserted, and takes the plan back as it was", async () => {
  writeFileSync(at("ward.csv"), CLINIC);
  const saved = await run("template", "save", at("ward.csv"), at("ward.json"), "--title", "Station");
  expect(saved.out).toBe(
    `${at("ward.json")}: The template “Station” has 6 columns, 1 field and 1 other text above the table, ` +
      "and nothing of what stands in the plan.",
  );
  expect(readFileSync(at("ward.json"), "utf8")).not.toContain("Ana Ruiz");
  expect((await run("template", "save", at("ward.csv"), at("kept.xlsx"), "--title", "Station")).code).toBe(0);
  expect((await run("template", "list", at("kept.xlsx"))).out).toMatch(/^station +Station$/);
  expect((await run("insert", "--template", at("ward.json"), at("blank.xlsx"))).out).toContain("“Station” is ready");

  await run("adopt", at("ward.csv"), at("there.xlsx"), "--template", "action-record");
  expect((await run("adopt", at("there.xlsx"), at("back.xlsx"), "--template", at("ward.json"))).code).toBe(0);
  const { out } = await run("check", at("back.xlsx"), "--sheet", "Station", "--json");
  const [{ sheets }] = JSON.parse(out) as [{ sheets: { plan: Described & { ownTemplate?: string } }[] }];
  expect(sheets[0]?.plan).toMatchObject({ ownTemplate: "station", steps: [{ row: 5 }, { row: 6 }, { row: 8 }] });
});

test("a file that is no template is refused, and the sentence says what is wrong with it", async () => {
  writeFileSync(at("wrong.json"), '{ "format": 1, "columns": [] }');
  const { code, complaints } = await run("insert", "--template", at("wrong.json"), at("none.xlsx"));
  expect(code).toBe(2);
  expect(complaints).toContain("wrong.json: This file is not a template that Action Plan can use: it has no “id”.");
  expect((await run("insert", "--template", at("absent.json"), at("none.xlsx"))).complaints).toContain("no such file");
  expect(existsSync(at("none.xlsx"))).toBe(false);
});
