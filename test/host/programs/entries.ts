import type { Program } from "./program";

/** What becomes of something that is put into a cell, and how it is shown. */
const entered = (does: string, content: unknown, ...gives: readonly unknown[]): Program => ({
  does: `puts in ${does}`,
  async run(context) {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.values = [[content]];
    cell.load("values, numberFormat, text, valueTypes");
    await context.sync();
    return [cell.values[0]![0], cell.numberFormat[0]![0], cell.text[0]![0], cell.valueTypes[0]![0]] as unknown[];
  },
  gives,
});

/**
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values and
 * excel-add-ins-ranges-dates
 */
export const ENTRIES: readonly Program[] = [
  entered("a number", 12.5, 12.5, "General", "12.5", "Double"),
  entered("a number as text", "1e3", 1000, "0.00E+00", "1.00E+03", "Double"),
  entered("a percent", "12.5%", 0.125, "0.00%", "12.50%", "Double"),
  entered("money", "$1,234", 1234, "$#,##0_);[Red]($#,##0)", "$1,234 ", "Double"),
  entered("a fraction", "1 1/2", 1.5, "# ?/?", "1 1/2", "Double"),
  entered("what looks like a fraction and is a day", "1/2", 46024, "d-mmm", "2-Jan", "Double"),
  entered("a date of a calendar", "11/22/2026", 46348, "m/d/yyyy", "11/22/2026", "Double"),
  entered("a time", "14:30", 0.6041666666666666, "h:mm", "14:30", "Double"),
  entered("a boolean", true, true, "General", "TRUE", "Boolean"),
  entered("a boolean as text", "false", false, "General", "FALSE", "Boolean"),
  entered("text after an apostrophe", "'0042", "0042", "General", "0042", "String"),
  entered("an error", "#DIV/0!", "#DIV/0!", "General", "#DIV/0!", "Error"),
  entered("a formula as a value", "=1+1", 2, "General", "2", "Double"),
  entered("nothing", "", "", "General", "", "Empty"),
  {
    does: "writes a day as its serial and reads what is shown",
    async run(context) {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A4");
      cell.values = [[43147]];
      cell.numberFormat = [["[$-409]m/d/yy h:mm AM/PM;@"]];
      cell.load("text");
      await context.sync();
      return cell.text;
    },
    gives: [["2/16/18 12:00 AM"]],
  },
  {
    does: "leaves a cell as it is with null, and empties it with empty text",
    async run(context) {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [["Ann", "Bo", "Cy"]];
      range.values = [[null, "", "Di"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    gives: [["Ann", "", "Di"]],
  },
  {
    does: "formats whole columns before anything stands in them",
    async run(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B:B").numberFormat = [["0.00"]];
      sheet.getRange("B7").values = [[3]];
      const cell = sheet.getRange("B7").load("text");
      await context.sync();
      return cell.text;
    },
    gives: [["3.00"]],
  },
];
