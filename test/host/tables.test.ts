import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const getSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** A table of three library steps in B3:D6. */
function addSteps(context: Excel.RequestContext): Excel.Table {
  const sheet = getSheet(context);
  sheet.getRange("B3:D6").values = [
    ["Step", "Owner", "Days"],
    ["Order shelves", "Ann", 3],
    ["Paint the hall", "Bo", 1],
    ["Invite parents", "Cy", 2],
  ];
  const table = sheet.tables.add("B3:D6", true);
  table.name = "Steps";
  return table;
}

test("a table tells its parts, and is found by its name and its id", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const table = addSteps(context);
    table.load("id,name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Owner").getDataBodyRange(),
    ].map((part) => part.load("address"));
    table.columns.load("items/name,items/index,count");
    table.rows.load("items/values");
    await context.sync();
    expect(table).toMatchObject({
      name: "Steps",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
    expect(parts.map(({ address }) => address)).toEqual([
      "Sheet1!B3:D6",
      "Sheet1!B3:D3",
      "Sheet1!B4:D6",
      "Sheet1!C4:C6",
    ]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Step", 0],
      ["Owner", 1],
      ["Days", 2],
    ]);
    expect(table.rows.items[1]?.values).toEqual([["Paint the hall", "Bo", 1]]);
    const again = context.workbook.tables.getItem(table.id).load("name");
    const none = context.workbook.tables.getItemOrNullObject("Nobody");
    await context.sync();
    expect(again.name).toBe("Steps");
    expect(none.isNullObject).toBe(true);
  });
});

test("what is written below or beside grows it", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const table = addSteps(context);
    const sheet = getSheet(context);
    sheet.getRange("B7:D7").values = [["Open the doors", "Di", 4]];
    sheet.getRange("E3").values = [["Done"]];
    sheet.getRange("G3").values = [["elsewhere"]];
    const range = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    expect(range.address).toBe("Sheet1!B3:E7");
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Step", "Owner", "Days", "Done"]);
  });
});

test("rows and columns are added and deleted, and what is below makes room", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const table = addSteps(context);
    const sheet = getSheet(context);
    sheet.getRange("B9").values = [["below"]];
    table.rows.add(0, [["First of all", "Ed", 9]]);
    table.rows.add(undefined, [
      ["Last", "Flo", 8],
      ["Very last", "Gil", 7],
    ]);
    table.rows.getItemAt(1).delete();
    table.columns.add(1, [["Room"], ["Hall"], ["Hall"], ["Yard"], ["Yard"], ["Office"]]);
    table.columns.getItem("Days").delete();
    const range = table.getRange().load("values,address");
    const below = sheet.getRange("B8:B12").load("values");
    await context.sync();
    expect(range.address).toBe("Sheet1!B3:D8");
    expect(range.values).toEqual([
      ["Step", "Room", "Owner"],
      ["First of all", "Hall", "Ed"],
      ["Paint the hall", "Hall", "Bo"],
      ["Invite parents", "Yard", "Cy"],
      ["Last", "Yard", "Flo"],
      ["Very last", "Office", "Gil"],
    ]);
    expect(below.values.flat()).toEqual(["Very last", "", "", "below", ""]);
  });
});

test("headings are text, and no two are the same", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    sheet.getRange("A1:C1").values = [["Owner", "Owner", ""]];
    const table = sheet.tables.add("A1:C2", true);
    table.columns.getItem("Owner").name = "Who";
    sheet.getRange("C1").values = [[2026]];
    const headings = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(headings.values).toEqual([["Who", "Owner2", "2026"]]);
  });
});

test("without headings of its own, a row of them is put above", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    const all = sheet.tables.add("A1:B2", false).getRange().load("values,address");
    await context.sync();
    expect(all).toMatchObject({
      address: "Sheet1!A1:B3",
      values: [
        ["Column1", "Column2"],
        ["a", 1],
        ["b", 2],
      ],
    });
  });
});

test.each([
  ["overlapping another", (sheet: Excel.Worksheet) => sheet.tables.add("D6:F9", true), "InvalidArgument"],
  ["named as a cell", (sheet: Excel.Worksheet) => void (sheet.tables.getItem("Steps").name = "A1"), "InvalidArgument"],
  ["that is not there", (sheet: Excel.Worksheet) => sheet.tables.getItem("Nobody").getRange().select(), "ItemNotFound"],
])("a table %s is refused", async (_, attempt, code) => {
  openExcel();
  await Excel.run(async (context) => {
    addSteps(context);
    await context.sync();
    attempt(getSheet(context));
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});

test("totals, headings and names are shown, hidden and converted", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const table = addSteps(context);
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("address,formulas");
    await context.sync();
    expect(totals).toMatchObject({ address: "Sheet1!B7:D7", formulas: [["Total", "", "=SUBTOTAL(109,[Days])"]] });
    table.showTotals = false;
    table.showHeaders = false;
    const body = table.getRange().load("address");
    await context.sync();
    expect(body.address).toBe("Sheet1!B4:D6");
    const cells = table.convertToRange().load("address");
    const none = context.workbook.tables.getItemOrNullObject("Steps");
    await context.sync();
    expect([cells.address, none.isNullObject]).toEqual(["Sheet1!B4:D6", true]);
  });
});

test("structured addresses name a table's cells", async () => {
  openExcel();
  await Excel.run(async (context) => {
    addSteps(context);
    const ranges = ["Steps", "Steps[Owner]", "Steps[[#Headers],[Days]]", "Steps[#All]", "Steps[[Step]:[Owner]]"].map(
      (address) => getSheet(context).getRange(address).load("address"),
    );
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual([
      "Sheet1!B4:D6",
      "Sheet1!C4:C6",
      "Sheet1!D3",
      "Sheet1!B3:D6",
      "Sheet1!B4:C6",
    ]);
  });
});

test("a table sorts its body, and remembers by what", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const table = addSteps(context);
    table.sort.apply([{ key: 2, ascending: true }]);
    const owners = table.columns.getItem("Owner").getDataBodyRange().load("values");
    table.sort.load("fields");
    await context.sync();
    expect(owners.values).toEqual([["Bo"], ["Cy"], ["Ann"]]);
    expect(table.sort.fields).toEqual([{ key: 2, ascending: true }]);
  });
});

test("formulas go by the new names of a table and of its columns", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C2").formulas = [
      ["Step", "Days", "Twice"],
      ["Paint the Days room", 3, "=[@Days]*2"],
    ];
    const table = sheet.tables.add("A1:C2", true);
    table.name = "Steps";
    sheet.getRange("E1:E3").formulas = [['=SUM(Steps[Days])&" Days"'], ["=ROWS(Steps)"], ["=Steps[[#Headers],[Days]]"]];
    await context.sync();
    table.name = "Plan";
    table.columns.getItem("Days").name = "Effort";
    const [inside, outside] = [
      sheet.getRange("C2").load("formulas,values"),
      sheet.getRange("E1:E3").load("formulas,values"),
    ];
    await context.sync();
    expect([inside.formulas, inside.values]).toEqual([[["=[@Effort]*2"]], [[6]]]);
    expect(outside.formulas).toEqual([['=SUM(Plan[Effort])&" Days"'], ["=ROWS(Plan)"], ["=Plan[[#Headers],[Effort]]"]]);
    expect(outside.values).toEqual([["3 Days"], [1], ["Effort"]]);
  });
});
