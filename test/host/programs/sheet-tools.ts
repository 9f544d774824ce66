import { fillLoans, type Program } from "./program";

/**
 * Validation, protection, comments, links, pages: the neighbours of
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
 */
export const SHEET_TOOLS: readonly Program[] = [
  {
    does: "offers a drop-down and explains it",
    async run(context) {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Daily,Weekly,Monthly" } };
      dataValidation.prompt = { showPrompt: true, title: "How often", message: "Choose one." };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Not listed",
        message: "Choose one of the list.",
      };
      dataValidation.load("type, rule, prompt, errorAlert");
      await context.sync();
      return [
        dataValidation.type,
        dataValidation.rule.list?.source,
        dataValidation.prompt.title,
        dataValidation.errorAlert.style,
      ];
    },
    gives: ["List", "Daily,Weekly,Monthly", "How often", "Warning"],
  },
  {
    does: "asks which cells break a rule",
    async run(context) {
      const sheet = await fillLoans(context);
      const range = sheet.getRange("C2:C5");
      range.dataValidation.rule = { wholeNumber: { formula1: 90, operator: Excel.DataValidationOperator.greaterThan } };
      const broken = range.dataValidation.getInvalidCellsOrNullObject().load("address");
      await context.sync();
      return broken.address;
    },
    gives: "Sheet1!C3",
  },
  {
    does: "protects a sheet, is refused, and unprotects it",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load("protected");
      await context.sync();
      const isProtected = sheet.protection.protected;
      sheet.getRange("A1").values = [["Changed"]];
      const code = await context.sync().then(
        () => "written",
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["Changed"]];
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return [isProtected, code, cell.values[0]![0]] as unknown[];
    },
    gives: [true, "AccessDenied", "Changed"],
  },
  {
    does: "links a cell to another sheet",
    async run(context) {
      context.workbook.worksheets.add("Plan");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.hyperlink = { documentReference: "Plan!A1", screenTip: "To the plan", textToDisplay: "Plan" };
      cell.load("hyperlink, values");
      await context.sync();
      return [cell.hyperlink.documentReference, cell.hyperlink.screenTip, cell.values[0]![0]] as unknown[];
    },
    gives: ["Plan!A1", "To the plan", "Plan"],
  },
  {
    does: "sets up a page",
    async run(context) {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      pageLayout.load("orientation, zoom, centerHorizontally, headersFooters/defaultForAllPages/centerFooter");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.zoom.horizontalFitToPages,
        pageLayout.centerHorizontally,
        titles.address,
        pageLayout.headersFooters.defaultForAllPages.centerFooter,
      ];
    },
    gives: ["Landscape", 1, true, "Sheet1!1:2", "&P / &N"],
  },
  {
    does: "hears of changes, and no longer once it stops listening",
    async run(context) {
      const sheet = await fillLoans(context);
      const heard: string[] = [];
      const registration = sheet.onChanged.add((args) => {
        heard.push(`${args.changeType} ${args.address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("C2").values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      registration.remove();
      await registration.context.sync();
      sheet.getRange("C3").values = [[2]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return heard;
    },
    gives: ["RangeEdited C2"],
  },
  {
    does: "says which property was not loaded",
    async run(context) {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      try {
        return range.values;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
    gives: "PropertyNotLoaded",
  },
];
