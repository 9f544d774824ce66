import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

test("a new workbook is as Excel makes it", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name,readOnly,isDirty");
    workbook.worksheets.load("items/name,items/visibility,items/position,items/showGridlines");
    workbook.application.cultureInfo.load("name,datetimeFormat/shortDatePattern");
    const selected = workbook.getSelectedRange().load("address");
    const used = workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
    const corner = workbook.worksheets.getActiveWorksheet().getUsedRange().load("address");
    await context.sync();
    expect(
      workbook.worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.showGridlines]),
    ).toEqual([["Sheet1", "Visible", 0, true]]);
    expect(selected.address).toBe("Sheet1!A1");
    expect(used.isNullObject).toBe(true);
    expect(corner.address).toBe("Sheet1!A1");
    expect(workbook.application.cultureInfo.datetimeFormat.shortDatePattern).toBe("M/d/yyyy");
    expect([workbook.name, workbook.readOnly, workbook.isDirty]).toEqual(["Book1", false, false]);
  });
});

test("sheets are added, named, moved, hidden, copied and deleted; formulas follow their names", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add("Action Plan");
    worksheets.add();
    worksheets.getItem("Sheet1").getRange("A1").formulas = [["='Action Plan'!B2+1"]];
    plan.name = "O'Neill";
    plan.position = 0;
    plan.tabColor = "#0078d4";
    worksheets.getItem("sheet2").visibility = "Hidden";
    const copy = plan.copy("After", plan);
    copy.load("name,position");
    const formula = worksheets.getItem("Sheet1").getRange("A1").load("formulas");
    worksheets.load("items/name");
    const visible = worksheets.getCount(true);
    const next = plan.getNextOrNullObject().load("name");
    const before = plan.getPreviousOrNullObject();
    plan.load("id,tabColor");
    await context.sync();
    expect(formula.formulas).toEqual([["='O''Neill'!B2+1"]]);
    expect(worksheets.items.map(({ name }) => name)).toEqual(["O'Neill", "O'Neill (2)", "Sheet1", "Sheet2"]);
    expect([copy.name, copy.position, visible.value, next.name, before.isNullObject, plan.tabColor]).toEqual([
      "O'Neill (2)",
      1,
      3,
      "O'Neill (2)",
      true,
      "#0078D4",
    ]);
    worksheets.getItem(plan.id).delete();
    formula.load("formulas");
    const gone = worksheets.getItemOrNullObject("O'Neill");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(formula.formulas).toEqual([["=#REF!B2+1"]]);
  });
});

test.each([
  ["Sheet1", "ItemAlreadyExists"],
  ["a/b", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["'quoted", "InvalidArgument"],
  ["History", "InvalidArgument"],
])("a sheet cannot be named %j", async (name, code) => {
  openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await expect(context.sync()).rejects.toMatchObject({
      code,
      debugInfo: { errorLocation: "WorksheetCollection.add" },
    });
  });
});

test("the last visible sheet stays", async () => {
  openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

test("what is new on a sheet can be used after a sync", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Clinic");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.activate();
    range.values = [["Order beds"]];
    await context.sync();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    range.load("values");
    await context.sync();
    expect([active.name, range.values]).toEqual(["Clinic", [["Order beds"]]]);
  });
});

test("panes are frozen and freed", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freezePanes.freezeRows(3);
    const rows = freezePanes.getLocation().load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:3");
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("how a sheet prints", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows("$4:$5");
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    pageLayout.load("orientation,topMargin,leftMargin,zoom,headersFooters/defaultForAllPages/centerFooter");
    const title = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    expect(pageLayout).toMatchObject({
      orientation: "Landscape",
      topMargin: 72,
      leftMargin: 36,
      zoom: { horizontalFitToPages: 1 },
    });
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("Page &P of &N");
    expect([title.address, area.address]).toEqual(["Sheet1!4:5", "Sheet1!A1:D20"]);
  });
});

test("a protected sheet takes writes only in unlocked cells, and is still read", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false }, "shelf");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowSort]).toEqual([true, false]);
    sheet.getRange("B2").values = [["open"]];
    await context.sync();
    sheet.getRange("B3").values = [["locked"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.getRange("B2").format.fill.color = "red";
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    const read = sheet.getRange("B2").load("values");
    sheet.protection.unprotect("shelf");
    sheet.getRange("B3").values = [["now"]];
    await context.sync();
    expect(read.values).toEqual([["open"]]);
  });
});

test("a table on a protected sheet takes no column", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:B3", true);
    sheet.protection.protect();
    await context.sync();
    table.columns.add(undefined, undefined, "Room");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

test("names, settings and properties of a sheet are kept", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    workbook.names.add("Rate", "=0.05", "a rate");
    sheet.names.add("Strategy", sheet.getRange("B3"));
    workbook.settings.add("plan", { version: 1, ignored: ["owner-missing"] });
    sheet.customProperties.add("plan", "action-plan");
    await context.sync();
    const rate = workbook.names.getItem("Rate").load("name,value,type,scope,comment");
    const strategy = sheet.names.getItem("strategy");
    strategy.load("value,type,scope");
    const cell = strategy.getRange().load("address");
    const setting = workbook.settings.getItem("plan").load("value");
    const property = sheet.customProperties.getItemOrNullObject("PLAN").load("key,value");
    const none = workbook.names.getItemOrNullObject("Strategy");
    await context.sync();
    expect(rate).toMatchObject({ value: 0.05, type: "Double", scope: "Workbook", comment: "a rate" });
    expect([strategy.value, strategy.type, strategy.scope, cell.address]).toEqual([
      "Sheet1!B3",
      "Range",
      "Worksheet",
      "Sheet1!B3",
    ]);
    expect(setting.value).toEqual({ version: 1, ignored: ["owner-missing"] });
    expect([property.key, property.value]).toEqual(["plan", "action-plan"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("hyperlinks lead to places in the workbook", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!B4", textToDisplay: "the step", screenTip: "Go there" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.values).toEqual([["the step"]]);
    expect(cell.hyperlink).toEqual({
      documentReference: "Sheet1!B4",
      textToDisplay: "the step",
      screenTip: "Go there",
    });
  });
});
