import { addLastResort } from "../../src/commands/add-last-resort";
import { applyFix, type FixInput } from "../../src/commands/apply-fix";
import { buildFlipChart } from "../../src/commands/build-flip-chart";
import { checkPlan } from "../../src/commands/check-plan";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import type { Finding } from "../../src/rules/finding";
import { closeExcel, openExcel } from "../support/genuine-office";

const TODAY = 46348; // 22 November 2026
const SHEET = "Action Record";

beforeEach(async () => {
  openExcel();
  await INSERT_COMMANDS.find(({ id }) => id === "insertActionRecord")?.run({ today: TODAY, withExample: false });
});

afterEach(closeExcel);

test("from the first action on nothing is wrong until the group says that all have been considered", async () => {
  await write("A8:C9", [
    ["Translate the leaflets", TODAY + 7, TODAY + 28],
    ["Ask the city for a bus stop", TODAY + 10, TODAY + 120],
  ]);
  const { verdict, checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: false });
  expect(verdict).toMatchObject({ kind: "considering", title: "Still being considered", counts: { error: 0 } });
  const still = await find("still-considered");
  expect(still.message).toContain("2 of 2 actions have nobody yet");
  expect(checks[0]?.findings.map(({ rule }) => rule)).not.toContain("lead-missing");

  expect(await fix(still)).toMatchObject({ kind: "done" });
  expect(await read("E3")).toEqual([["Yes"]]);
  expect((await find("lead-missing")).fixes).toHaveLength(1);
});

test("a record of an earlier version, which has no place to say so, waits for a first lead", async () => {
  await inSheet((sheet) => {
    sheet.names.getItem("ActionPlan.AllConsidered").delete();
    sheet.getRange("D3:F3").clear("Contents");
    return () => null;
  });
  await write("A8:A9", [["Put up signs in four languages"], ["Win a bus line to the clinic door"]]);
  expect((await find("lead-missing")).fixes).toEqual([]);
});

test("once some have nobody, the facilitator's columns are added with their heading, and can be removed", async () => {
  await write("B3:E3", [["Lena Hoffmann", "", "All actions considered:", "Yes"]]);
  await write("A8:D9", [
    ["Put up signs in four languages", TODAY + 7, TODAY + 28, "Amira Haddad"],
    ["Win a bus line to the clinic door", TODAY + 10, TODAY + 120, ""],
  ]);
  const before = await read("A5:I9");
  const missing = await find("lead-missing");
  expect(missing.fixes).toMatchObject([
    {
      title: "All actions have been considered; add Lena Hoffmann as a last resort",
      because: expect.stringContaining("Lena Hoffmann") as string,
    },
  ]);
  expect(await fix(missing)).toMatchObject({ kind: "done" });
  expect(await read("G5:H7")).toEqual([
    ["", ""],
    ["No one from the group can mobilize someone to lead this action (last resort)", ""],
    ["Lena Hoffmann is responsible", "Who is to be mobilized to lead by the facilitator?"],
  ]);
  expect(await widths()).toEqual([true, true]);

  const empty = await find("facilitator-not-needed");
  expect(empty.severity).toBe("tip");
  expect(await fix(empty)).toMatchObject({ kind: "done" });
  expect(await read("A5:I9")).toEqual(before);
  expect(await fillOf("G6")).toBe("#FFFFFF");
});

test("what somebody has written in them stays", async () => {
  await write("A8:D9", [
    ["Put up signs in four languages", TODAY + 7, TODAY + 28, "Amira Haddad"],
    ["Win a bus line to the clinic door", TODAY + 10, TODAY + 120, ""],
  ]);
  await write("E3", [["✓"]]);
  await fix(await find("lead-missing"));
  const empty = await find("facilitator-not-needed");
  await write("G9", [["Lena Hoffmann"]]);
  expect(await fix(empty)).toEqual({ kind: "gone" });
  expect(await read("G9")).toEqual([["Lena Hoffmann"]]);
});

async function find(rule: string): Promise<Finding> {
  const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: false });
  const found = checks.flatMap(({ findings }) => findings).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`Nothing was found by ${rule}.`);
  return found;
}

const fix = (finding: Finding) => applyFix.run({ today: TODAY, sheet: SHEET, finding, fix: 0 } satisfies FixInput);

const inSheet = async <Result>(work: (sheet: Excel.Worksheet) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
    return result();
  });

const write = (address: string, values: readonly (readonly (string | number)[])[]) =>
  inSheet((sheet) => {
    sheet.getRange(address).values = values.map((row) => [...row]);
    return () => undefined;
  });

const read = (address: string) =>
  inSheet((sheet) => {
    const range = sheet.getRange(address).load("values");
    return () => range.values as unknown[][];
  });

const fillOf = (address: string) =>
  inSheet((sheet) => {
    const { fill } = sheet.getRange(address).format;
    fill.load("color");
    return () => fill.color;
  });

/** Whether the columns G and H are as wide as F. */
const widths = () =>
  inSheet((sheet) => {
    const [own, ...added] = ["F1", "G1", "H1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
    return () => added.map(({ format }) => format.columnWidth === own?.format.columnWidth);
  });

test("from the command line they are added once the group has said so, or says so now", async () => {
  await write("A8:D9", [
    ["Translate the leaflets", TODAY + 7, TODAY + 28, "Amira Haddad"],
    ["Ask the city for a bus stop", TODAY + 10, TODAY + 120, ""],
  ]);
  await expect(addLastResort.run({ considered: false })).rejects.toThrow("Write Yes next to");
  expect(await addLastResort.run({ considered: true })).toEqual({
    text: "Added the columns of the last resort to “Action Record”.",
  });
  expect(await read("E3")).toEqual([["Yes"]]);
  expect((await read("G7:H7"))[0]).toContain("Who is to be mobilized to lead by the facilitator?");
  await expect(addLastResort.run({ considered: true })).rejects.toThrow("or a last resort is there");
});

test("a flip chart has the group's name and the first columns only, and is never taken for a plan", async () => {
  await write("B2", [["Ward 3 council"]]);
  const { sheet } = await buildFlipChart.run();
  const texts = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return range.values.flat().join("|");
  });
  expect(texts).toContain("Group: Ward 3 council");
  expect(texts).not.toContain("last resort");
  const { checks } = await checkPlan.run({ today: TODAY, scope: "all", highlight: false });
  expect(checks.find((check) => check.sheet === sheet)?.plan.kind).toBe("not-a-plan");
});
