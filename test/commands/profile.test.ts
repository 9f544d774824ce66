import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../src/cli/files/open-file";
import { main } from "../../src/cli/main";
import { checkPlan } from "../../src/taskpane/actions/check-plan";
import { readRules, removeProfile, useProfile } from "../../src/taskpane/actions/profile";
import { saveChoice } from "../../src/taskpane/actions/save-choice";
import { openPane } from "../support/open-pane";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TODAY = 46348; // 22 November 2026

async function run(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = [];
  const print = (text: string) => out.push(text);
  const code = await main(words, { print, complain: print });
  return { code, out: out.join("\n").replaceAll(folder, "") };
}

/** Opens a file, does something in its pane, and saves it as another. */
async function inPane(from: string, to: string, work: (pane: ReturnType<typeof openPane>) => Promise<void>) {
  const opened = await openFile(at(from), TODAY);
  const pane = openPane(TODAY);
  await work(pane);
  await writeFile(at(to), await opened.toXlsx());
  opened.close();
  return pane.state();
}

/** All that the pane and the command line say of the check of a file. */
interface Said {
  readonly title: string | undefined;
  readonly findings: readonly (readonly [string, string, string])[];
}

const inPaneOf = async (file: string): Promise<Said> => {
  const { check } = await inPane(file, "aside.xlsx", ({ perform }) => perform(checkPlan, { scope: "all" }));
  return {
    title: check?.verdict.title,
    findings: check!.checks.flatMap(({ findings }) =>
      findings.map(({ rule, severity, message }) => [rule, severity, message] as const),
    ),
  };
};

const onLine = async (...words: readonly string[]): Promise<Said> => {
  const { out } = await run("check", ...words, "--json", "--today", "2026-11-22");
  const [file] = JSON.parse(out) as [
    {
      verdict: { title: string };
      sheets: { findings: { rule: string; severity: string; message: string }[] }[];
    },
  ];
  return {
    title: file.verdict.title,
    findings: file.sheets.flatMap(({ findings }) =>
      findings.map(({ rule, severity, message }) => [rule, severity, message] as const),
    ),
  };
};

const LIBRARY = `Vorgang,Patin,Spätestens,Measure of success
Order 40 new books,Ana Ruiz,2026-12-01,40 books on the shelf
Paint the reading room,Bo Lind,2026-12-15,
Open the café,,2027-02-01,30 visitors a day
`;

const HEADINGS = { step: ["Vorgang"], owner: ["Patin"], deadline: ["Spätestens"] };
const STRICT = {
  name: "Lakeside Libraries",
  version: "2027",
  headings: HEADINGS,
  rules: { "owner-missing": { locked: true }, "resources-missing": "off" },
  required: { columns: ["measure"], fields: ["next-review"] },
};
const MILD = {
  name: "Hill Libraries",
  headings: HEADINGS,
  rules: { "owner-missing": "warning", "measure-missing": "off" },
};

beforeAll(() => {
  writeFileSync(at("library.csv"), LIBRARY);
  writeFileSync(at("strict.json"), JSON.stringify(STRICT));
  writeFileSync(at("mild.json"), JSON.stringify(MILD));
});

test("two profiles, two verdicts, and the pane says of a file what the command line says", async () => {
  await run("profile", "set", at("library.csv"), at("strict.json"), at("strict.xlsx"));
  const state = await inPane("library.csv", "mild.xlsx", ({ perform }) => perform(useProfile, JSON.stringify(MILD)));
  expect(state.notice).toMatchObject({ kind: "success" });

  const [strict, mild] = [await onLine(at("strict.xlsx")), await onLine(at("mild.xlsx"))];
  expect(strict.title).toBe("Not ready to submit");
  expect(mild.title).toBe("Ready to submit by the rules of Hill Libraries");
  expect(strict.findings.filter(([, severity]) => severity === "error")).toEqual([
    ["owner-missing", "error", "“Open the café” has no owner."],
    ["measure-missing", "error", "“Paint the reading room” has no measure of implementation."],
    ["required-missing", "error", "The plan does not say its next review, which Lakeside Libraries requires."],
  ]);
  expect(await inPaneOf("strict.xlsx")).toEqual(strict);
  expect(await inPaneOf("mild.xlsx")).toEqual(mild);
  // what is given to the command line holds in place of what the file keeps
  expect(await onLine(at("mild.xlsx"), "--profile", at("strict.json"))).toEqual(strict);
  expect(await onLine(at("library.csv"), "--profile", at("mild.json"))).toEqual(mild);
});

