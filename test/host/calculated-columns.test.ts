import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

/** A clinic's beds in A1:C5, in a table; column C is empty. */
async function openBeds() {
  const { host } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D5").values = [
      ["Ward", "Beds", "Nurses", "Note"],
      ["North", 12, "", ""],
      ["South", 18, "", "new"],
      ["East", 6, "", ""],
      ["West", 24, "", ""],
    ];
    sheet.tables.add("A1:D5", true).name = "Beds";
    await context.sync();
  });
  return host;
}

const act = (work: (sheet: Excel.Worksheet, table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context.workbook.tables.getItem("Beds"));
    await context.sync();
  });

const read = (at: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(at).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas.flat() as unknown[], values: range.values.flat() as unknown[] };
  });

test("a formula in one cell of an empty column fills the column, and undo empties it", async () => {
  const host = await openBeds();
  host.user.type("C3", "=[@Beds]/6");
  expect(await read("C2:C5")).toEqual({ formulas: Array(4).fill("=[@Beds]/6"), values: [2, 3, 1, 4] });
  host.user.undo();
  expect((await read("C2:C5")).formulas).toEqual(["", "", "", ""]);
});

test("cells are counted from each row, and another formula replaces it in all rows", async () => {
  await openBeds();
  await act((sheet) => (sheet.getRange("C2").formulas = [["=B2*2"]]));
  expect(await read("C2:C5")).toEqual({ formulas: ["=B2*2", "=B3*2", "=B4*2", "=B5*2"], values: [24, 36, 12, 48] });
  await act((sheet) => (sheet.getRange("C4").formulas = [["=B4+$B$2"]]));
  expect((await read("C2:C5")).formulas).toEqual(["=B2+$B$2", "=B3+$B$2", "=B4+$B$2", "=B5+$B$2"]);
});

test("a column with something of its own is not filled", async () => {
  await openBeds();
  await act((sheet) => (sheet.getRange("D2").formulas = [["=A2"]]));
  expect((await read("D2:D5")).formulas).toEqual(["=A2", "new", "", ""]);
});

test("new rows get the formula: below, in between, typed, resized, and right of the table", async () => {
  const host = await openBeds();
  await act((sheet) => (sheet.getRange("C2").formulas = [["=B2*2"]]));
  await act((_, table) => table.rows.add(-1, [["Roof", 1, null, ""]] as unknown as string[][]));
  await act((sheet) => sheet.getRange("3:3").insert("Down"));
  await act((_, table) => table.rows.add(0, [["Hall", 5, null, ""]] as unknown as string[][]));
  host.user.type("A9", "Annex");
  expect((await read("C2:C9")).formulas).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((row) => `=B${row}*2`));
  await act((_, table) => table.resize("A1:D11"));
  expect((await read("C10:C11")).formulas).toEqual(["=B10*2", "=B11*2"]);
  host.user.type("E4", "=ROW()");
  expect(await read("E1:E11")).toEqual({
    formulas: ["Column1", ...Array<string>(10).fill("=ROW()")],
    values: ["Column1", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  });
});

test("a table that becomes plain cells leaves absolute references", async () => {
  await openBeds();
  await act((sheet) => {
    sheet.getRange("C2").formulas = [["=[@Beds]/SUM([Beds])"]];
    sheet.getRange("F1:F3").formulas = [["=SUM(Beds[Beds])"], ["=ROWS(Beds[#All])"], ['="Beds[Beds]"']];
  });
  await act((_, table) => table.convertToRange());
  expect((await read("C2:C3")).formulas).toEqual([
    "=Sheet1!$B$2/SUM(Sheet1!$B$2:$B$5)",
    "=Sheet1!$B$3/SUM(Sheet1!$B$2:$B$5)",
  ]);
  expect(await read("F1:F3")).toEqual({
    formulas: ["=SUM(Sheet1!$B$2:$B$5)", "=ROWS(Sheet1!$A$1:$D$5)", '="Beds[Beds]"'],
    values: [60, 5, "Beds[Beds]"],
  });
});

test("a transposed copy turns its references", async () => {
  await openBeds();
  await act((sheet) => {
    sheet.getRange("G1:I1").formulas = [[1, "=G1+1", "=SUM(G1:H1)*$B$2"]];
    sheet.getRange("G5").copyFrom("G1:I1", Excel.RangeCopyType.all, false, true);
  });
  expect(await read("G5:G7")).toEqual({
    formulas: [1, "=G5+1", "=SUM(G5:G6)*$B$2"],
    values: [1, 2, 36],
  });
});
