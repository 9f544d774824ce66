import { writeWorkbook } from "../../src/host/files/write-workbook";
import { createWorkbook } from "../../src/host/model/book/create-workbook";
import { renameSheet } from "../../src/host/model/sheets/sheets";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("wildcards", () => {
  const fill = (context: Excel.RequestContext): Excel.Range => {
    const range = active(context).getRange("A1:A5");
    range.values = [["North wing"], ["South wing"], ["Wing 2*"], ["Which ward?"], ["12.5"]];
    return range;
  };

  test.each([
    ["*wing", {}, "A1"],
    ["S?uth", {}, "A2"],
    ["wing ?", {}, "A3"],
    ["2~*", {}, "A3"],
    ["ward~?", {}, "A4"],
    ["s*g", { completeMatch: true }, "A2"],
    ["W*", { matchCase: true }, "A3"],
    ["12.?", {}, "A5"],
  ])("%s %j is found in %s", async (text, criteria, address) => {
    openExcel();
    await Excel.run(async (context) => {
      const found = fill(context).find(text, criteria).load("address");
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });

  test("are replaced with all that they stand for", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = fill(context);
      const count = range.replaceAll("*th wing", "Main building", {});
      range.load("values");
      await context.sync();
      expect(count.value).toBe(2);
      expect(range.values.flat().slice(0, 3)).toEqual(["Main building", "Main building", "Wing 2*"]);
    });
  });

  test("and a point is only a point", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const found = fill(context).findOrNullObject("N.rth", {});
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
  });
});

describe("rows that a filter hides", () => {
  test("raise onRowHiddenChanged, once for each run of rows, also when they come back", async () => {
    const { bridge } = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:B6").values = [
        ["Class", "Room"],
        ["Reading", 1],
        ["Singing", 2],
        ["Reading", 3],
        ["Chess", 4],
        ["Singing", 5],
      ];
      const table = sheet.tables.add("A1:B6", true);
      await context.sync();
      sheet.onRowHiddenChanged.add(({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      table.columns.getItem("Class").filter.applyValuesFilter(["Reading"]);
      await context.sync();
      await bridge.settled();
      expect(heard.splice(0)).toEqual(["Hidden 3:3", "Hidden 5:6"]);

      table.clearFilters();
      await context.sync();
      await bridge.settled();
      expect(heard).toEqual(["Unhidden 3:3", "Unhidden 5:6"]);
    });
  });
});

describe("a table whose filtered column is deleted", () => {
  const hiddenRows = async (act: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<unknown[]> => {
    openExcel();
    return Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:C4").values = [
        ["Class", "Room", "Day"],
        ["Reading", 1, "Monday"],
        ["Singing", 2, "Friday"],
        ["Reading", 3, "Friday"],
      ];
      const table = sheet.tables.add("A1:C4", true);
      table.columns.getItem("Class").filter.applyValuesFilter(["Reading"]);
      await context.sync();
      act(sheet, table);
      const rows = [2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    });
  };

  test("shows its rows again", async () => {
    expect(await hiddenRows((_, table) => table.columns.getItem("Class").delete())).toEqual([false, false, false]);
  });
  test("also when the sheet's column is deleted", async () => {
    expect(await hiddenRows((sheet) => sheet.getRange("A:A").delete("Left"))).toEqual([false, false, false]);
  });
  test("but not when another column is deleted", async () => {
    expect(await hiddenRows((_, table) => table.columns.getItem("Room").delete())).toEqual([false, true, false]);
  });
  test("or another filter is left", async () => {
    const hidden = await hiddenRows((_, table) => {
      table.columns.getItem("Day").filter.applyValuesFilter(["Monday"]);
      table.columns.getItem("Class").delete();
    });
    expect(hidden).toEqual([false, true, true]);
  });
});

describe("table events say what happened to the table", () => {
  const hear = async (act: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<string[]> => {
    const { bridge } = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("B2:C5").values = [
        ["Loan", "Branch"],
        [1, "Hillside"],
        [2, "Harbour"],
        [3, "Riverside"],
      ];
      const table = sheet.tables.add("B2:C5", true);
      await context.sync();
      table.onChanged.add(({ changeType }) => {
        heard.push(changeType);
        return Promise.resolve();
      });
      await context.sync();
      act(table, sheet);
      await context.sync();
      await bridge.settled();
    });
    return heard;
  };

  test("a row that is deleted, the last one too", async () => {
    expect(await hear((table) => table.rows.getItemAt(2).delete())).toEqual(["RowDeleted"]);
  });
  test("a row of the sheet that is inserted", async () => {
    expect(await hear((_, sheet) => sheet.getRange("4:4").insert("Down"))).toEqual(["RowInserted"]);
  });
  test("a column that is deleted", async () => {
    expect(await hear((table) => table.columns.getItemAt(0).delete())).toEqual(["ColumnDeleted"]);
  });
  test("a row of the sheet below the table is none of the table's", async () => {
    expect(await hear((_, sheet) => sheet.getRange("9:9").delete("Up"))).toEqual([]);
  });
  test("a cell that is edited", async () => {
    expect(await hear((_, sheet) => (sheet.getRange("C3").values = [["Upton"]]))).toEqual(["RangeEdited"]);
  });
});

