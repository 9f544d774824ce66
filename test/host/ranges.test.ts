import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const getSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** What the cells of a range say after these were written into it as values. */
async function afterWriting(
  address: string,
  values: unknown[][],
  load = "values,text,numberFormat,valueTypes,formulas",
) {
  return Excel.run(async (context) => {
    const range = getSheet(context).getRange(address);
    range.values = values;
    range.load(load);
    await context.sync();
    return range.toJSON();
  });
}

describe("what a value becomes", () => {
  test.each([
    ["12", 12, "General", "12"],
    ["12%", 0.12, "0%", "12%"],
    ["$5.50", 5.5, "$#,##0.00_);[Red]($#,##0.00)", "$5.50 "],
    ["1,234", 1234, "#,##0", "1,234"],
    ["3/2/2026", 46083, "m/d/yyyy", "3/2/2026"],
    ["2026-03-02", 46083, "m/d/yyyy", "3/2/2026"],
    ["2-Mar-26", 46083, "d-mmm-yy", "2-Mar-26"],
    ["March 2026", 46082, "mmm-yy", "Mar-26"],
    ["9:30 AM", 9.5 / 24, "h:mm AM/PM", "9:30 AM"],
    ["TRUE", true, "General", "TRUE"],
    ["#N/A", "#N/A", "General", "#N/A"],
    ["31/02/2026", "31/02/2026", "General", "31/02/2026"],
    ["Week 2", "Week 2", "General", "Week 2"],
    ["- bring chairs", "- bring chairs", "General", "- bring chairs"],
    ["'007", "007", "General", "007"],
  ])("%j becomes %j", async (typed, value, numberFormat, text) => {
    openExcel();
    const cell = await afterWriting("B4", [[typed]]);
    expect(cell).toMatchObject({ values: [[value]], numberFormat: [[numberFormat]], text: [[text]] });
  });

  test("a cell formatted as text keeps what is written", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = getSheet(context).getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["=1+1"], ["3/2/2026"]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["=1+1"], ["3/2/2026"]]);
      expect(range.valueTypes).toEqual([["String"], ["String"]]);
    });
  });

  test("null leaves a cell, an empty text empties it, one value fills all", async () => {
    openExcel();
    await afterWriting("A1:C1", [["Ann", "Bo", "Cy"]]);
    expect(await afterWriting("A1:C1", [[null, "", "Di"]])).toMatchObject({
      values: [["Ann", "", "Di"]],
      valueTypes: [["String", "Empty", "String"]],
    });
    await Excel.run(async (context) => {
      const range = getSheet(context).getRange("A2:B3");
      (range as { values: unknown }).values = "same";
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["same", "same"],
        ["same", "same"],
      ]);
    });
  });

  test("a table of another size is refused, and what came before it stays", async () => {
    openExcel();
    const failure: unknown = await Excel.run(async (context) => {
      getSheet(context).getRange("A1").values = [["kept"]];
      getSheet(context).getRange("A2:B2").values = [["one"]];
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    await Excel.run(async (context) => {
      const cell = getSheet(context).getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([["kept"]]);
    });
  });

  test("formulas are written in capitals, and come back as they are", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = getSheet(context).getRange("A1:A3");
      range.formulas = [["=sum(b1:b3)"], ["text"], [4]];
      range.load("formulas,formulasR1C1");
      await context.sync();
      expect(range.formulas).toEqual([["=SUM(B1:B3)"], ["text"], [4]]);
      expect(range.formulasR1C1).toEqual([["=SUM(RC[1]:R[2]C[1])"], ["text"], [4]]);
    });
  });

  test("a formula whose brackets do not match is refused", async () => {
    openExcel();
    await expect(afterWriting("A1", [["=SUM(1"]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("ranges near a range", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = getSheet(context).getRange("B2:D5");
    const near = {
      cell: range.getCell(1, 2),
      row: range.getRow(0),
      column: range.getColumn(2),
      last: range.getLastCell(),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(2, 0),
      absolute: range.getAbsoluteResizedRange(1, 1),
      above: range.getRowsAbove(1),
      below: range.getRowsBelow(2),
      before: range.getColumnsBefore(1),
      after: range.getColumnsAfter(1),
      bounding: range.getBoundingRect("F7"),
      common: range.getIntersection("A1:B9"),
    };
    for (const one of Object.values(near)) one.load("address");
    const none = range.getIntersectionOrNullObject("H1");
    await context.sync();
    expect(Object.fromEntries(Object.entries(near).map(([key, one]) => [key, one.address]))).toEqual({
      cell: "Sheet1!D3",
      row: "Sheet1!B2:D2",
      column: "Sheet1!D2:D5",
      last: "Sheet1!D5",
      entireRow: "Sheet1!2:5",
      entireColumn: "Sheet1!B:D",
      offset: "Sheet1!A3:C6",
      resized: "Sheet1!B2:D7",
      absolute: "Sheet1!B2",
      above: "Sheet1!B1:D1",
      below: "Sheet1!B6:D7",
      before: "Sheet1!A2:A5",
      after: "Sheet1!E2:E5",
      bounding: "Sheet1!B2:F7",
      common: "Sheet1!B2:B5",
    });
    expect(none.isNullObject).toBe(true);
  });
});

test("formats are read back, and differ as null", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = getSheet(context).getRange("A1:B2");
    range.format.fill.color = "yellow";
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.horizontalAlignment = "Center";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    getSheet(context).getRange("A1").format.font.bold = false;
    range.load(
      "format/wrapText,format/horizontalAlignment,format/columnWidth,format/rowHeight," +
        "format/fill/color,format/font/bold,format/font/name",
    );
    const bottom = getSheet(context).getRange("A3").format.borders.getItem("EdgeTop").load("style,weight");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFF00");
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.name).toBe("Calibri");
    expect([
      range.format.wrapText,
      range.format.horizontalAlignment,
      range.format.columnWidth,
      range.format.rowHeight,
    ]).toEqual([true, "Center", 90, 30]);
    expect([bottom.style, bottom.weight]).toEqual(["Continuous", "Thin"]);
  });
});

