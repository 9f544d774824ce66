import { fillLoans, type Program } from "./program";

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** After https://github.com/OfficeDev/office-js-snippets/tree/main/samples/excel: 42-range, 90-scenarios */
export const SNIPPETS_OF_RANGES: readonly Program[] = [
  {
    does: "reads what each cell of a range looks like, and gives the same look to others",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("A1").format.fill.color = "#4472C4";
      sheet.getRange("B1").format.font.bold = true;
      const looks = sheet
        .getRange("A1:B1")
        .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } }, style: true });
      await context.sync();
      sheet.getRange("E1:F1").setCellProperties([looks.value[0]!.map(({ format }) => ({ format: format ?? {} }))]);
      const [fill, font] = [
        sheet.getRange("E1").format.fill.load("color"),
        sheet.getRange("F1").format.font.load("bold"),
      ];
      await context.sync();
      return [looks.value, fill.color, font.bold];
    },
    gives: [
      [
        [
          { address: "Sheet1!A1", format: { fill: { color: "#4472C4" }, font: { bold: false } }, style: "Normal" },
          { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } }, style: "Normal" },
        ],
      ],
      "#4472C4",
      true,
    ],
  },
  {
    does: "dresses rows and columns by their properties, and reads them again",
    async run(context) {
      const range = active(context).getRange("A1:B2");
      range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 96 } }, { columnHidden: true }]);
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
      const first = active(context).getRange("A1").format.load("rowHeight, columnWidth");
      await context.sync();
      return [rows.value, columns.value, first.rowHeight, first.columnWidth];
    },
    gives: [
      [
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
      ],
      [
        { columnHidden: false, columnIndex: 0 },
        { columnHidden: true, columnIndex: 1 },
      ],
      30,
      96,
    ],
  },
  {
    does: "goes around a range: above, below, before, after, and to the last cell",
    async run(context) {
      const range = active(context).getRange("C3:D5");
      const places = [
        range.getRowsAbove(2),
        range.getRowsBelow(1),
        range.getColumnsBefore(1),
        range.getColumnsAfter(2),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 4),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getRow(1),
        range.getColumn(0),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect("F1"),
        range.getIntersection("A4:C9"),
      ].map((place) => place.load("address"));
      const none = range.getIntersectionOrNullObject("F1:F9");
      await context.sync();
      return [places.map(({ address }) => address.replace("Sheet1!", "")), none.isNullObject];
    },
    gives: [
      [
        "C1:D2",
        "C6:D6",
        "B3:B5",
        "E3:F5",
        "B4:C6",
        "C3:C6",
        "C3:F3",
        "D5",
        "C5:D5",
        "D3:D5",
        "C4:D4",
        "C3:C5",
        "3:5",
        "C:D",
        "C1:F5",
        "C4:C5",
      ],
      true,
    ],
  },
  {
    does: "fills a series down from its first cells",
    async run(context) {
      const sheet = active(context);
      sheet.getRange("A1:C2").values = [
        [1, "Monday", "Ward 1"],
        [2, "Tuesday", "Ward 2"],
      ];
      sheet.getRange("A1:C2").autoFill("A1:C5", Excel.AutoFillType.fillDefault);
      sheet.getRange("E1").values = [["copy"]];
      sheet.getRange("E1").autoFill("E1:E3", "FillCopy");
      const filled = sheet.getRange("A3:C5").load("values");
      const copied = sheet.getRange("E1:E3").load("values");
      await context.sync();
      return [filled.values, copied.values];
    },
    gives: [
      [
        [3, "Wednesday", "Ward 3"],
        [4, "Thursday", "Ward 4"],
        [5, "Friday", "Ward 5"],
      ],
      [["copy"], ["copy"], ["copy"]],
    ],
  },
  {
    does: "removes rows that say the same in two columns",
    async run(context) {
      const sheet = active(context);
      sheet.getRange("A1:C5").values = [
        ["Branch", "Month", "Loans"],
        ["Riverside", "May", 10],
        ["Riverside", "May", 20],
        ["Riverside", "June", 30],
        ["Hillside", "May", 40],
      ];
      const result = sheet.getRange("A1:C5").removeDuplicates([0, 1], true).load("removed, uniqueRemaining");
      const left = sheet.getRange("A2:C5").load("values");
      await context.sync();
      return [result.removed, result.uniqueRemaining, left.values];
    },
    gives: [
      1,
      3,
      [
        ["Riverside", "May", 10],
        ["Riverside", "June", 30],
        ["Hillside", "May", 40],
        ["", "", ""],
      ],
    ],
  },
  {
    does: "turns text, indents it, and shrinks it to fit",
    async run(context) {
      const { format } = active(context).getRange("A1:B2");
      format.textOrientation = 45;
      format.indentLevel = 2;
      format.horizontalAlignment = "Left";
      format.shrinkToFit = true;
      format.readingOrder = "RightToLeft";
      format.load("textOrientation, indentLevel, horizontalAlignment, shrinkToFit, readingOrder, verticalAlignment");
      await context.sync();
      return [
        format.textOrientation,
        format.indentLevel,
        format.horizontalAlignment,
        format.shrinkToFit,
        format.readingOrder,
        format.verticalAlignment,
      ];
    },
    gives: [45, 2, "Left", true, "RightToLeft", "Bottom"],
  },
  {
    does: "makes a cell style of its own and uses one that Excel brings",
    async run(context) {
      const { styles } = context.workbook;
      styles.add("Overdue");
      const style = styles.getItem("Overdue");
      style.set({ font: { color: "#C00000", bold: true }, fill: { color: "#FFF2CC" }, includeProtection: false });
      active(context).getRange("A1").style = "Overdue";
      active(context).getRange("A2").style = Excel.BuiltInStyle.neutral;
      const cells = active(context).getRange("A1:A2").load("style");
      const [own, brought] = ["A1", "A2"].map((address) =>
        active(context).getRange(address).load("style, format/font/color, format/fill/color, format/font/bold"),
      );
      style.load("builtIn");
      await context.sync();
      return [
        style.builtIn,
        cells.style,
        [own!, brought!].map((cell) => [
          cell.style,
          cell.format.font.color,
          cell.format.fill.color,
          cell.format.font.bold,
        ]),
      ];
    },
    gives: [
      false,
      null,
      [
        ["Overdue", "#C00000", "#FFF2CC", true],
        ["Neutral", "#9C5700", "#FFEB9C", false],
      ],
    ],
  },
  {
    does: "writes formulas relative to their cell, and reads them both ways",
    async run(context) {
      const sheet = await fillLoans(context);
      const range = sheet.getRange("D2:D5");
      range.formulasR1C1 = [["=RC[-1]*2"], ["=R2C3"], ["=SUM(R2C3:R[0]C[-1])"], ["=C[-1]"]].map(([formula], i) => [
        i < 3 ? formula! : "=RC3",
      ]);
      range.load("formulas, values, formulasR1C1");
      await context.sync();
      return [range.formulas, range.values, range.formulasR1C1];
    },
    gives: [
      [["=C2*2"], ["=$C$2"], ["=SUM($C$2:C4)"], ["=$C5"]],
      [[240], [120], [295], [210]],
      [["=RC[-1]*2"], ["=R2C3"], ["=SUM(R2C3:RC[-1])"], ["=RC3"]],
    ],
  },
  {
    does: "loads by an object, by a list and by a path, and turns what it loaded into plain data",
    async run(context) {
      const sheet = await fillLoans(context);
      const byObject = sheet.getRange("A1").load({ values: true, format: { font: { name: true } } });
      const byList = sheet.getRange("B1").load(["values", "address"]);
      const byPath = sheet.getRange("C1").load("format/fill/color, rowIndex");
      await context.sync();
      return [byObject.toJSON(), byList.toJSON(), byPath.format.fill.color, byPath.rowIndex];
    },
    gives: [
      { format: { font: { name: "Calibri" } }, values: [["Branch"]] },
      { address: "Sheet1!B1", values: [["Month"]] },
      "#FFFFFF",
      0,
    ],
  },
  {
    does: "inserts to the right and down, deletes to the left and up",
    async run(context) {
      const sheet = await fillLoans(context);
      const right = sheet.getRange("A2:A3").insert(Excel.InsertShiftDirection.right).load("address, values");
      sheet.getRange("C1").delete(Excel.DeleteShiftDirection.left);
      sheet.getRange("A5").delete("Up");
      const all = sheet.getUsedRange().load("values");
      await context.sync();
      return [right.address, right.values, all.values];
    },
    gives: [
      "Sheet1!A2:A3",
      [[""], [""]],
      [
        ["Branch", "Month", "", ""],
        ["", "Riverside", "January", 120],
        ["", "Hillside", "January", 80],
        ["Riverside", "February", 95, ""],
        ["", "February", 210, ""],
      ],
    ],
  },
  {
    does: "clears a link but keeps its look, and clears a look but keeps its value",
    async run(context) {
      const cell = active(context).getRange("A1");
      cell.hyperlink = { address: "https://library.example/", textToDisplay: "Library", screenTip: "Opening hours" };
      cell.load("values, hyperlink");
      await context.sync();
      const { address, screenTip } = cell.hyperlink;
      cell.clear(Excel.ClearApplyTo.hyperlinks);
      cell.load("values, hyperlink");
      await context.sync();
      const after = cell.hyperlink as Excel.RangeHyperlink | null;
      cell.format.font.italic = true;
      cell.clear("Formats");
      cell.load("values, format/font/italic");
      await context.sync();
      return [address, screenTip, after === null, cell.values, cell.format.font.italic];
    },
    gives: ["https://library.example/", "Opening hours", true, [["Library"]], false],
  },
  {
    does: "looks for a cell forwards and backwards, and says when there is none",
    async run(context) {
      const sheet = await fillLoans(context);
      const used = sheet.getUsedRange();
      const forwards = used
        .find("Riverside", { completeMatch: true, searchDirection: Excel.SearchDirection.forward })
        .load("address");
      const backwards = used
        .find("river", { completeMatch: false, matchCase: false, searchDirection: "Backwards" })
        .load("address");
      const none = used.findOrNullObject("river", { matchCase: true });
      await context.sync();
      used.find("Airport", {});
      const code = await context.sync().then(
        () => "found",
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
      return [forwards.address, backwards.address, none.isNullObject, code];
    },
    gives: ["Sheet1!A2", "Sheet1!A4", true, "ItemNotFound"],
  },
  {
    does: "writes dates as numbers counted from 1899 and shows them as days and hours",
    async run(context) {
      const range = active(context).getRange("A1:A3");
      range.values = [[43_542.75], [46_348], [0.25]];
      range.numberFormat = [["[$-409]m/d/yy h:mm AM/PM;@"], ["d mmmm yyyy"], ["h:mm"]];
      range.load("text, values, valueTypes");
      await context.sync();
      return [range.text.flat(), range.values.flat(), range.valueTypes.flat()] as unknown[];
    },
    gives: [
      ["3/18/19 6:00 PM", "22 November 2026", "6:00"],
      [43_542.75, 46_348, 0.25],
      ["Double", "Double", "Double"],
    ],
  },
  {
    does: "makes a report: formulas in a column, totals below, money in its format",
    async run(context) {
      const sheet = active(context);
      sheet.getRange("A1:D4").formulas = [
        ["Book", "Copies", "Price", "Sum"],
        ["Atlas", 3, 24.5, "=B2*C2"],
        ["Comics", 12, 8, "=B3*C3"],
        ["Total", "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
      ];
      sheet.getRange("C2:D4").numberFormat = [["$#,##0.00"]];
      const report = sheet.getRange("B2:D4").load("text");
      sheet.getRange("B3").values = [[100]];
      const total = sheet.getRange("D4").load("text, values");
      await context.sync();
      return [report.text, total.text, total.values];
    },
    gives: [
      [
        ["3", "$24.50", "$73.50"],
        ["12", "$8.00", "$96.00"],
        ["15", "", "$169.50"],
      ],
      [["$873.50"]],
      [[873.5]],
    ],
  },
];
