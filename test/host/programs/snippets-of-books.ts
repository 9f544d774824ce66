import { fillLoans, type Program } from "./program";

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
const readCode = (context: Excel.RequestContext): Promise<string> =>
  context.sync().then(
    () => "done",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
/** What is heard comes after the answer to the batch that caused it. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function loansTable(context: Excel.RequestContext): Promise<Excel.Table> {
  const table = (await fillLoans(context)).tables.add("A1:C5", true);
  table.name = "Loans";
  return table;
}

/**
 * After https://github.com/OfficeDev/office-js-snippets/tree/main/samples/excel: 26-document, 30-events, 34-named-item,
 * 46-table, 50-workbook, 54-worksheet
 */
export const SNIPPETS_OF_BOOKS: readonly Program[] = [
  {
    does: "imports records into a table under headings of its own",
    async run(context) {
      const sheet = active(context);
      const table = sheet.tables.add("A1:C1", true);
      table.name = "Expenses";
      table.getHeaderRowRange().values = [["Day", "Merchant", "Amount"]];
      const records = [
        { day: "1/15/2027", merchant: "Best For You", amount: "27.9" },
        { day: "1/16/2027", merchant: "Coho Vineyard", amount: "33" },
      ];
      table.rows.add(
        undefined,
        records.map(({ day, merchant, amount }) => [day, merchant, amount]),
      );
      sheet.getUsedRange().format.autofitColumns();
      const range = table.getRange().load("address, values, text");
      await context.sync();
      return [range.address, range.values, range.text[1]];
    },
    gives: [
      "Sheet1!A1:C3",
      [
        ["Day", "Merchant", "Amount"],
        [46_402, "Best For You", 27.9],
        [46_403, "Coho Vineyard", 33],
      ],
      ["1/15/2027", "Best For You", "27.9"],
    ],
  },
  {
    does: "reads a table by its parts: headings, body, a column, a row",
    async run(context) {
      const table = await loansTable(context);
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("values");
      const column = table.columns.getItem("Loans").getDataBodyRange().load("values");
      const row = table.rows.getItemAt(1).load("values, index");
      await context.sync();
      return [header.values, body.values.length, column.values, row.index, row.values];
    },
    gives: [[["Branch", "Month", "Loans"]], 4, [[120], [80], [95], [210]], 1, [["Hillside", "January", 80]]],
  },
  {
    does: "reads only what a filter leaves to be seen",
    async run(context) {
      const table = await loansTable(context);
      table.columns.getItem("Branch").filter.applyValuesFilter(["Riverside"]);
      const view = table.getDataBodyRange().getVisibleView().load("values, rowCount, cellAddresses");
      view.rows.load("items/values");
      const visible = table.getDataBodyRange().getSpecialCells("Visible").load("address");
      await context.sync();
      return [
        view.rowCount,
        view.values,
        view.cellAddresses[1],
        view.rows.items.map(({ values }) => values[0]![0] as string),
        visible.address,
      ];
    },
    gives: [
      2,
      [
        ["Riverside", "January", 120],
        ["Riverside", "February", 95],
      ],
      ["Sheet1!A4", "Sheet1!B4", "Sheet1!C4"],
      ["Riverside", "Riverside"],
      "Sheet1!A2:C2, Sheet1!A4:C4",
    ],
  },
  {
    does: "dresses a table: another style, bands of columns, no buttons",
    async run(context) {
      const table = await loansTable(context);
      table.set({
        style: "TableStyleLight3",
        showBandedRows: false,
        showBandedColumns: true,
        highlightFirstColumn: true,
        showFilterButton: false,
      });
      table.load(
        "style, showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn, showFilterButton",
      );
      await context.sync();
      return [
        table.style,
        table.showBandedRows,
        table.showBandedColumns,
        table.highlightFirstColumn,
        table.highlightLastColumn,
        table.showFilterButton,
      ];
    },
    gives: ["TableStyleLight3", false, true, true, false, false],
  },
  {
    does: "adds a row of totals, and changes what it counts",
    async run(context) {
      const table = await loansTable(context);
      table.showTotals = true;
      const cell = table.columns.getItem("Loans").getTotalRowRange();
      cell.load("formulas, values");
      await context.sync();
      const [formulas, values] = [cell.formulas, cell.values];
      cell.formulas = [["=SUBTOTAL(104,[Loans])"]];
      cell.load("values");
      await context.sync();
      const highest = cell.values;
      active(context).getRange("C3").values = [[300]];
      cell.load("values");
      await context.sync();
      return [formulas, values, highest, cell.values];
    },
    gives: [[["=SUBTOTAL(109,[Loans])"]], [[505]], [[210]], [[300]]],
  },
  {
    does: "hears of a change in one table, and in any",
    async run(context) {
      const table = await loansTable(context);
      const heard: unknown[] = [];
      table.onChanged.add(({ address, changeType, details }) =>
        Promise.resolve(
          void heard.push(["this", address, changeType, (details as Excel.ChangedEventDetail | undefined)?.valueAfter]),
        ),
      );
      context.workbook.tables.onChanged.add(({ address, source }) =>
        Promise.resolve(void heard.push(["any", address, source])),
      );
      await context.sync();
      active(context).getRange("C2").values = [[121]];
      active(context).getRange("E9").values = [["beside"]];
      await context.sync();
      await pause();
      return heard;
    },
    gives: [
      ["this", "C2", "RangeEdited", 121],
      ["any", "C2", "Local"],
    ],
  },
  {
    does: "hears that rows were sorted, and that a formula is another",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("E1").formulas = [["=SUM(C2:C5)"]];
      await context.sync();
      const heard: unknown[] = [];
      sheet.onRowSorted.add(({ address, type }) => Promise.resolve(void heard.push([type, address])));
      sheet.onFormulaChanged.add(({ formulaDetails }) => Promise.resolve(void heard.push(formulaDetails)));
      await context.sync();
      sheet.getRange("A2:C5").sort.apply([{ key: 2, ascending: true }]);
      sheet.getRange("E1").formulas = [["=MAX(C2:C5)"]];
      await context.sync();
      await pause();
      return heard;
    },
    gives: [["WorksheetRowSorted", "A2:C5"], [{ cellAddress: "E1", previousFormula: "=SUM(C2:C5)" }]],
  },
  {
    does: "hears that formulas were calculated, though it asks for none of them",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("E1").formulas = [["=SUM(C2:C5)"]];
      await context.sync();
      const heard: string[] = [];
      sheet.onCalculated.add(({ type, address }) => Promise.resolve(void heard.push(`${type} ${address}`)));
      await context.sync();
      sheet.getRange("C2").values = [[1]];
      await context.sync();
      await pause();
      sheet.getRange("A1").values = [["Library"]];
      await context.sync();
      await pause();
      return heard;
    },
    gives: ["WorksheetCalculated E1"],
  },
  {
    does: "hears of sheets that come, go, are shown and are protected",
    async run(context) {
      const { worksheets } = context.workbook;
      const first = active(context).load("id");
      const heard: string[] = [];
      const hear = ({ type }: { readonly type: string }) => Promise.resolve(void heard.push(type));
      worksheets.onAdded.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onDeactivated.add(hear);
      worksheets.onDeleted.add(hear);
      worksheets.onProtectionChanged.add(({ type, isProtected }) =>
        Promise.resolve(void heard.push(`${type} ${String(isProtected)}`)),
      );
      await context.sync();
      const added = worksheets.add("Plan");
      await context.sync();
      await pause();
      added.activate();
      added.protection.protect();
      await context.sync();
      await pause();
      first.activate();
      added.protection.unprotect();
      added.delete();
      await context.sync();
      await pause();
      return heard;
    },
    gives: [
      "WorksheetAdded",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetProtectionChanged true",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetProtectionChanged false",
      "WorksheetDeleted",
    ],
  },
  {
    does: "changes what a name stands for, and finds names of a sheet apart from the workbook’s",
    async run(context) {
      const sheet = await fillLoans(context);
      const total = context.workbook.names.add("Total", sheet.getRange("C2"), "of all branches");
      sheet.names.add("Goal", "=400");
      total.load("formula, type, value, comment, scope");
      await context.sync();
      const before = [total.formula, total.type, total.value, total.comment, total.scope] as unknown[];
      total.formula = "=SUM(Sheet1!$C$2:$C$5)";
      total.load("formula, type, value");
      const goal = sheet.names.getItem("Goal").load("type, value, scope");
      const count = context.workbook.names.getCount();
      await context.sync();
      return [
        before,
        [total.formula, total.type, total.value],
        [goal.type, goal.value, goal.scope],
        count.value,
      ] as unknown[];
    },
    gives: [
      ["=Sheet1!$C$2", "Range", "Sheet1!C2", "of all branches", "Workbook"],
      ["=SUM(Sheet1!$C$2:$C$5)", "Integer", 505],
      ["Integer", 400, "Worksheet"],
      1,
    ],
  },
  {
    does: "walks from tab to tab, passing over what is hidden",
    async run(context) {
      const { worksheets } = context.workbook;
      const [plan, archive, lists] = ["Plan", "Archive", "Lists"].map((name) => worksheets.add(name));
      archive!.visibility = Excel.SheetVisibility.hidden;
      lists!.tabColor = "#FF9900";
      lists!.load("tabColor");
      const next = plan!.getNext(true).load("name");
      const hidden = plan!.getNext().load("name");
      const last = worksheets.getLast(true).load("name");
      const [all, seen] = [worksheets.getCount(), worksheets.getCount(true)];
      const none = lists!.getNextOrNullObject();
      await context.sync();
      lists!.tabColor = "";
      lists!.load("tabColor");
      const before = "#FF9900";
      await context.sync();
      return [next.name, hidden.name, last.name, all.value, seen.value, none.isNullObject, before, lists!.tabColor];
    },
    gives: ["Lists", "Archive", "Lists", 4, 3, true, "#FF9900", ""],
  },
  {
    does: "filters a sheet by a condition and by the first few, then shows all again",
    async run(context) {
      const sheet = await fillLoans(context);
      const range = sheet.getUsedRange();
      sheet.autoFilter.apply(range, 2, {
        filterOn: Excel.FilterOn.custom,
        criterion1: ">=95",
        criterion2: "<200",
        operator: "And",
      });
      const first = range.getVisibleView().load("rowCount");
      await context.sync();
      sheet.autoFilter.apply(range, 2, { filterOn: "TopItems", criterion1: "1" });
      const second = range.getVisibleView().load("values");
      sheet.autoFilter.load("enabled, isDataFiltered, criteria");
      await context.sync();
      const { enabled, isDataFiltered, criteria } = sheet.autoFilter;
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.load("isDataFiltered");
      const all = range.getVisibleView().load("rowCount");
      await context.sync();
      return [
        first.rowCount,
        second.values.length,
        second.values[1],
        enabled,
        isDataFiltered,
        criteria[2]?.filterOn,
        sheet.autoFilter.isDataFiltered,
        all.rowCount,
      ] as unknown[];
    },
    gives: [3, 2, ["Harbour", "February", 210], true, true, "TopItems", false, 5],
  },
  {
    does: "says what is printed, and how",
    async run(context) {
      const sheet = await fillLoans(context);
      const { pageLayout } = sheet;
      pageLayout.setPrintArea("A1:C5");
      pageLayout.setPrintTitleColumns("$A:$A");
      pageLayout.set({
        orientation: "Landscape",
        centerHorizontally: true,
        printGridlines: true,
        zoom: { scale: 150 },
      });
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&D";
      const area = pageLayout.getPrintArea().load("address");
      const titles = pageLayout.getPrintTitleColumns().load("address");
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      pageLayout.load("orientation, centerHorizontally, printGridlines, zoom, leftMargin");
      await context.sync();
      return [
        area.address,
        titles.address,
        rows.isNullObject,
        pageLayout.orientation,
        pageLayout.centerHorizontally,
        pageLayout.printGridlines,
        pageLayout.zoom.scale,
      ];
    },
    gives: ["Sheet1!A1:C5", "Sheet1!A:A", true, "Landscape", true, true, 150],
  },
  {
    does: "fills in the document’s properties and keeps some of its own",
    async run(context) {
      const { properties } = context.workbook;
      properties.set({
        title: "Reading room",
        subject: "Loans",
        author: "Ana Ruiz",
        keywords: "library; loans",
        category: "Report",
        manager: "Tom Varga",
        company: "Town library",
        comments: "Draft",
      });
      properties.custom.add("Reviewed", true);
      properties.custom.add("Reviewed", false);
      properties.custom.add("Edition", 2);
      properties.load("title, author, company, keywords");
      properties.custom.load("items/key, items/value, items/type");
      const none = properties.custom.getItemOrNullObject("Approved");
      await context.sync();
      return [
        properties.title,
        properties.author,
        properties.company,
        properties.keywords,
        properties.custom.items.map(({ key, value, type }) => [key, value, type] as unknown[]),
        none.isNullObject,
      ];
    },
    gives: [
      "Reading room",
      "Ana Ruiz",
      "Town library",
      "library; loans",
      [
        ["Reviewed", false, "Boolean"],
        ["Edition", 2, "Number"],
      ],
      true,
    ],
  },
  {
    does: "lets rows be formatted on a protected sheet, and nothing be typed",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.protection.protect({ allowFormatRows: true, allowAutoFilter: true, selectionMode: "Unlocked" }, "lend");
      sheet.protection.load("protected, options");
      await context.sync();
      sheet.getRange("2:2").format.rowHeight = 24;
      const height = await readCode(context);
      sheet.getRange("C2").values = [[1]];
      const typed = await readCode(context);
      sheet.getRange("3:3").insert("Down");
      const inserted = await readCode(context);
      sheet.protection.unprotect("lend");
      sheet.getRange("C2").values = [[1]];
      return [
        sheet.protection.protected,
        sheet.protection.options.allowFormatRows,
        sheet.protection.options.allowInsertRows,
        height,
        typed,
        inserted,
        await readCode(context),
      ];
    },
    gives: [true, true, false, "done", "AccessDenied", "AccessDenied", "done"],
  },
  {
    does: "asks for part of a collection, its names and tables only",
    async run(context) {
      await loansTable(context);
      for (const name of ["Plan", "Lists"]) context.workbook.worksheets.add(name);
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 2, $skip: 0, name: true, tables: { name: true } });
      await context.sync();
      return worksheets.items.map(({ name, tables }) => [name, tables.items.map((table) => table.name)]);
    },
    gives: [
      ["Sheet1", ["Loans"]],
      ["Plan", []],
    ],
  },
  {
    does: "allows whole numbers, short texts and what a formula holds, and finds what breaks it",
    async run(context) {
      const sheet = await fillLoans(context);
      sheet.getRange("C2:C5").dataValidation.rule = {
        wholeNumber: { formula1: 90, formula2: 200, operator: Excel.DataValidationOperator.between },
      };
      sheet.getRange("B2:B5").dataValidation.rule = { textLength: { formula1: 7, operator: "LessThanOrEqualTo" } };
      sheet.getRange("A2:A5").dataValidation.rule = { custom: { formula: "=COUNTIF($A$2:$A$5,A2)=1" } };
      const invalid = [sheet.getRange("C2:C5"), sheet.getRange("B2:B5"), sheet.getRange("A2:A5")].map(
        ({ dataValidation }) => dataValidation.getInvalidCells().load("address"),
      );
      const mixed = sheet.getRange("A2:C5").dataValidation.load("type, valid");
      const one = sheet.getRange("B2").dataValidation.load("type, rule, valid");
      await context.sync();
      return [invalid.map(({ address }) => address), mixed.type, one.type, one.rule.textLength, one.valid];
    },
    gives: [
      ["Sheet1!C3, Sheet1!C5", "Sheet1!B4:B5", "Sheet1!A2, Sheet1!A4"],
      "Inconsistent",
      "TextLength",
      { formula1: 7, operator: "LessThanOrEqualTo" },
      true,
    ],
  },
];
