import { fillLoans, type Program } from "./program";

const code = (context: Excel.RequestContext): Promise<string> =>
  context.sync().then(
    () => "taken",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

/**
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation and
 * excel-add-ins-conditional-formatting
 */
export const RULES_OF_CELLS: readonly Program[] = [
  {
    does: "lets only positive numbers in, and says why",
    async run(context) {
      const sheet = await fillLoans(context);
      const range = sheet.getRange("C2:C5");
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan } };
      range.dataValidation.prompt = {
        message: "Please enter a positive number.",
        showPrompt: true,
        title: "Positive numbers only.",
      };
      range.dataValidation.errorAlert = {
        message: "Sorry, only positive numbers are allowed",
        showAlert: true,
        style: "Stop",
        title: "Negative Number Entered",
      };
      range.dataValidation.load("type, rule, prompt, errorAlert, valid");
      await context.sync();
      const { type, valid, errorAlert } = range.dataValidation;
      return [type, valid, errorAlert.title];
    },
    gives: ["WholeNumber", true, "Negative Number Entered"],
  },
  {
    does: "offers the names of another sheet in a list",
    async run(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const names = context.workbook.worksheets.add("Names").getRange("A1:A3");
      names.values = [["Ann"], ["Bo"], ["Cy"]];
      sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: names } };
      sheet.getRange("A2:A3").values = [["Bo"], ["Di"]];
      const invalid = sheet.getRange("A2:A3").dataValidation.getInvalidCells().load("address");
      const validation = sheet.getRange("A2").dataValidation.load("rule");
      await context.sync();
      return [invalid.address, validation.rule.list?.source];
    },
    gives: ["Sheet1!A3", "=Names!$A$1:$A$3"],
  },
  {
    does: "accepts dates of one year only",
    async run(context) {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.values = [["3/2/2026"], ["3/2/2027"], ["soon"]];
      range.dataValidation.rule = { date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } };
      const invalid = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      return invalid.address;
    },
    gives: "Sheet1!A2:A3",
  },
  {
    does: "takes a rule away",
    async run(context) {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } };
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    },
    gives: "None",
  },
  {
    does: "colours what is above the average, and what is among the first two",
    async run(context) {
      const sheet = await fillLoans(context);
      const { conditionalFormats } = sheet.getRange("C2:C5");
      const above = conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
      above.preset.format.font.color = "white";
      above.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.aboveAverage };
      const top = conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
      top.topBottom.format.fill.color = "green";
      top.topBottom.rule = { rank: 2, type: "TopItems" };
      conditionalFormats.load("items/type, items/priority");
      top.topBottom.format.fill.load("color");
      await context.sync();
      return [conditionalFormats.items.map(({ type, priority }) => [type, priority]), top.topBottom.format.fill.color];
    },
    gives: [
      [
        ["TopBottom", 0],
        ["PresetCriteria", 1],
      ],
      "#008000",
    ],
  },
  {
    does: "shows bars, a scale of colours and icons",
    async run(context) {
      const sheet = await fillLoans(context);
      const { conditionalFormats } = sheet.getRange("C2:C5");
      conditionalFormats.add("DataBar").dataBar.barDirection = "LeftToRight";
      conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        midpoint: { formula: "50", type: "Percent", color: "yellow" },
        maximum: { type: "HighestValue", color: "red" },
      };
      const icons = conditionalFormats.add("IconSet").iconSet;
      icons.style = "ThreeTriangles";
      icons.load("style");
      const count = conditionalFormats.getCount();
      await context.sync();
      return [icons.style, count.value];
    },
    gives: ["ThreeTriangles", 3],
  },
  {
    does: "colours cells by their text, and reads which cells",
    async run(context) {
      const sheet = await fillLoans(context);
      const format = sheet.getRange("A2:A5").conditionalFormats.add("ContainsText");
      format.textComparison.format.font.color = "red";
      format.textComparison.rule = { operator: "Contains", text: "River" };
      const range = format.getRange().load("address");
      format.load("type");
      await context.sync();
      return [format.type, range.address];
    },
    gives: ["ContainsText", "Sheet1!A2:A5"],
  },
  {
    does: "clears every rule of a sheet",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("A2:A5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange().conditionalFormats.clearAll();
      const count = sheet.getRange("A1:C9").conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
    gives: 0,
  },
  {
    does: "finds out of which type a rule is",
    async run(context) {
      const sheet = await fillLoans(context);
      const format = sheet.getRange("C2:C5").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=100", operator: "LessThan" };
      const [cellValue, custom] = [format.cellValueOrNullObject, format.customOrNullObject];
      cellValue.load("rule");
      custom.load();
      await context.sync();
      return [cellValue.isNullObject, cellValue.rule.operator, custom.isNullObject];
    },
    gives: [false, "LessThan", true],
  },
  {
    does: "protects a sheet but for some cells",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("C2:C5").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false, selectionMode: "Normal" });
      sheet.getRange("C2").values = [[1]];
      const open = await code(context);
      sheet.getRange("A2").values = [["no"]];
      const locked = await code(context);
      sheet.getRange("C2").format.fill.color = "red";
      return [open, locked, await code(context)];
    },
    gives: ["taken", "AccessDenied", "AccessDenied"],
  },
  {
    does: "opens a sheet with its password only",
    async run(context) {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({}, "books");
      await context.sync();
      protection.unprotect("loans");
      const refused = await code(context);
      protection.unprotect("books");
      protection.load("protected");
      await context.sync();
      return [refused, protection.protected];
    },
    gives: ["InvalidArgument", false],
  },
  {
    does: "protects the workbook’s sheets",
    async run(context) {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("Plan");
      const refused = await code(context);
      context.workbook.protection.unprotect();
      context.workbook.worksheets.add("Plan");
      return [refused, await code(context)];
    },
    gives: ["AccessDenied", "taken"],
  },
];