describe("groups", () => {
  test("ungroup over a larger range leaves what is not grouped", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("3:5").group("ByRows");
      await context.sync();
      sheet.getRange("1:10").ungroup("ByRows");
      await context.sync();
      sheet.getRange("1:10").ungroup("ByRows");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });
});

describe("frozen panes", () => {
  test.each([
    ["rows inserted among them", (sheet: Excel.Worksheet) => sheet.getRange("2:3").insert("Down"), "1:5"],
    ["rows inserted below", (sheet: Excel.Worksheet) => sheet.getRange("4:5").insert("Down"), "1:3"],
    ["rows deleted across their end", (sheet: Excel.Worksheet) => sheet.getRange("3:6").delete("Up"), "1:2"],
    ["cells inserted", (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").insert("Down"), "1:3"],
  ])("follow %s", async (_, act, address) => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.freezePanes.freezeRows(3);
      await context.sync();
      act(sheet);
      const frozen = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      expect(frozen.address).toBe(`Sheet1!${address}`);
    });
  });
});

describe("the texts of a validation", () => {
  const set = (context: Excel.RequestContext, length: number, title = "Ward") => {
    active(context).getRange("A1").dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title,
      message: "x".repeat(length),
    };
  };

  test.each([
    [225, "Ward", true],
    [226, "Ward", false],
    [10, "x".repeat(32), true],
    [10, "x".repeat(33), false],
  ])("an alert of %i characters under %j: %s", async (length, title, isTaken) => {
    openExcel();
    await Excel.run(async (context) => {
      active(context).getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      set(context, length, title);
      if (isTaken) await context.sync();
      else await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});

describe("a resized range", () => {
  test.each([
    [-1, -2, "B2:B3"],
    [-2, 0, "B2:D2"],
    [1, -1, "B2:C5"],
    // As Microsoft's sample "patterns" draws its spiral: beyond the first cell.
    [-3, 0, "B1:D2"],
    [0, -3, "A2:B4"],
  ])("by %i rows and %i columns is %s", async (rows, columns, address) => {
    openExcel();
    await Excel.run(async (context) => {
      const range = active(context).getRange("B2:D4").getResizedRange(rows, columns).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test("stays on the sheet", async () => {
    openExcel();
    await Excel.run(async (context) => {
      active(context).getRange("B2:D4").getResizedRange(-4, 0).load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});

describe("pasted text", () => {
  test.each([
    [
      'Ward\tNote\n"North\nwing"\t"12"""',
      [
        ["Ward", "Note"],
        ["North\nwing", '12"'],
      ],
    ],
    ['"a\tb"\tc\r\n', [["a\tb", "c"]]],
    ['5" pipe\tok', [['5" pipe', "ok"]]],
    ["one\n\nthree", [["one"], [""], ["three"]]],
  ])("%j fills the cells", async (text, values) => {
    const { host } = openExcel();
    host.user.paste("B2", text);
    await Excel.run(async (context) => {
      const range = active(context)
        .getRange("B2")
        .getResizedRange(values.length - 1, values[0]!.length - 1)
        .load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });
});

describe("Excel.createWorkbook", () => {
  test("opens an empty workbook, and the add-in goes on where it is", async () => {
    const { host } = openExcel();
    expect(host.openedWorkbooks()).toEqual([]);
    await Excel.createWorkbook();
    await Excel.run(async (context) => {
      active(context).getRange("A1").values = [["here"]];
      await context.sync();
    });
    const [opened] = host.openedWorkbooks();
    expect(opened?.sheets.map(({ name, rows }) => [name, rows.size])).toEqual([["Sheet1", 0]]);
  });

  test("opens a file", async () => {
    const { host } = openExcel();
    const file = createWorkbook();
    renameSheet(file, file.activeSheet, "Wards");
    await Excel.createWorkbook(Buffer.from(writeWorkbook(file)).toString("base64"));
    expect(host.openedWorkbooks().map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([["Wards"]]);
  });

  test("refuses what is no workbook", async () => {
    const { host } = openExcel();
    await expect(Excel.createWorkbook("bm90IGEgd29ya2Jvb2s=")).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.openedWorkbooks()).toEqual([]);
  });
});
