/* global Excel, Office */
// Ten everyday tasks of an add-in for a town library, for whichever runner is asked: each tells `equal` what it found
// and what is right.
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { createHost, openOffice, openTaskPane, readWorkbook, saveWorkbook } = require("excel-stand-in/node");

const LOANS = [
  ["Branch", "Loans", "Goal"],
  ["Riverside", 120, 100],
  ["Hillside", 80, 100],
];

/** Gives the task a workbook with the loans of two branches on its first sheet. */
const withLoans = (task) => async (equal) => {
  const host = createHost();
  const office = openOffice(host, { global: true });
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = LOANS;
      await context.sync();
      await task({ context, sheet, host, office, equal });
    });
  } finally {
    office.close();
  }
};

module.exports = {
  "values are read": withLoans(async ({ context, sheet, equal }) => {
    const used = sheet.getUsedRange();
    used.load("values,address");
    await context.sync();
    equal(used.values, LOANS);
    equal(used.address, "Sheet1!A1:C3");
  }),

  "formulas are calculated, and again after a change": withLoans(async ({ context, sheet, equal }) => {
    const share = sheet.getRange("D2:D3");
    share.formulas = [["=B2/C2"], ['=IF(B3<C3,"below","fine")']];
    sheet.getRange("B2").values = [[150]];
    share.load("values");
    await context.sync();
    equal(share.values, [[1.5], ["below"]]);
  }),

  "cells are coloured": withLoans(async ({ context, sheet, equal }) => {
    const { fill, font } = sheet.getRange("B3").format;
    fill.color = "#FFC7CE";
    font.bold = true;
    fill.load("color");
    font.load("bold");
    await context.sync();
    equal([fill.color, font.bold], ["#FFC7CE", true]);
  }),

  "a table is made, filled and sorted": withLoans(async ({ context, sheet, equal }) => {
    const table = sheet.tables.add("A1:C3", true);
    table.rows.add(undefined, [["Harbour", 95, 90]]);
    table.sort.apply([{ key: 1, ascending: true }]);
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    equal(
      body.values.map(([branch]) => branch),
      ["Hillside", "Harbour", "Riverside"],
    );
  }),

  "a filter hides rows": withLoans(async ({ context, sheet, equal }) => {
    const table = sheet.tables.add("A1:C3", true);
    table.columns.getItem("Branch").filter.applyValuesFilter(["Hillside"]);
    const visible = table.getDataBodyRange().getVisibleView();
    visible.load("values");
    await context.sync();
    equal(visible.values, [["Hillside", 80, 100]]);
  }),

  "numbers are shown as they are formatted": withLoans(async ({ context, sheet, equal }) => {
    const range = sheet.getRange("B2:B3");
    range.numberFormat = [["0.00"], ["#,##0 \\l\\o\\a\\n\\s"]];
    range.load("text");
    await context.sync();
    equal(range.text, [["120.00"], ["80 loans"]]);
  }),

  "an add-in hears of what somebody types": withLoans(async ({ context, sheet, host, equal }) => {
    const heard = new Promise((resolve) => {
      sheet.onChanged.add(async ({ address, changeType }) => resolve([address, changeType]));
    });
    await context.sync();
    host.user.type("B2", "130");
    equal(await heard, ["B2", "RangeEdited"]);
  }),

  "a protected sheet refuses": withLoans(async ({ context, sheet, equal }) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("A1").values = [["Town"]];
    const code = await context.sync().then(
      () => "no error",
      (error) => error.code,
    );
    equal(code, "AccessDenied");
  }),

  "a workbook is saved and read": withLoans(async ({ host, equal }) => {
    const file = join(tmpdir(), `loans-${process.pid}-${Date.now()}.xlsx`);
    await saveWorkbook(host, file);
    const office = openOffice(createHost({ workbook: await readWorkbook(file) }));
    await office.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange();
      used.load("values");
      await context.sync();
      equal(used.values, LOANS);
    });
    office.close();
  }),

  "a pane is ready, and its button in the ribbon works": async (equal) => {
    const host = createHost();
    const pane = await openTaskPane(host, { global: true, locale: "de-DE" });
    const { host: name } = await Office.onReady();
    Office.actions.associate("countLoans", (event) => event.completed({ allowEvent: true }));
    equal([name, Office.context.displayLanguage], ["Excel", "de-DE"]);
    equal(await host.runCommand("countLoans"), { allowEvent: true });
    pane.close();
  },
};
