import { applyFix } from "../../src/commands/apply-fix";
import { checkPlan } from "../../src/commands/check-plan";
import type { Finding } from "../../src/rules/finding";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

async function find(rule: string): Promise<Finding> {
  const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: false });
  const found = checks.flatMap(({ findings }) => findings).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`Nothing was found by ${rule}.`);
  return found;
}

const fix = (finding: Finding, index = 0, sheet = "Sheet1") =>
  applyFix.run({ today: TODAY, sheet, finding, fix: index });

const inSheet = async <Result>(work: (sheet: Excel.Worksheet) => () => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const read = work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return read();
  });

const read = (address: string, what: "values" | "formulas" | "numberFormat" = "formulas") =>
  inSheet((sheet) => {
    const range = sheet.getRange(address).load(what);
    return () => range[what] as unknown[][];
  });

const change = (address: string, value: string | number) =>
  inSheet((sheet) => {
    sheet.getRange(address).values = [[value]];
    return () => undefined;
  });

const LIBRARY = `
  | Action Steps                  | Owner     | Measures of Implementation | Deadline       |
  | Choose 200 books              | Ana Ruiz  | 200 titles chosen          | 2027-02-01     |
  | Shelve the new books          | Ana Ruiz  | 200 books on the shelves   | 2027-04-01     |
  | Order the books from the shop | Bo Lind   | 1 order confirmed          | "1 March 2027" |`;

test("a text is turned into a date, and Undo turns it back", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  expect(await fix(await find("deadline-as-text"))).toMatchObject({ kind: "done" });
  expect(await read("D4")).toEqual([[46_447]]); // 1 March 2027
  expect(await read("D4", "numberFormat")).toEqual([["m/d/yyyy"]]);
  expect(host.user.undo()).toBe(true);
  expect(await read("D4")).toEqual([["1 March 2027"]]);
  expect(await read("D4", "numberFormat")).toEqual([["General"]]);
});

test("a formula is never written over", async () => {
  openExcel();
  await drawSheet(LIBRARY);
  await change("D4", '="1 "&"March 2027"');
  expect(await fix(await find("deadline-as-text"))).toEqual({
    kind: "refused",
    because:
      "D4 holds a formula, which is not overwritten. Fix the cells that it is calculated from, " +
      "or overwrite it yourself.",
  });
  expect(await read("D4")).toEqual([['="1 "&"March 2027"']]);
});

test("what has changed since the check is left alone", async () => {
  openExcel();
  await drawSheet(LIBRARY);
  const asText = await find("deadline-as-text");
  await change("D4", 46_447);
  expect(await fix(asText)).toEqual({ kind: "gone" });
  await change("D4", "'1 March 2027");
  await inSheet((sheet) => {
    sheet.getRange("2:2").insert("Down");
    return () => undefined;
  });
  expect(await fix(asText)).toEqual({ kind: "gone" });
  expect(await read("D4:D5")).toEqual([[46_478], ["1 March 2027"]]);
});

test("a sheet that is gone, or locked, is told in a sentence", async () => {
  openExcel();
  await drawSheet(LIBRARY);
  const asText = await find("deadline-as-text");
  await expect(fix(asText, 0, "Last year")).rejects.toThrow(
    "The sheet or the cell no longer exists. Check the plan again.",
  );
  await inSheet((sheet) => {
    sheet.protection.protect();
    return () => undefined;
  });
  expect(await fix(asText)).toEqual({
    kind: "refused",
    because:
      "The sheet is protected, so nothing was changed. Unprotect it under Review › Unprotect Sheet, and try again.",
  });
  expect(await read("D4")).toEqual([["1 March 2027"]]);
});

test("a fix waits until the cell that is being edited is finished", async () => {
  const { host } = openExcel();
  await drawSheet(LIBRARY);
  const asText = await find("deadline-as-text");
  host.beginEditing();
  const fixed = fix(asText);
  host.endEditing();
  expect(await fixed).toMatchObject({ kind: "done" });
});

const UNSORTED = LIBRARY.replace('"1 March 2027"', "2027-03-01");

