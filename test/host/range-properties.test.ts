import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

test("many properties of many cells are set at once, and what is not said stays", async () => {
  openExcel();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.font.italic = true;
    sheet.getRange("A1:B1").setCellProperties([
      [
        {
          format: {
            font: { bold: true, color: "#1F3864" },
            fill: { color: "#FFF2CC" },
            horizontalAlignment: "Right",
            indentLevel: 1,
          },
        },
        { format: { borders: { bottom: { style: "Continuous", color: "#BFBFBF" } } } },
      ],
    ]);
    const [a1, b1] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
    a1.load("horizontalAlignment,indentLevel,font/bold,font/italic,font/color,fill/color");
    b1.load("font/bold");
    const line = b1.borders.getItem("EdgeBottom");
    line.load("style,color");
    await context.sync();
    return [
      a1.font.bold,
      a1.font.italic,
      a1.font.color,
      a1.fill.color,
      a1.horizontalAlignment,
      a1.indentLevel,
      b1.font.bold,
      line.style,
      line.color,
    ];
  });
  expect(read).toEqual([true, true, "#1F3864", "#FFF2CC", "Right", 1, false, "Continuous", "#BFBFBF"]);
});

test("columns and rows get their sizes in one call each", async () => {
  openExcel();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet
      .getRange("A1:C1")
      .setColumnProperties([{ format: { columnWidth: 120 } }, {}, { format: { columnWidth: 60 } }]);
    sheet.getRange("A1:A2").setRowProperties([{}, { format: { rowHeight: 30 } }]);
    const formats = ["A1", "B1", "C1", "A2"].map((address) => sheet.getRange(address).format);
    for (const format of formats) format.load("columnWidth,rowHeight");
    await context.sync();
    return formats.map(({ columnWidth, rowHeight }) => ({ tens: Math.round(columnWidth / 10), rowHeight }));
  });
  // B's width, 48 points, is that of a new sheet.
  expect(read).toEqual([
    { tens: 12, rowHeight: 15 },
    { tens: 5, rowHeight: 15 },
    { tens: 6, rowHeight: 15 },
    { tens: 12, rowHeight: 30 },
  ]);
});

test("a table of another shape than the range is refused", async () => {
  openExcel();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1:B1")
        .setCellProperties([[{}]]);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a row is as high as its text, words and long words broken over the lines that they need", async () => {
  openExcel();
  const heights = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const texts = sheet.getRange("A1:A4");
    texts.values = [["Bed 4"], ["Ten beds for ward B"], ["Krankenhausgesellschaft"], ["Bed 4\nBed 5\nBed 6"]];
    texts.format.wrapText = true;
    sheet.getRange("A:A").format.columnWidth = 60; // 10.7 digits, 12.3 letters
    texts.format.autofitRows();
    const rows = [1, 2, 3, 4].map((row) => sheet.getRange(`A${row}`).format);
    for (const row of rows) row.load("rowHeight");
    await context.sync();
    return rows.map(({ rowHeight }) => rowHeight);
  });
  expect(heights).toEqual([15, 30, 30, 45]);
});
