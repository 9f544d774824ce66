import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const getSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test("conditional formats of every kind keep their rule and their look", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const formats = getSheet(context).getRange("B2:B9").conditionalFormats;
    const custom = formats.add("Custom");
    custom.custom.rule.formula = "=LEN($B2)=0";
    custom.custom.format.fill.color = "#FFC7CE";
    custom.custom.format.font.bold = true;
    custom.custom.format.borders.getItem("EdgeBottom").color = "red";
    const cell = formats.add("CellValue");
    cell.cellValue.rule = { formula1: "10", operator: "GreaterThan" };
    cell.cellValue.format.font.color = "#9C0006";
    formats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "TBD" };
    formats.add("PresetCriteria").preset.rule = { criterion: "DuplicateValues" };
    formats.add("TopBottom").topBottom.rule = { rank: 3, type: "TopItems" };
    formats.add("DataBar").dataBar.positiveFormat.fillColor = "#638EC6";
    formats.add("IconSet").iconSet.style = "ThreeFlags";
    formats.add("ColorScale").colorScale.load("threeColorScale");
    formats.load("items/type,items/id,items/priority");
    custom.custom.load("rule/formula,format/fill/color,format/font/bold");
    const where = custom.getRange().load("address");
    const none = custom.cellValueOrNullObject.load("rule");
    await context.sync();
    expect(formats.items.map(({ type }) => type).sort()).toEqual(
      ["CellValue", "ColorScale", "ContainsText", "Custom", "DataBar", "IconSet", "PresetCriteria", "TopBottom"].sort(),
    );
    expect([custom.custom.rule.formula, custom.custom.format.fill.color, custom.custom.format.font.bold]).toEqual([
      "=LEN($B2)=0",
      "#FFC7CE",
      true,
    ]);
    expect([where.address, none.isNullObject]).toEqual(["Sheet1!B2:B9", true]);
    expect(new Set(formats.items.map(({ id }) => id)).size).toBe(8);
    const count = formats.getCount();
    formats.getItem(custom.id).delete();
    formats.getItemAt(0).delete();
    const after = formats.getCount();
    getSheet(context).getRange("B5").conditionalFormats.clearAll();
    const rest = getSheet(context).getRange("B9").conditionalFormats.getItemAt(0).getRanges().load("address");
    await context.sync();
    expect([count.value, after.value, rest.address]).toEqual([8, 6, "Sheet1!B2:B4, Sheet1!B6:B9"]);
  });
});

test("several areas take one conditional format", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const areas = getSheet(context).getRanges("B2,D4:D6");
    areas.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    areas.format.fill.color = "#EEEEEE";
    areas.load("address,areaCount,cellCount,format/fill/color");
    await context.sync();
    expect(areas).toMatchObject({ address: "Sheet1!B2, Sheet1!D4:D6", areaCount: 2, cellCount: 4 });
    expect(areas.format.fill.color).toBe("#EEEEEE");
  });
});

describe("data validation", () => {
  test("a list from cells, a prompt and an alert are kept, and wrong cells are found", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = getSheet(context);
      sheet.getRange("F1:F2").values = [["Open"], ["Done"]];
      const range = sheet.getRange("B2:B4");
      range.values = [["Open"], ["Later"], [""]];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("F1:F2") } };
      range.dataValidation.prompt = { showPrompt: true, title: "Status", message: "Open or done" };
      range.dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Not a status",
        message: "Choose from the list.",
      };
      range.dataValidation.load("rule,type,prompt,errorAlert,ignoreBlanks,valid");
      const wrong = range.dataValidation.getInvalidCells().load("address");
      const mixed = sheet.getRange("A1:B4").dataValidation.load("type");
      await context.sync();
      expect(range.dataValidation).toMatchObject({ type: "List", ignoreBlanks: true, valid: null });
      expect(range.dataValidation.rule.list).toEqual({ inCellDropDown: true, source: "=$F$1:$F$2" });
      expect(range.dataValidation.prompt.title).toBe("Status");
      expect([wrong.address, mixed.type]).toEqual(["Sheet1!B3", "MixedCriteria"]);
      range.dataValidation.clear();
      range.dataValidation.load("type");
      await context.sync();
      expect(range.dataValidation.type).toBe("None");
    });
  });

  test("a person's wrong entry is stopped, an add-in's is not", async () => {
    const { host } = openExcel();
    await Excel.run(async (context) => {
      const range = getSheet(context).getRange("B2");
      range.dataValidation.rule = { date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } };
      range.dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "A date",
        message: "Type a day of 2026.",
      };
      await context.sync();
      expect(host.user.type("B2", "soon")).toMatchObject({ message: "Type a day of 2026." });
      expect(host.user.type("B2", "3/2/2026")).toBeNull();
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["3/2/2026"]]);
      range.values = [["soon"]];
      range.dataValidation.load("valid");
      await context.sync();
      expect(range.dataValidation.valid).toBe(false);
    });
  });
});