test("steps are sorted by deadline, whole rows with formulas and looks; notes apart from the plan stay", async () => {
  const { host } = openExcel();
  await drawSheet(UNSORTED, (sheet) => {
    sheet.getRange("A4").format.fill.color = "#00FF00";
    sheet.getRange("C4").formulas = [['=LEN(A4)&" letters, unlike B2 and B3, "&""&LOG10(1)']];
    sheet.getRange("F2:F4").values = [["Room 1"], ["Room 2"], ["Room 3"]];
  });
  const before = await read("A1:F4");
  expect(await fix(await find("deadline-out-of-order"))).toMatchObject({ kind: "done" });
  expect(await read("A2:F4")).toEqual([
    ["Choose 200 books", "Ana Ruiz", "200 titles chosen", 46_419, "", "Room 1"],
    [
      "Order the books from the shop",
      "Bo Lind",
      '=LEN(A3)&" letters, unlike B2 and B3, "&""&LOG10(1)',
      46_447,
      "",
      "Room 2",
    ],
    ["Shelve the new books", "Ana Ruiz", "200 books on the shelves", 46_478, "", "Room 3"],
  ]);
  const fills = await inSheet((sheet) => {
    const cells = ["A3", "A4"].map((address) => sheet.getRange(address).load("format/fill/color"));
    return () => cells.map(({ format }) => format.fill.color);
  });
  expect(fills).toEqual(["#00FF00", "#FFFFFF"]);
  expect(host.user.undo()).toBe(true);
  expect(await read("A1:F4")).toEqual(before);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "a formula looks into another row",
    (sheet) => {
      sheet.getRange("D4").formulas = [["=D2+28"]];
    },
    "D4 is calculated from other rows",
  ],
  [
    "a formula looks into another row, far away",
    (sheet) => {
      sheet.getRange("C4").formulas = [['="in A4: "&$AB$12']];
    },
    "C4 is calculated from other rows",
  ],
  [
    "a deadline is text",
    (sheet) => {
      sheet.getRange("D2").values = [["'1 February 2027"]];
    },
    "Some dates are text",
  ],
  [
    "a step is hidden",
    (sheet) => {
      sheet.getRange("3:3").rowHidden = true;
    },
    "Some steps are hidden or filtered out",
  ],
  [
    "a row between is blank",
    (sheet) => {
      sheet.getRange("3:3").insert("Down");
    },
    "There are other rows between the steps",
  ],
])("where %s, steps are not sorted", async (_, spoil, because) => {
  openExcel();
  await drawSheet(UNSORTED, spoil);
  const before = await read("A1:D5");
  expect(await fix(await find("deadline-out-of-order"))).toEqual({
    kind: "refused",
    because: expect.stringContaining(because) as string,
  });
  expect(await read("A1:D5")).toEqual(before);
});

test("a missing column is added beside the plan, not over what stands there", async () => {
  openExcel();
  await drawSheet(`
    | Action Steps     | Owner    | Deadline   | | Rooms  |
    | Choose 200 books | Ana Ruiz | 2027-02-01 | | Room 1 |`);
  const missing = await find("column-missing");
  await change("D2", '=""');
  expect(await fix(missing)).toMatchObject({ kind: "refused" });
  await change("D2", "");
  expect(await fix(missing)).toMatchObject({ kind: "done" });
  expect(await read("A1:E1")).toEqual([["Action Steps", "Owner", "Deadline", "Measures of Implementation", "Rooms"]]);
});

test.each([
  [
    "deadline",
    "| Task | Owner | Known Dates |\n| Choose the top three bids | Mia Berg | |\n| Order the tablets | Bo Lind | |",
    "deadline-missing",
  ],
  [
    "owner",
    `| Task | Gardener | Neighbor | Due date |
     | Sow the herbs | Mia Berg | Cy Fox | 2027-03-01 |
     | Lay the hose | Bo Lind | Ana Ruiz | 2027-03-08 |
     | Invite the parents | Ann Lee | Cy Fox | 2027-06-01 |`,
    "owner-missing",
  ],
])("a column is named as the user answers: the %s", async (role, drawing, rule) => {
  openExcel();
  await drawSheet(drawing);
  const before = await read("A1:D4");

  expect(await fix(await find("column-unsure"))).toMatchObject({ kind: "done" });

  const { checks } = await checkPlan.run({ today: TODAY, scope: "active", highlight: false });
  const [{ plan, findings }] = checks as [(typeof checks)[number]];
  expect(plan.kind === "plan" && plan.questions).toEqual([]);
  expect(plan.kind === "plan" && plan.columns.find((one) => one.role === role)?.confidence).toBe(1);
  expect(findings.some((finding) => finding.rule === rule)).toBe(rule === "deadline-missing");
  expect(await read("A1:D4")).toEqual(before);
});

describe("dates that are text", () => {
  const CLINIC = `
    | Action Steps         | Owner    | Measures of Implementation | Deadline     |
    | Weigh all toddlers   | Ana Ruiz | 90 toddlers weighed        | "13.01.2027" |
    | Order the vaccines   | Bo Lind  | 1 order confirmed          | 2027-01-20   |
    | Invite the mothers   | Bo Lind  | 90 letters sent            | "29.01.2027" |`;

  test("become dates at once, and Undo makes them texts again", async () => {
    const { host } = openExcel();
    await drawSheet(CLINIC);
    expect(await fix(await find("deadline-as-text"))).toMatchObject({ kind: "done" });
    expect(await read("D2:D4")).toEqual([[46_400], [46_407], [46_416]]);
    expect(host.user.undo()).toBe(true);
    expect(await read("D2:D4")).toEqual([["13.01.2027"], [46_407], ["29.01.2027"]]);
  });

  test("stay where one of them is a formula", async () => {
    openExcel();
    await drawSheet(CLINIC);
    await change("D4", '="29.01."&"2027"');
    const outcome = await fix(await find("deadline-as-text"));
    expect(outcome).toMatchObject({ kind: "refused" });
    expect(await read("D2:D4")).toEqual([["13.01.2027"], [46_407], ['="29.01."&"2027"']]);
  });
});
