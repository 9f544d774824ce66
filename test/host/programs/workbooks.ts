import { fillLoans, type Program } from "./program";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets and excel-add-ins-workbooks */
export const WORKBOOKS: readonly Program[] = [
  {
    does: "adds, renames, moves, hides and deletes sheets",
    async run(context) {
      const { worksheets } = context.workbook;
      const plan = worksheets.add("Plan");
      worksheets.add("Scrap").delete();
      const lists = worksheets.add("Lists");
      lists.visibility = Excel.SheetVisibility.hidden;
      plan.name = "Action plan";
      plan.position = 0;
      plan.tabColor = "#FF0000";
      worksheets.load("items/name, items/visibility, items/position, items/tabColor");
      await context.sync();
      return worksheets.items.map(({ name, visibility, position, tabColor }) => [name, visibility, position, tabColor]);
    },
    gives: [
      ["Action plan", "Visible", 0, "#FF0000"],
      ["Sheet1", "Visible", 1, ""],
      ["Lists", "Hidden", 2, null],
    ],
  },
  {
    does: "asks for a sheet that may not be there",
    async run(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      await context.sync();
      const strict = context.workbook.worksheets.getItem("Nowhere");
      strict.load("name");
      const code = await context.sync().then(
        () => "found",
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
      return [sheet.isNullObject, code];
    },
    gives: [true, "ItemNotFound"],
  },
  {
    does: "activates a sheet and selects a range",
    async run(context) {
      const sheet = context.workbook.worksheets.add("Plan");
      sheet.activate();
      sheet.getRange("C3:D4").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [active.name, selected.address, cell.address];
    },
    gives: ["Plan", "Plan!C3:D4", "Plan!C3"],
  },
  {
    does: "copies a sheet",
    async run(context) {
      const sheet = await fillLoans(context);
      const copy = sheet.copy(Excel.WorksheetPositionType.after, sheet);
      const value = copy.getRange("A2").load("values");
      copy.load("name, position");
      await context.sync();
      return [copy.name, copy.position, value.values[0]![0]] as unknown[];
    },
    gives: ["Sheet1 (2)", 1, "Riverside"],
  },
  {
    does: "freezes rows",
    async run(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const address = frozen.address;
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [address, none.isNullObject];
    },
    gives: ["Sheet1!1:2", true],
  },
  {
    does: "names a range and a constant",
    async run(context) {
      const sheet = await fillLoans(context);
      const { names } = context.workbook;
      names.add("AllLoans", sheet.getRange("C2:C5"), "what was lent");
      names.add("Goal", "=200");
      sheet.getRange("E1").formulas = [["=MAX(AllLoans)-Goal"]];
      const range = names.getItem("AllLoans").getRange().load("address");
      const goal = names.getItem("Goal").load("type, value, formula");
      const result = sheet.getRange("E1").load("values");
      await context.sync();
      return [range.address, goal.type, goal.value, goal.formula, result.values[0]![0]] as unknown[];
    },
    gives: ["Sheet1!C2:C5", "Integer", 200, "=200", 10],
  },
  {
    does: "reads the user's culture",
    async run(context) {
      const { cultureInfo } = context.application;
      cultureInfo.load("name");
      cultureInfo.datetimeFormat.load("shortDatePattern");
      await context.sync();
      return [cultureInfo.name, cultureInfo.datetimeFormat.shortDatePattern];
    },
    gives: ["en-US", "M/d/yyyy"],
  },
];
