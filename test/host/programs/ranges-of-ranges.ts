import { fillLoans, type Program } from "./program";

const code = (context: Excel.RequestContext): Promise<string> =>
  context.sync().then(
    () => "taken",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

/**
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges, -ranges-special-cells,
 * -ranges-string-match, -ranges-cut-copy-paste, -ranges-precedents-dependents, -ranges-dynamic-arrays, -ranges-group
 */
export const RANGES_OF_RANGES: readonly Program[] = [
  {
    does: "fills several areas with one colour",
    async run(context) {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("F3:F5, H3:H5");
      areas.format.fill.color = "pink";
      areas.load("address, areaCount, cellCount, format/fill/color");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color];
    },
    gives: ["Sheet1!F3:F5, Sheet1!H3:H5", 2, 6, "#FFC0CB"],
  },
  {
    does: "reads what several areas do not have in common",
    async run(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges("F3:F5, H:H");
      sheet.getRange("H:H").format.fill.color = "pink";
      areas.load("format/fill/color, isEntireColumn, address");
      await context.sync();
      return [areas.format.fill.color, areas.isEntireColumn, areas.address];
    },
    gives: [null, false, "Sheet1!F3:F5, Sheet1!H:H"],
  },
  {
    does: "uses a name among the areas",
    async run(context) {
      const sheet = await fillLoans(context);
      context.workbook.names.add("AllLoans", sheet.getRange("C2:C5"));
      const areas = sheet.getRanges("A1, AllLoans").load("address");
      await context.sync();
      return areas.address;
    },
    gives: "Sheet1!A1, Sheet1!C2:C5",
  },
  {
    does: "finds the formulas of a sheet, and says that there are none",
    async run(context) {
      const sheet = await fillLoans(context);
      const none = sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
      await context.sync();
      sheet.getRange("E1:E2").formulas = [["=SUM(C2:C5)"], ["=1/0"]];
      const all = sheet.getRange().getSpecialCells("Formulas").load("address");
      const errors = sheet.getRange().getSpecialCells("Formulas", "Errors").load("address");
      await context.sync();
      return [none.isNullObject, all.address, errors.address];
    },
    gives: [true, "Sheet1!E1:E2", "Sheet1!E2"],
  },
  {
    does: "finds text and replaces it",
    async run(context) {
      const sheet = await fillLoans(context);
      const found = sheet.findAll("January", { completeMatch: true, matchCase: false }).load("address");
      await context.sync();
      const count = sheet.replaceAll("January", "Jan.", { completeMatch: true, matchCase: true });
      const none = sheet.findAllOrNullObject("January", { completeMatch: false, matchCase: false });
      await context.sync();
      return [found.address, count.value, none.isNullObject];
    },
    gives: ["Sheet1!B2:B3", 2, true],
  },
  {
    does: "copies without the blanks",
    async run(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:F2").values = [
        ["a", "", "c", "x", "y", "z"],
        ["a", "", "c", "x", "y", "z"],
      ];
      sheet.getRange("D1").copyFrom("A1:C1", Excel.RangeCopyType.all, true, false);
      sheet.getRange("D2").copyFrom("A2:C2", Excel.RangeCopyType.all, false, false);
      const range = sheet.getRange("D1:F2").load("values");
      await context.sync();
      return range.values;
    },
    gives: [
      ["a", "y", "c"],
      ["a", "", "c"],
    ],
  },
  {
    does: "copies several areas into one place",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("E1").copyFrom(sheet.getRanges("A1:A3, C1:C3"));
      const range = sheet.getRange("E1:F3").load("values");
      await context.sync();
      return range.values;
    },
    gives: [
      ["Branch", "Loans"],
      ["Riverside", 120],
      ["Hillside", 80],
    ],
  },
  {
    does: "moves cells, and formulas follow",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("E1").formulas = [["=SUM(C2:C5)"]];
      sheet.getRange("A1:C5").moveTo("G1");
      const moved = sheet.getRange("I5").load("values");
      const formula = sheet.getRange("E1").load("formulas, values");
      await context.sync();
      return [moved.values[0]![0], formula.formulas[0]![0], formula.values[0]![0]] as unknown[];
    },
    gives: [210, "=SUM(I2:I5)", 505],
  },
  {
    does: "asks what a formula looks at, on every sheet",
    async run(context) {
      const sheet = await fillLoans(context);
      context.workbook.worksheets.add("Goals").getRange("A1").values = [[200]];
      const cell = sheet.getRange("E1");
      cell.formulas = [["=MAX(C2:C5)-Goals!A1"]];
      const precedents = cell.getDirectPrecedents().load("addresses");
      await context.sync();
      return precedents.addresses;
    },
    gives: ["Sheet1!C2:C5", "Goals!A1"],
  },
  {
    does: "sees where a formula spills",
    async run(context) {
      const sheet = await fillLoans(context);
      const target = sheet.getRange("E1");
      target.formulas = [["=A1:C1"]];
      const spill = target.getSpillingToRange().load("address, values");
      const parent = sheet.getRange("F1").getSpillParent().load("address");
      await context.sync();
      return [spill.address, spill.values, parent.address];
    },
    gives: ["Sheet1!E1:G1", [["Branch", "Month", "Loans"]], "Sheet1!E1"],
  },
  {
    does: "groups rows and folds them away",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("2:3").group(Excel.GroupOption.byRows);
      sheet.showOutlineLevels(1, 0);
      const [inside, outside] = ["2:3", "4:5"].map((rows) => sheet.getRange(rows).load("rowHidden"));
      await context.sync();
      return [inside!.rowHidden, outside!.rowHidden];
    },
    gives: [true, false],
  },
  {
    does: "refuses values of another shape than the range’s",
    async run(context) {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [["one", "row"]];
      return code(context);
    },
    gives: "InvalidArgument",
  },
  {
    does: "reads nothing of a whole column, and writes all of it at once",
    async run(context) {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("C:C").load("values, rowCount");
      await context.sync();
      const { values, rowCount } = column;
      column.format.fill.color = "yellow";
      column.load("format/fill/color");
      await context.sync();
      return [values, rowCount, column.format.fill.color] as unknown[];
    },
    gives: [null, 1048576, "#FFFF00"],
  },
  {
    does: "knows the cells in use from those that are only formatted",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("E9").format.fill.color = "red";
      const [all, filled] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
      await context.sync();
      return [all.address, filled.address];
    },
    gives: ["Sheet1!A1:E9", "Sheet1!A1:C5"],
  },
  {
    does: "uses a property that it did not load",
    async run(context) {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      try {
        return range.values as unknown;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    gives: "PropertyNotLoaded",
  },
  {
    does: "keeps what came before the first mistake",
    async run(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("nonsense!").values = [["no"]];
      sheet.getRange("A2").values = [["never"]];
      const refused = await code(context);
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return [refused, range.values];
    },
    gives: ["InvalidArgument", [["kept"], [""]]],
  },
];
