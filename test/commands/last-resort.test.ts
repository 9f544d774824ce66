import { applyFix, type FixInput } from "../../src/commands/apply-fix";
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

test("as long as nobody has an action, there is no last resort", async () => {
  await write("A8:A9", [["Put up signs in four languages"], ["Win a bus line to the clinic door"]]);
  expect((await find("lead-missing")).fixes).toEqual([]);
});

test("once some have nobody, the facilitator's columns are added with their heading, and can be removed", async () => {
  await write("B3", [["Lena Hoffmann"]]);
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
  expect(await fix(missing)).toEqual({ kind: "done" });
  expect(await read("G5:H7")).toEqual([
    ["", ""],
    ["No one from the group can mobilize someone to lead this action (last resort)", ""],
    ["Lena Hoffmann is responsible", "Who is to be mobilized to lead by the facilitator?"],
  ]);
  expect(await widths()).toEqual([true, true]);

  const empty = await find("facilitator-not-needed");
  expect(empty.severity).toBe("tip");
  expect(await fix(empty)).toEqual({ kind: "done" });
  expect(await read("A5:I9")).toEqual(before);
  expect(await fillOf("G6")).toBe("#FFFFFF");
});

test("what somebody has written in them stays", async () => {
  await write("A8:D9", [
    ["Put up signs in four languages", TODAY + 7, TODAY + 28, "Amira Haddad"],
    ["Win a bus line to the clinic door", TODAY + 10, TODAY + 120, ""],
  ]);
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
