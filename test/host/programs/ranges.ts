import { fillLoans, type Program } from "./program";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get and its neighbours */
export const RANGES: readonly Program[] = [
  {
    does: "writes values and reads their address, values and texts",
    async run(context) {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
      range.values = [
        ["Doctors", 4],
        ["Nurses", 11.5],
      ];
      range.load(["address", "values", "text", "cellCount"]);
      await context.sync();
      return [range.address, range.values, range.text, range.cellCount];
    },
    gives: [
      "Sheet1!B2:C3",
      [
        ["Doctors", 4],
        ["Nurses", 11.5],
      ],
      [
        ["Doctors", "4"],
        ["Nurses", "11.5"],
      ],
      4,
    ],
  },
  {
    does: "finds the used range, and none on an empty sheet",
    async run(context) {
      const empty = context.workbook.worksheets.add("Empty").getUsedRangeOrNullObject(true);
      const sheet = await fillLoans(context);
      const used = sheet.getUsedRange();
      used.load("address, rowCount, columnCount");
      await context.sync();
      return [used.address, used.rowCount, used.columnCount, empty.isNullObject];
    },
    gives: ["Sheet1!A1:C5", 5, 3, true],
  },
  {
    does: "moves about from a range",
    async run(context) {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const start = sheet.getRange("B2:C3");
      const places = [
        start.getOffsetRange(1, 2),
        start.getResizedRange(1, 0),
        start.getCell(1, 1),
        start.getLastRow(),
        start.getColumn(0),
        start.getEntireRow(),
        start.getRowsBelow(2),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        start.getBoundingRect("E9"),
      ];
      for (const place of places) place.load("address");
      await context.sync();
      return places.map(({ address }) => address.replace("Sheet1!", ""));
    },
    gives: ["D3:E4", "B2:C4", "C3", "B3:C3", "B2:B3", "2:3", "B4:C5", "A1:C2", "B2:E9"],
  },
  {
    does: "works out formulas when what they look at changes",
    async run(context) {
      const sheet = await fillLoans(context);
      const total = sheet.getRange("C6");
      total.formulas = [["=SUM(C2:C5)"]];
      total.load("values");
      await context.sync();
      const before: unknown = total.values[0]![0];
      sheet.getRange("C2").values = [[20]];
      total.load("values, formulas");
      await context.sync();
      return [before, total.values[0]![0], total.formulas[0]![0]] as unknown[];
    },
    gives: [505, 405, "=SUM(C2:C5)"],
  },
  {
    does: "inserts and deletes cells, and formulas follow",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("E1").formulas = [["=C5"]];
      sheet.getRange("3:3").insert("Down");
      const link = sheet.getRange("E1");
      link.load("formulas");
      await context.sync();
      const moved: unknown = link.formulas[0]![0];
      sheet.getRange("A2:C3").delete("Up");
      link.load("formulas, values");
      await context.sync();
      return [moved, link.formulas[0]![0], link.values[0]![0]] as unknown[];
    },
    gives: ["=C6", "=C4", 210],
  },
  {
    does: "clears contents and leaves formats",
    async run(context) {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [["Old"]];
      range.format.fill.color = "yellow";
      range.clear("Contents");
      range.load("values, format/fill/color");
      await context.sync();
      return [range.values, range.format.fill.color];
    },
    gives: [[[""]], "#FFFF00"],
  },
  {
    does: "copies a range, and only its formats elsewhere",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("E1").copyFrom("A1:C2");
      sheet.getRange("A8").copyFrom("A1:C1", Excel.RangeCopyType.formats);
      const copy = sheet.getRange("E1:G2").load("values");
      const look = sheet.getRange("A8").load("values, format/font/bold");
      await context.sync();
      return [copy.values, look.values, look.format.font.bold];
    },
    gives: [
      [
        ["Branch", "Month", "Loans"],
        ["Riverside", "January", 120],
      ],
      [[""]],
      true,
    ],
  },
  {
    does: "finds and replaces text",
    async run(context) {
      const sheet = await fillLoans(context);
      const found = sheet.findAllOrNullObject("Riverside", { completeMatch: true, matchCase: false });
      found.load("address, cellCount");
      const none = sheet.getRange("A1:C5").findOrNullObject("Zoo", {});
      const replaced = sheet.replaceAll("January", "Jan", { completeMatch: true });
      await context.sync();
      return [found.address, found.cellCount, none.isNullObject, replaced.value];
    },
    gives: ["Sheet1!A2, Sheet1!A4", 2, true, 2],
  },
  {
    does: "picks the cells that hold formulas or nothing",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("C2").clear();
      sheet.getRange("C5").formulas = [["=C3*2"]];
      const range = sheet.getRange("A1:C5");
      const formulas = range.getSpecialCells("Formulas").load("address");
      const blanks = range.getSpecialCells("Blanks").load("address");
      await context.sync();
      return [formulas.address, blanks.address];
    },
    gives: ["Sheet1!C5", "Sheet1!C2"],
  },
  {
    does: "formats several areas at once",
    async run(context) {
      const sheet = await fillLoans(context);
      const areas = sheet.getRanges("A1:C1, A3");
      areas.format.fill.color = "#DDEBF7";
      areas.load("areaCount, cellCount, address");
      const one = sheet.getRange("A3").load("format/fill/color");
      await context.sync();
      return [areas.areaCount, areas.cellCount, areas.address, one.format.fill.color];
    },
    gives: [2, 4, "Sheet1!A1:C1, Sheet1!A3", "#DDEBF7"],
  },
  {
    does: "groups cells into a merged one and back",
    async run(context) {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [["Loans", "2026", ""]];
      range.merge();
      range.load("values");
      await context.sync();
      const merged: unknown = range.values;
      range.unmerge();
      range.load("values");
      await context.sync();
      return [merged, range.values];
    },
    gives: [[["Loans", "", ""]], [["Loans", "", ""]]],
  },
];