test("filters hide the rows that do not pass, and the visible view has the others", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    sheet.getRange("A1:B4").values = [
      ["Step", "Days"],
      ["Paint", 3],
      ["Move", 9],
      ["Open", 5],
    ];
    const table = sheet.tables.add("A1:B4", true);
    table.columns.getItem("Days").filter.applyCustomFilter(">4");
    const view = table.getDataBodyRange().getVisibleView().load("values,rowCount");
    const hidden = sheet.getRange("A2").load("rowHidden");
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(view.values).toEqual([
      ["Move", 9],
      ["Open", 5],
    ]);
    expect([hidden.rowHidden, table.autoFilter.isDataFiltered]).toEqual([true, true]);
    table.columns.getItem("Step").filter.applyValuesFilter(["Open"]);
    table.columns.getItem("Days").filter.clear();
    const left = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expect(left.values).toEqual([["Open", 5]]);
    table.clearFilters();
    hidden.load("rowHidden");
    await context.sync();
    expect(hidden.rowHidden).toBe(false);
  });
});

test("comments have threads, and say who and when", async () => {
  openExcel({ user: { name: "Ann", email: "ann@school.example" }, now: () => Date.UTC(2026, 10, 22, 9) });
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const comment = comments.add("Sheet1!B4", "Who owns this step?");
    comment.replies.add("I do.");
    comment.resolved = true;
    comment.load("content,authorName,creationDate,resolved,id");
    comment.replies.load("items/content");
    const where = comment.getLocation().load("address");
    await context.sync();
    expect(comment).toMatchObject({ content: "Who owns this step?", authorName: "Ann", resolved: true });
    expect(comment.creationDate.toISOString()).toBe("2026-11-22T09:00:00.000Z");
    expect(comment.replies.items.map(({ content }) => content)).toEqual(["I do."]);
    expect(where.address).toBe("Sheet1!B4");
    const same = comments.getItemByCell("Sheet1!B4").load("id");
    comments.getItem(comment.id).delete();
    const count = comments.getCount();
    await context.sync();
    expect([same.id, count.value]).toEqual([comment.id, 0]);
  });
});

test("the document's properties, custom ones and XML parts are kept", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { properties, customXmlParts } = context.workbook;
    properties.title = "Library plan";
    properties.custom.add("Reviewed", new Date(Date.UTC(2026, 0, 5)));
    properties.custom.add("Round", 2);
    properties.load("title,author");
    properties.custom.load("items/key,items/value,items/type");
    const part = customXmlParts.add('<plan xmlns="urn:plan:1"><step/></plan>');
    part.load("namespaceUri");
    const xml = part.getXml();
    const only = customXmlParts.getByNamespace("urn:plan:1").getOnlyItemOrNullObject();
    const none = customXmlParts.getByNamespace("urn:other").getOnlyItemOrNullObject();
    await context.sync();
    expect(properties.title).toBe("Library plan");
    expect(properties.custom.items.map(({ key, type }) => [key, type])).toEqual([
      ["Reviewed", "Date"],
      ["Round", "Number"],
    ]);
    expect([part.namespaceUri, xml.value, only.isNullObject, none.isNullObject]).toEqual([
      "urn:plan:1",
      '<plan xmlns="urn:plan:1"><step/></plan>',
      false,
      true,
    ]);
  });
});

