import { fillLoans, type Program } from "./program";

const addTable = async (context: Excel.RequestContext): Promise<Excel.Table> => {
  const sheet = await fillLoans(context);
  const table = sheet.tables.add("A1:C5", true);
  table.name = "Loans";
  return table;
};

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
export const TABLES: readonly Program[] = [
  {
    does: "makes a table and reads its headings and rows",
    async run(context) {
      const table = await addTable(context);
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("address");
      table.columns.load("items/name");
      table.rows.load("count");
      table.load("name, style, showBandedRows");
      await context.sync();
      return [
        table.name,
        table.style,
        table.showBandedRows,
        header.values,
        body.address,
        table.columns.items.map(({ name }) => name),
        table.rows.count,
      ];
    },
    gives: [
      "Loans",
      "TableStyleMedium2",
      true,
      [["Branch", "Month", "Loans"]],
      "Sheet1!A2:C5",
      ["Branch", "Month", "Loans"],
      4,
    ],
  },
  {
    does: "adds rows at the end and at the front",
    async run(context) {
      const table = await addTable(context);
      table.rows.add(undefined, [["Harbour", "March", 190]]);
      table.rows.add(0, [["Airport", "January", 5]]);
      const range = table.getRange().load("address");
      const first = table.rows.getItemAt(0).load("values");
      await context.sync();
      return [range.address, first.values];
    },
    gives: ["Sheet1!A1:C7", [["Airport", "January", 5]]],
  },
  {
    does: "adds a column with a formula",
    async run(context) {
      const table = await addTable(context);
      table.columns.add(undefined, [["Doubled"], ["=[@Loans]*2"], ["=[@Loans]*2"], ["=[@Loans]*2"], ["=[@Loans]*2"]]);
      const values = table.columns.getItem("Doubled").getDataBodyRange().load("values");
      await context.sync();
      return values.values;
    },
    gives: [[240], [160], [190], [420]],
  },
  {
    does: "sorts by a column",
    async run(context) {
      const table = await addTable(context);
      table.sort.apply([{ key: 2, ascending: false }]);
      const branches = table.columns.getItem("Branch").getDataBodyRange().load("values");
      await context.sync();
      return branches.values.flat() as unknown[];
    },
    gives: ["Harbour", "Riverside", "Riverside", "Hillside"],
  },
  {
    does: "shows totals and turns the table back into a range",
    async run(context) {
      const table = await addTable(context);
      table.showTotals = true;
      const total = table.getTotalRowRange().load("address");
      await context.sync();
      const range = table.convertToRange().load("address");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [total.address, range.address, count.value];
    },
    gives: ["Sheet1!A6:C6", "Sheet1!A1:C6", 0],
  },
  {
    does: "refuses a table over another one",
    async run(context) {
      await addTable(context);
      context.workbook.worksheets.getItem("Sheet1").tables.add("B3:D9", true);
      return context.sync().then(
        () => "taken",
        (error: unknown) => (error as OfficeExtension.Error).code,
      );
    },
    gives: "InvalidArgument",
  },
];
