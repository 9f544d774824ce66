import { fillLoans, type Program } from "./program";

const code = (context: Excel.RequestContext): Promise<string> =>
  context.sync().then(
    () => "taken",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

const loansTable = async (context: Excel.RequestContext): Promise<Excel.Table> => {
  const sheet = await fillLoans(context);
  const table = sheet.tables.add("A1:C5", true);
  table.name = "Loans";
  return table;
};

/**
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables, -worksheets, -workbooks and
 * develop/persisting-add-in-state-and-settings
 */
export const COLLECTIONS: readonly Program[] = [
  {
    does: "filters a table by values, and sees what is left",
    async run(context) {
      const table = await loansTable(context);
      table.columns.getItem("Branch").filter.applyValuesFilter(["Riverside"]);
      const visible = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      const left = visible.values as unknown[][];
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView().load("rowCount");
      await context.sync();
      return [left, all.rowCount];
    },
    gives: [
      [
        ["Riverside", "January", 120],
        ["Riverside", "February", 95],
      ],
      4,
    ],
  },
  {
    does: "filters by a number and by dates",
    async run(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B4").values = [
        ["Day", "Loans"],
        ["1/15/2026", 10],
        ["2/15/2026", 20],
        ["2/20/2026", 30],
      ];
      const table = sheet.tables.add("A1:B4", true);
      table.columns.getItem("Day").filter.applyValuesFilter([{ date: "2026-02-01", specificity: "Month" }]);
      table.columns.getItem("Loans").filter.applyCustomFilter(">20");
      const visible = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      return visible.values;
    },
    gives: [[46073, 30]],
  },
  {
    does: "grows a table by writing below it",
    async run(context) {
      const table = await loansTable(context);
      context.workbook.worksheets.getActiveWorksheet().getRange("A6:C6").values = [["Airport", "March", 7]];
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    },
    gives: "Sheet1!A1:C6",
  },
  {
    does: "gives a column another name, and its formulas follow",
    async run(context) {
      const table = await loansTable(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("E1").formulas = [["=SUM(Loans[Loans])"]];
      table.columns.getItem("Loans").name = "Lent";
      const cell = sheet.getRange("E1").load("formulas, values");
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0]] as unknown[];
    },
    gives: ["=SUM(Loans[Lent])", 505],
  },
  {
    does: "deletes rows and columns of a table",
    async run(context) {
      const table = await loansTable(context);
      table.rows.getItemAt(1).delete();
      table.columns.getItem("Month").delete();
      const range = table.getRange().load("values");
      await context.sync();
      return range.values;
    },
    gives: [
      ["Branch", "Loans"],
      ["Riverside", 120],
      ["Riverside", 95],
      ["Harbour", 210],
    ],
  },
  {
    does: "goes from sheet to sheet",
    async run(context) {
      const { worksheets } = context.workbook;
      worksheets.add("Plan");
      worksheets.add("Lists").visibility = "VeryHidden";
      const first = worksheets.getFirst().load("name");
      const next = worksheets.getFirst().getNext().load("name");
      const last = worksheets.getLast(true).load("name");
      const count = worksheets.getCount(true);
      await context.sync();
      return [first.name, next.name, last.name, count.value];
    },
    gives: ["Sheet1", "Plan", "Plan", 2],
  },
  {
    does: "renames a sheet, and formulas follow",
    async run(context) {
      const sheet = await fillLoans(context);
      const other = context.workbook.worksheets.add("Sums");
      other.getRange("A1").formulas = [["=SUM(Sheet1!C2:C5)"]];
      sheet.name = "Loans 2026";
      const cell = other.getRange("A1").load("formulas, values");
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0]] as unknown[];
    },
    gives: ["=SUM('Loans 2026'!C2:C5)", 505],
  },
  {
    does: "deletes what a formula looks at",
    async run(context) {
      const other = context.workbook.worksheets.add("Goals");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=Goals!B2+1"]];
      other.delete();
      cell.load("formulas, values");
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0]] as unknown[];
    },
    gives: ["=#REF!B2+1", "#REF!"],
  },
  {
    does: "filters a sheet, and takes the filter away",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.autoFilter.apply(sheet.getUsedRange(), 2, { criterion1: ">100", filterOn: Excel.FilterOn.custom });
      const rows = ["2:2", "3:3"].map((row) => sheet.getRange(row).load("rowHidden"));
      await context.sync();
      const hidden = rows.map(({ rowHidden }) => rowHidden);
      sheet.autoFilter.remove();
      for (const row of rows) row.load("rowHidden");
      await context.sync();
      return [hidden, rows.map(({ rowHidden }) => rowHidden)];
    },
    gives: [
      [false, true],
      [false, false],
    ],
  },
  {
    does: "freezes the first column, then a corner",
    async run(context) {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freezePanes.freezeColumns(1);
      const column = freezePanes.getLocation().load("address");
      await context.sync();
      freezePanes.freezeAt("A1:B2");
      const corner = freezePanes.getLocation().load("address");
      await context.sync();
      return [column.address, corner.address];
    },
    gives: ["Sheet1!A:A", "Sheet1!A1:B2"],
  },
  {
    does: "keeps settings of its own",
    async run(context) {
      const { settings } = context.workbook;
      settings.add("NeedsReview", true);
      settings.add("Branches", ["Riverside", "Harbour"]);
      const review = settings.getItem("NeedsReview").load("value");
      const branches = settings.getItem("Branches").load("value");
      const none = settings.getItemOrNullObject("None");
      await context.sync();
      settings.getItem("NeedsReview").delete();
      const count = settings.getCount();
      await context.sync();
      return [review.value, branches.value, none.isNullObject, count.value] as unknown[];
    },
    gives: [true, ["Riverside", "Harbour"], true, 1],
  },
  {
    does: "keeps properties of the document and of a sheet",
    async run(context) {
      const { properties } = context.workbook;
      properties.author = "Ann";
      properties.custom.add("Round", 2);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.customProperties.add("kind", "loans");
      const round = properties.custom.getItem("round").load("value, type");
      const kind = sheet.customProperties.getItemOrNullObject("KIND").load("value");
      properties.load("author");
      await context.sync();
      return [properties.author, round.value, round.type, kind.value] as unknown[];
    },
    gives: ["Ann", 2, "Number", "loans"],
  },
  {
    does: "keeps XML and finds it again by its namespace",
    async run(context) {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(
        '<Reviewers xmlns="https://library.example/review"><Reviewer>Ann</Reviewer></Reviewers>',
      );
      part.load("id");
      await context.sync();
      const found = customXmlParts
        .getByNamespace("https://library.example/review")
        .getOnlyItemOrNullObject()
        .load("id");
      const again = customXmlParts.getItem(part.id).getXml();
      await context.sync();
      return [found.id === part.id, again.value.includes("Ann")];
    },
    gives: [true, true],
  },
  {
    does: "sets up a page for print",
    async run(context) {
      const { pageLayout } = await fillLoans(context);
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.setPrintArea("A1:C5");
      pageLayout.setPrintTitleRows("$1:$1");
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      const area = pageLayout.getPrintArea().load("address");
      const rows = pageLayout.getPrintTitleRows().load("address");
      pageLayout.load("orientation, headersFooters/defaultForAllPages/centerFooter");
      await context.sync();
      return [
        pageLayout.orientation,
        area.address,
        rows.address,
        pageLayout.headersFooters.defaultForAllPages.centerFooter,
      ];
    },
    gives: ["Landscape", "Sheet1!A1:C5", "Sheet1!1:1", "&P / &N"],
  },
  {
    does: "refuses names that are none",
    async run(context) {
      const codes: string[] = [];
      for (const name of ["", "History", "a/b", "x".repeat(32), "Sheet1"]) {
        context.workbook.worksheets.add("New").name = name;
        codes.push(await code(context));
        context.workbook.worksheets.getItem("New").delete();
        await context.sync();
      }
      return codes;
    },
    gives: ["InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidArgument", "ItemAlreadyExists"],
  },
];
