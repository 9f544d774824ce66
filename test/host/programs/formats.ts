import { fillLoans, type Program } from "./program";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format and its neighbours */
export const FORMATS: readonly Program[] = [
  {
    does: "sets number formats and reads the texts they show",
    async run(context) {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [[0.25, 1234.5, 46_000]];
      range.numberFormat = [["0%", "#,##0.00", "yyyy-mm-dd"]];
      range.load("text, valueTypes");
      await context.sync();
      return [range.text, range.valueTypes];
    },
    gives: [[["25%", "1,234.50", "2025-12-09"]], [["Double", "Double", "Double"]]],
  },
  {
    does: "takes what is written the way Excel takes what is typed",
    async run(context) {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1");
      range.values = [["5%", "'0042", "3/2/2026", "TRUE", "=1+1"]];
      range.load("values, numberFormat, formulas");
      await context.sync();
      return [range.values[0], range.numberFormat[0], range.formulas[0]![4]] as unknown[];
    },
    gives: [[0.05, "0042", 46_083, true, 2], ["0%", "General", "m/d/yyyy", "General", "General"], "=1+1"],
  },
  {
    does: "formats a heading row",
    async run(context) {
      const sheet = await fillLoans(context);
      const heading = sheet.getRange("A1:C1");
      heading.format.fill.color = "#4472C4";
      heading.format.font.color = "white";
      heading.format.font.size = 14;
      heading.format.horizontalAlignment = Excel.HorizontalAlignment.center;
      heading.format.borders.getItem("EdgeBottom").style = "Continuous";
      heading.format.load("horizontalAlignment, fill/color, font/color, font/size, font/name");
      const edge = heading.format.borders.getItem("EdgeBottom").load("style, color");
      const mixed = sheet.getRange("A1:A2").format.fill.load("color");
      await context.sync();
      return [
        heading.format.horizontalAlignment,
        heading.format.fill.color,
        heading.format.font.color,
        heading.format.font.size,
        edge.style,
        mixed.color,
      ];
    },
    gives: ["Center", "#4472C4", "#FFFFFF", 14, "Continuous", null],
  },
  {
    does: "hides a column, sets a width and a height",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("1:1").format.rowHeight = 30;
      const hidden = sheet.getRange("B1").load("columnHidden");
      const row = sheet.getRange("A1").format.load("rowHeight");
      await context.sync();
      return [hidden.columnHidden, row.rowHeight];
    },
    gives: [true, 30],
  },
  {
    does: "colours cells by a formula of its own",
    async run(context) {
      const sheet = await fillLoans(context);
      const format = sheet.getRange("C2:C5").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=C2>100";
      format.custom.format.fill.color = "#C6EFCE";
      format.load("type, priority, custom/rule/formula");
      const count = sheet.getRange("C2:C5").conditionalFormats.getCount();
      await context.sync();
      return [format.type, format.priority, format.custom.rule.formula, count.value];
    },
    gives: ["Custom", 0, "=C2>100", 1],
  },
  {
    does: "adds conditional formats by value and by text, and clears them",
    async run(context) {
      const range = (await fillLoans(context)).getRange("A2:C5");
      const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      value.cellValue.format.font.color = "red";
      value.cellValue.rule = { formula1: "=100", operator: "LessThan" };
      const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      text.textComparison.format.font.bold = true;
      text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "side" };
      value.cellValue.load("rule");
      text.textComparison.load("rule");
      await context.sync();
      const rules = [value.cellValue.rule, text.textComparison.rule];
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [rules, count.value];
    },
    gives: [
      [
        { formula1: "=100", operator: "LessThan" },
        { operator: "Contains", text: "side" },
      ],
      0,
    ],
  },
];