test("cell styles are put on cells, and new ones can be made", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.add("Plan heading");
    styles.getItem("Plan heading").font.bold = true;
    const range = getSheet(context).getRange("A1");
    range.style = "Plan heading";
    const good = getSheet(context).getRange("A2");
    good.style = "Good";
    range.load("style,format/font/bold");
    good.load("format/fill/color");
    await context.sync();
    expect([range.style, range.format.font.bold, good.format.fill.color]).toEqual(["Plan heading", true, "#C6EFCE"]);
  });
});

test("all styles of Excel.BuiltInStyle are there, under its names and their own", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = getSheet(context).getRange("A1");
    const names = Object.values(Excel.BuiltInStyle);
    const own: string[] = [];
    for (const name of names) {
      range.style = name;
      range.load("style");
      await context.sync();
      own.push(range.style);
    }
    expect(names).toHaveLength(52);
    expect(new Set(own).size).toBe(52);
    expect(own).toEqual(expect.arrayContaining(["Heading 1", "20% - Accent1", "Comma [0]", "Hyperlink", "Total"]));

    const total = context.workbook.styles.getItem("Total").borders.getItem("EdgeBottom").load("style");
    range.style = "40% - Accent6";
    range.load("format/fill/color");
    await context.sync();
    expect([total.style, range.format.fill.color]).toEqual(["Double", "#C6E0B4"]);
  });
});

test("a changed style changes its cells, but not what was set on a cell itself", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    context.workbook.styles.add("Ward");
    const ward = context.workbook.styles.getItem("Ward");
    ward.font.color = "#002060";
    sheet.getRange("A1:A3").style = "Ward";
    sheet.getRange("A2").format.font.color = "#C00000";
    sheet.getRange("A3").style = "Good";
    ward.font.color = "#7030A0";
    ward.font.bold = true;
    ward.fill.color = "#FFF2CC";

    const cells = ["A1", "A2", "A3"].map((address) =>
      sheet.getRange(address).load("format/font/color, format/font/bold, format/fill/color"),
    );
    await context.sync();
    expect(cells.map(({ format: { font, fill } }) => [font.color, font.bold, fill.color])).toEqual([
      ["#7030A0", true, "#FFF2CC"],
      ["#C00000", true, "#FFF2CC"],
      ["#006100", false, "#C6EFCE"],
    ]);
  });
});

test("a changed Normal changes the cells that nobody has formatted", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    sheet.getRange("B2").values = [["Library"]];
    sheet.getRange("C3").format.font.bold = true;
    context.workbook.styles.getItem("Normal").font.name = "Aptos Narrow";

    const cells = ["A1", "B2", "C3"].map((address) => sheet.getRange(address).load("format/font/name"));
    await context.sync();
    expect(cells.map(({ format }) => format.font.name)).toEqual(["Aptos Narrow", "Aptos Narrow", "Aptos Narrow"]);
  });
});

test("cells' properties are read and set as a table", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = getSheet(context).getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#112233" } } }, { format: { font: { bold: true } } }]]);
    const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(read.value).toEqual([
      [
        { address: "Sheet1!A1", format: { fill: { color: "#112233" }, font: { bold: false } } },
        { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
      ],
    ]);
  });
});

test("repeated rows are removed, and series are filled", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    sheet.getRange("A1:B4").values = [
      ["Step", "Who"],
      ["Paint", "Ann"],
      ["paint", "Bo"],
      ["Move", "Cy"],
    ];
    const result = sheet.getRange("A1:B4").removeDuplicates([0], true).load("removed,uniqueRemaining");
    sheet.getRange("D1:D2").values = [[1], [3]];
    sheet.getRange("D1:D2").autoFill("D1:D5", "FillDefault");
    const filled = sheet.getRange("D1:D5").load("values");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
    expect(filled.values.flat()).toEqual([1, 3, 5, 7, 9]);
  });
});
