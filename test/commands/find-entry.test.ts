import { applyFix } from "../../src/commands/apply-fix";
import { checkPlan } from "../../src/commands/check-plan";
import { fixAll } from "../../src/commands/fix-all";
import { findEntry } from "../../src/commands/fixes/find-entry";
import type { Finding } from "../../src/rules/finding";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46354; // 28 November 2026

const CLINIC = `
  | Action Steps            | Owner      | Measures of Implementation | Deadline         |
  | Order the new beds      | Dana Field | 12 beds delivered          | 2027-02-01       |
  | Paint the waiting room  |            | 2 walls painted            |                  |
  | Train the night nurses  | Dana Field | 9 nurses trained           | "15 April 2027 " |
  | Hang up the curtains    | Omar Ali   |                            | "3 May 2027"     |
  | Label the cupboards     | Omar Ali   | 9 labels                   | 2027-05-12       |
  | Open the doors          | Dana Field | 300 visitors               | soon             |`;

async function check() {
  const { checks, monthFirst } = await checkPlan.run({ today: TODAY, scope: "active", highlight: false });
  const [{ plan, findings }] = checks as unknown as [(typeof checks)[number]];
  const find = (rule: string): Finding => {
    const found = findings.find((one) => one.rule === rule);
    if (!found) throw new Error(`Nothing was found by ${rule}.`);
    return found;
  };
  return { findings, find, entryOf: (rule: string) => findEntry(plan, find(rule), { today: TODAY, monthFirst }) };
}

const type = async (rule: string, typed: string) => {
  const { find } = await check();
  return applyFix.run({ today: TODAY, sheet: "Sheet1", finding: find(rule), fix: { typed } });
};

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

test("a missing owner is chosen among the people of the plan, those with the most steps first", async () => {
  openExcel();
  await drawSheet(CLINIC);
  expect((await check()).entryOf("owner-missing")).toEqual({
    kind: "text",
    noun: "owner",
    value: "",
    suggestions: [
      { label: "Dana Field · 3", value: "Dana Field" },
      { label: "Omar Ali · 2", value: "Omar Ali" },
    ],
  });
});

test("a missing deadline is a day, of which three are suggested", async () => {
  openExcel();
  await drawSheet(CLINIC);
  expect((await check()).entryOf("deadline-missing")).toEqual({
    kind: "day",
    noun: "deadline",
    value: "",
    suggestions: [
      { label: "In 2 weeks · 12 Dec", value: "2026-12-12" },
      { label: "Month’s end · 30 Nov", value: "2026-11-30" },
      { label: "With the last step · 12 May 2027", value: "2027-05-12" },
    ],
  });
});

test("what is typed into the card is written into the cell: a name as text, a day as a date", async () => {
  const { host } = openExcel();
  await drawSheet(CLINIC);
  expect(await type("owner-missing", "  =Omar Ali ")).toMatchObject({ kind: "done" });
  expect(await type("deadline-missing", "2026-12-24")).toMatchObject({ kind: "done" });
  expect(await read("B3:D3")).toEqual(["=Omar Ali", "2 walls painted", 46_380]); // 24 December 2026
  expect(host.user.undo()).toBe(true);
  expect(await read("D3")).toEqual([""]);
});

test("nothing is written where nothing is typed, where it is no day, or where the finding is gone", async () => {
  openExcel();
  await drawSheet(CLINIC);
  expect(await type("owner-missing", "   ")).toMatchObject({ kind: "refused" });
  expect(await type("deadline-missing", "soon")).toMatchObject({ kind: "refused" });
  const { find } = await check();
  await type("owner-missing", "Omar Ali");
  expect(
    await applyFix.run({ today: TODAY, sheet: "Sheet1", finding: find("owner-missing"), fix: { typed: "Mia Berg" } }),
  ).toEqual({ kind: "gone" });
  expect(await read("B3:D3")).toEqual(["Omar Ali", "2 walls painted", ""]);
});

test("what nobody need choose is fixed all at once, and undone at once", async () => {
  const { host } = openExcel();
  await drawSheet(`
    | Action Steps            | Owner         | Measures of Implementation | Deadline   |
    | Order the new beds      | "Dana Field " | 12 beds delivered          | 2027-02-01 |
    | Paint the waiting room  | " Omar Ali"   | 2 walls painted            | 2027-02-02 |
    | Train the night nurses  | Dana Field    | 9 nurses trained           | 2027-02-03 |`);
  const { findings } = await check();
  const stray = findings.filter(({ rule }) => rule === "spaces-stray");
  expect(stray).toHaveLength(2);
  expect(await fixAll.run({ today: TODAY, sheet: "Sheet1", findings: stray })).toMatchObject({ kind: "done" });
  expect(await read("B2:B4")).toEqual(["Dana Field", "Omar Ali", "Dana Field"]);
  expect(await fixAll.run({ today: TODAY, sheet: "Sheet1", findings: stray })).toEqual({ kind: "gone" });
  host.user.undo();
  expect(await read("B2:B4")).toEqual(["Dana Field ", " Omar Ali", "Dana Field"]);
});

test("there is no field for what is about the plan as a whole", async () => {
  openExcel();
  await drawSheet(`
    | Action Steps           | Measures of Implementation | Deadline   |
    | Order the new beds     | 12 beds delivered          | 2027-02-01 |
    | Paint the waiting room | 2 walls painted            | 2027-02-02 |`);
  expect((await check()).entryOf("column-missing")).toBeNull();
});