test("the format of a whole column holds for the cells to come", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    sheet.getRange("3:3").format.font.italic = true;
    sheet.getRange("B:B").format.font.bold = true;
    const cells = ["B3", "B700", "A3", "A4"].map((address) =>
      sheet.getRange(address).load("format/font/bold,format/font/italic"),
    );
    const column = sheet.getRange("B:B").load("address,rowCount,cellCount,values,isEntireColumn");
    await context.sync();
    expect(cells.map(({ format: { font } }) => [font.bold, font.italic])).toEqual([
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(column).toMatchObject({
      address: "Sheet1!B:B",
      rowCount: 1048576,
      cellCount: 1048576,
      values: null,
      isEntireColumn: true,
    });
  });
});

describe("inserting and deleting", () => {
  test("moves values, formulas, names, tables, validations and conditional formats along", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = getSheet(context);
      sheet.getRange("A3:B5").values = [
        ["Step", "Days"],
        ["Paint the hall", 3],
        ["Hang the signs", 4],
      ];
      sheet.tables.add("A3:B5", true).name = "Steps";
      sheet.getRange("B7").formulas = [["=SUM(B4:B5)+$B$4"]];
      sheet.names.add("Total", sheet.getRange("B7"));
      sheet.getRange("B4:B5").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      const format = sheet.getRange("A4:A5").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B4>3";
      const held = sheet.getRange("A5").load("address");
      await context.sync();

      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      const formula = sheet.getRange("C9").load("formulas");
      const name = sheet.names.getItem("Total").load("formula,value");
      const table = sheet.tables.getItem("Steps").getRange().load("address");
      const validation = sheet.getRange("C6:C7").dataValidation.load("type");
      const formats = sheet.getRange("B6:B7").conditionalFormats.load("items/custom/rule/formula");
      held.load("address");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM(C6:C7)+$C$6"]]);
      expect(name.formula).toBe("=Sheet1!$C$9");
      expect(table.address).toBe("Sheet1!B5:C7");
      expect(validation.type).toBe("WholeNumber");
      expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(["=$C6>3"]);
      expect(held.address).toBe("Sheet1!B7");

      sheet.getRange("6:6").delete("Up");
      formula.load("formulas");
      table.load("address");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM(C6:C6)+#REF!"]]);
      expect(table.address).toBe("Sheet1!B5:C6");
    });
  });

  test("cells move within their columns only", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = getSheet(context);
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange("B1").insert("Down");
      sheet.getRange("A1").delete("Left");
      const all = sheet.getUsedRange().load("values");
      await context.sync();
      expect(all.values).toEqual([
        ["", 3, ""],
        [4, 2, 6],
        ["", 5, ""],
      ]);
    });
  });
});

test("copying moves references along, and fills a destination of several times the size", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    sheet.getRange("A1:B1").formulas = [["=C1", "=$C$1"]];
    sheet.getRange("A3:B4").copyFrom("A1:B1");
    sheet.getRange("E1").copyFrom("A3:B4", "Formulas", false, true);
    const copied = sheet.getRange("A3:B4").load("formulas");
    const turned = sheet.getRange("E1:F2").load("formulas");
    await context.sync();
    expect(copied.formulas).toEqual([
      ["=C3", "=$C$1"],
      ["=C4", "=$C$1"],
    ]);
    expect(turned.formulas[1]).toEqual(["=$C$1", "=$C$1"]);
  });
});

test("sorting keeps rows together, empty ones last", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = getSheet(context).getRange("A1:B5");
    range.values = [
      ["Step", "Day"],
      ["b", 2],
      ["", ""],
      ["a", 2],
      ["c", 1],
    ];
    range.sort.apply([{ key: 1 }, { key: 0, ascending: false }], false, true);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["Step", "Day"],
      ["c", 1],
      ["b", 2],
      ["a", 2],
      ["", ""],
    ]);
  });
});

test("finding, replacing, and cells of one kind", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = getSheet(context);
    sheet.getRange("A1:A4").values = [["Ann"], ["Anna"], ["ann"], [7]];
    const all = sheet.getRange("A1:A4");
    const complete = all.find("ANN", { completeMatch: true, matchCase: false }).load("address");
    const cased = all.findOrNullObject("ANN", { matchCase: true });
    const every = sheet.findAll("ann", { completeMatch: false, matchCase: false }).load("address");
    const numbers = all.getSpecialCells("Constants", "Numbers").load("address");
    const formulas = all.getSpecialCellsOrNullObject("Formulas");
    const count = all.replaceAll("Ann", "Bo", { completeMatch: false, matchCase: true });
    all.load("values");
    await context.sync();
    expect(complete.address).toBe("Sheet1!A1");
    expect(cased.isNullObject).toBe(true);
    expect(every.address).toBe("Sheet1!A1:A3");
    expect(numbers.address).toBe("Sheet1!A4");
    expect(formulas.isNullObject).toBe(true);
    expect(count.value).toBe(2);
    expect(all.values).toEqual([["Bo"], ["Boa"], ["ann"], [7]]);
  });
});
