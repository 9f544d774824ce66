import { closeExcel, openExcel } from "../../support/genuine-office";

afterEach(closeExcel);

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** What cells hold after each of these was put into its cell, one batch after the other. */
async function after(contents: readonly (readonly [string, unknown])[], address: string): Promise<unknown[][]> {
  openExcel();
  return Excel.run(async (context) => {
    for (const [cell, content] of contents) {
      sheetOf(context).getRange(cell).formulas = [[content]];
      await context.sync();
    }
    const range = sheetOf(context).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

const numbers = [
  ["A1", 3],
  ["A2", 1],
  ["A3", 2],
] as const;

test("a formula with several values fills several cells, and follows what it looks at", async () => {
  expect(await after([...numbers, ["C1", "=A1:A3*2"], ["A2", 10]], "C1:C4")).toEqual([[6], [20], [4], [""]]);
});

test("what it fills can be looked at, by its cells and as a whole", async () => {
  expect(await after([...numbers, ["E1", "=SUM(C1#)"], ["E2", "=C3+1"], ["C1", "=A1:A3"]], "E1:E2")).toEqual([
    [6],
    [3],
  ]);
});

test("something in the way is said, and once it is gone the cells are filled", async () => {
  expect(await after([...numbers, ["C2", "note"], ["C1", "=A1:A3"]], "C1:C3")).toEqual([["#SPILL!"], ["note"], [""]]);
  closeExcel();
  expect(await after([...numbers, ["C2", "note"], ["C1", "=A1:A3"], ["C2", ""]], "C1:C3")).toEqual([[3], [1], [2]]);
});

test("typing into what was filled stops it, and a formula that is gone takes it along", async () => {
  expect(await after([...numbers, ["C1", "=A1:A3"], ["C3", "mine"]], "C1:C3")).toEqual([["#SPILL!"], [""], ["mine"]]);
  closeExcel();
  expect(await after([...numbers, ["C1", "=A1:A3"], ["C1", "done"]], "C1:C3")).toEqual([["done"], [""], [""]]);
});

test.each([
  ["=FILTER(A1:A3,A1:A3>1)", [[3], [2], [""]]],
  ['=FILTER(A1:A3,A1:A3>9,"none")', [["none"], [""], [""]]],
  ["=FILTER(A1:A3,A1:A3>9)", [["#CALC!"], [""], [""]]],
  ["=SORT(A1:A3)", [[1], [2], [3]]],
  ["=SORT(A1:A3,1,-1)", [[3], [2], [1]]],
  ["=UNIQUE(A1:A3)", [[3], [1], [2]]],
  ["=SEQUENCE(3,1,10,5)", [[10], [15], [20]]],
  ["=TRANSPOSE(A1:A3)", [[3], [""], [""]]],
  ["=SUM(A1:A3)", [[6], [""], [""]]],
])("%s", async (formula, filled) => {
  expect(await after([...numbers, ["C1", formula]], "C1:C3")).toEqual(filled);
});

test("a table has no room for it", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A3").values = [[3], [1], [2]];
    sheet.tables.add("C1:C3", true);
    sheet.getRange("C2").formulas = [["=A1:A3"]];
    const cell = sheet.getRange("C2").load("values");
    await context.sync();
    expect(cell.values).toEqual([["#SPILL!"]]);
  });
});

test("it is undone with the formula, and moves with its cells", async () => {
  const { host } = openExcel();
  host.user.paste("A1", "3\n1\n2");
  host.user.type("C1", "=A1:A3");
  host.user.undo();
  await Excel.run(async (context) => {
    const filled = sheetOf(context).getRange("C1:C3").load("values");
    await context.sync();
    expect(filled.values).toEqual([[""], [""], [""]]);
    host.user.redo();
    host.user.insertRows(1);
    const moved = sheetOf(context).getRange("C2").getSpillingToRange().load("address, values");
    await context.sync();
    expect(moved).toMatchObject({ address: "Sheet1!C2:C4", values: [[3], [1], [2]] });
  });
});