test("what is locked stays on, in the pane and against choices that were stored before", async () => {
  const OFF = { kind: "severity", rule: "owner-missing", severity: "off" } as const;
  const IGNORED = { kind: "ignore", rule: "owner-missing", step: "Open the café", reason: "later" } as const;
  await inPane("library.csv", "waived.xlsx", async ({ perform }) => {
    await perform(saveChoice, OFF);
    await perform(saveChoice, IGNORED);
    await perform(saveChoice, { kind: "severity", rule: "step-vague", severity: "off" });
  });
  await run("profile", "set", at("waived.xlsx"), at("strict.json"), at("locked.xlsx"));
  expect((await onLine(at("locked.xlsx"))).findings).toContainEqual([
    "owner-missing",
    "error",
    "“Open the café” has no owner.",
  ]);

  const state = await inPane("locked.xlsx", "still.xlsx", async ({ perform, state }) => {
    await perform(readRules);
    expect(state().choices?.profile?.name).toBe("Lakeside Libraries");
    await perform(saveChoice, IGNORED);
    expect(state().notice).toMatchObject({
      kind: "error",
      text: expect.stringContaining("lock “Missing owner”") as string,
    });
    await perform(saveChoice, OFF);
  });
  expect(state.notice).toMatchObject({
    kind: "error",
    text: expect.stringContaining("Lakeside Libraries lock") as string,
  });
  expect(await onLine(at("still.xlsx"))).toEqual(await onLine(at("locked.xlsx")));

  const submitted = await run("submit", at("locked.xlsx"), at("submitted.xlsx"), "--today", "2026-11-22");
  expect(submitted.code).toBe(1);
  const opened = await openFile(at("submitted.xlsx"), TODAY);
  const said = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Submission").getUsedRange().load("values");
    await context.sync();
    return range.values.map((row) => row.filter((cell) => cell !== "").join(" | "));
  });
  opened.close();
  expect(said).toContainEqual(
    expect.stringMatching(/^Rules in force \| Rules of Lakeside Libraries, 2027 \(\w+\), on top of/),
  );
  expect(said.filter((line) => line.startsWith("Missing owner"))).toEqual([
    expect.stringMatching(/^Missing owner \| as it is \| Rules of Lakeside Libraries, 2027 \(\w+\) \| yes$/),
  ]);
  expect(said.filter((line) => line.startsWith("Rule turned off"))).toEqual([
    "Rule turned off | Vague step | this workbook (chosen by the team)",
  ]);
});

test("a profile is shown and removed; a wrong one changes nothing, and the reason names line and field", async () => {
  await run("profile", "set", at("library.csv"), at("strict.json"), at("shown.xlsx"));
  const shown = await run("profile", "show", at("shown.xlsx"));
  expect(shown).toMatchObject({ code: 0, out: expect.stringContaining("locked  Missing owner: as it is") as string });
  const json = await run("profile", "show", at("shown.xlsx"), "--json");
  writeFileSync(at("again.json"), json.out);
  await run("profile", "set", at("library.csv"), at("again.json"), at("again.xlsx"));
  expect((await run("profile", "show", at("again.xlsx"))).out.split("\n").slice(1)).toEqual(
    shown.out.split("\n").slice(1),
  );

  await run("profile", "remove", at("shown.xlsx"), at("removed.xlsx"));
  expect(await run("profile", "show", at("removed.xlsx"))).toMatchObject({ code: 1 });
  expect(await run("profile", "remove", at("removed.xlsx"), at("twice.xlsx"))).toMatchObject({ code: 1 });

  writeFileSync(at("wrong.json"), '{\n  "name": "Oak",\n  "rules": { "ownr-missing": "off" }\n}');
  const wrong = "Line 3, rules › ownr-missing: There is no such rule. Did you mean owner-missing?";
  const refused = await run("profile", "set", at("library.csv"), at("wrong.json"), at("wrong.xlsx"));
  expect(refused).toMatchObject({ code: 2, out: expect.stringContaining(wrong) as string });
  const state = await inPane("shown.xlsx", "kept.xlsx", async ({ perform, state }) => {
    await perform(useProfile, '{\n  "name": "Oak",\n  "rules": { "ownr-missing": "off" }\n}');
    expect(state().notice).toMatchObject({ kind: "error", details: [wrong] });
  });
  expect(state.choices).toBeNull();
  expect((await run("profile", "show", at("kept.xlsx"))).out.split("\n").slice(1)).toEqual(
    shown.out.split("\n").slice(1),
  );

  const removed = await inPane("kept.xlsx", "bare.xlsx", async ({ perform }) => {
    await perform(checkPlan, { scope: "all" });
    await perform(removeProfile);
  });
  expect(removed.notice).toMatchObject({ kind: "success" });
  expect(removed.choices?.profile).toBeUndefined();
});
