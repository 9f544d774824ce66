import { closeExcel, openExcel } from "../../support/genuine-office";

afterEach(closeExcel);

type Contents = readonly (readonly unknown[])[];

const write = (sheet: Excel.Worksheet, at: string, contents: Contents): void => {
  sheet.getRange(at).formulas = contents.map((row) => [...row]);
};

/** A school: rooms and their seats on one sheet, what is asked about them on another. */
function openSchool() {
  const { host } = openExcel();
  const run = <Result>(act: (context: Excel.RequestContext) => Promise<Result>) => Excel.run(act);

  const build = () =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      const rooms = worksheets.add("Rooms");
      write(rooms, "A1:B4", [
        ["Room", "Seats"],
        ["Lab", 20],
        ["Hall", 300],
        ["Library", 40],
      ]);
      const table = rooms.tables.add("A1:B4", true);
      table.name = "Rooms";
      context.workbook.names.add("LargeRoom", rooms.getRange("B3"));
      await context.sync();
    });

  const ask = (...formulas: readonly string[]) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange(`A1:A${formulas.length}`);
      range.formulas = formulas.map((formula) => [formula]);
      await context.sync();
    });

  const read = (at = "A1:A3", name = "Sheet1") =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(at).load("values,formulas");
      await context.sync();
      return { values: range.values.flat() as unknown[], formulas: range.formulas.flat() as unknown[] };
    });

  return { host, run, build, ask, read };
}

test("a deleted sheet takes its references along, and undo brings them back", async () => {
  const { host, run, build, ask, read } = openSchool();
  await build();
  await ask("=Rooms!B3+1", "=SUM(Rooms[Seats])", "=LargeRoom");
  expect((await read()).values).toEqual([301, 360, 300]);

  await run(async (context) => {
    context.workbook.worksheets.getItem("Rooms").delete();
    await context.sync();
  });
  const after = await read();
  expect(after.values).toEqual(["#REF!", "#REF!", "#REF!"]);
  expect(after.formulas).toEqual(["=#REF!B3+1", "=SUM(#REF!)", "=LargeRoom"]);

  expect(host.user.undo()).toBe(true);
  expect(await read()).toEqual({
    values: [301, 360, 300],
    formulas: ["=Rooms!B3+1", "=SUM(Rooms[Seats])", "=LargeRoom"],
  });
});

test("a formula finds the sheet that it was written for before there was one", async () => {
  const { run, ask, read } = openSchool();
  await ask("=IFERROR(Staff!A1,0)", '=INDIRECT("Staff!A1")', "=SHEETS()");
  expect((await read()).values).toEqual([0, "#REF!", 1]);

  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("People");
    write(sheet, "A1", [[7]]);
    await context.sync();
  });
  expect((await read()).values).toEqual([0, "#REF!", 2]);

  await run(async (context) => {
    context.workbook.worksheets.getItem("People").name = "Staff";
    await context.sync();
  });
  expect((await read()).values).toEqual([7, 7, 2]);
});

test("a range of sheets goes over the sheets between, wherever they are moved", async () => {
  const { run, ask, read } = openSchool();
  await run(async (context) => {
    for (const [index, name] of ["Spring", "Summer", "Autumn"].entries())
      write(context.workbook.worksheets.add(name), "B2", [[10 ** index]]);
    await context.sync();
  });
  await ask("=SUM(Spring:Autumn!B2)", "=COUNT(Spring:Autumn!A1:B2)", "=MAX('Spring:Summer'!$B$2)");
  expect((await read()).values).toEqual([111, 3, 10]);

  await run(async (context) => {
    context.workbook.worksheets.getItem("Summer").position = 0;
    await context.sync();
  });
  expect((await read("A1:A2")).values).toEqual([101, 2]);
});

test("names are followed when they change, go and come", async () => {
  const { run, build, ask, read } = openSchool();
  await build();
  await ask("=LargeRoom*2", "=Rate*100", "=LargeRoom+Rate");
  expect((await read()).values).toEqual([600, "#NAME?", "#NAME?"]);

  await run(async (context) => {
    context.workbook.names.add("Rate", "=0.05");
    context.workbook.names.getItem("LargeRoom").formula = "=Rooms!$B$4";
    await context.sync();
  });
  expect((await read()).values).toEqual([80, 5, 40.05]);

  await run(async (context) => {
    context.workbook.names.getItem("Rate").delete();
    await context.sync();
  });
  expect((await read()).values).toEqual([80, "#NAME?", "#NAME?"]);
});

test("what is asked of a table follows its rows, columns and names", async () => {
  const { run, build, ask, read } = openSchool();
  await build();
  await ask("=SUM(Rooms[Seats])", "=COUNTA(Rooms[[#Headers],[Seats]])", "=ROWS(Rooms)");
  expect((await read()).values).toEqual([360, 1, 3]);

  await run(async (context) => {
    context.workbook.tables.getItem("Rooms").rows.add(-1, [["Gym", 80]]);
    await context.sync();
  });
  expect((await read()).values).toEqual([440, 1, 4]);

  await run(async (context) => {
    context.workbook.tables.getItem("Rooms").resize("A1:B3");
    await context.sync();
  });
  expect((await read()).values).toEqual([320, 1, 2]);

  await run(async (context) => {
    const table = context.workbook.tables.getItem("Rooms");
    table.columns.getItem("Seats").name = "Chairs";
    table.name = "Halls";
    await context.sync();
  });
  expect(await read()).toEqual({
    values: [320, 1, 2],
    formulas: ["=SUM(Halls[Chairs])", "=COUNTA(Halls[[#Headers],[Chairs]])", "=ROWS(Halls)"],
  });

  await run(async (context) => {
    context.workbook.tables.getItem("Halls").columns.getItem("Chairs").delete();
    await context.sync();
  });
  const after = await read();
  expect(after.values).toEqual(["#REF!", 1, 2]);
  expect(after.formulas[0]).toBe("=SUM(Halls[#REF!])");
});

test("a deleted table takes its references along", async () => {
  const { run, build, ask, read } = openSchool();
  await build();
  await ask("=SUM(Rooms[Seats])", '=COUNTIF(Rooms[Room],"Lab")', '="Rooms[Seats]"');
  await run(async (context) => {
    context.workbook.tables.getItem("Rooms").delete();
    await context.sync();
  });
  expect(await read()).toEqual({
    values: ["#REF!", "#REF!", "Rooms[Seats]"],
    formulas: ["=SUM(#REF!)", '=COUNTIF(#REF!,"Lab")', '="Rooms[Seats]"'],
  });
});

test("rows that are hidden later count no more", async () => {
  const { run, build, ask, read } = openSchool();
  await build();
  await ask("=SUBTOTAL(109,Rooms!B2:B4)", "=AGGREGATE(9,5,Rooms!B2:B4)", "=SUBTOTAL(9,Rooms!B2:B4)");
  expect((await read()).values).toEqual([360, 360, 360]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Rooms").getRange("3:3").rowHidden = true;
    await context.sync();
  });
  expect((await read()).values).toEqual([60, 60, 360]);
});

test("undo leaves no value of later", async () => {
  const { host, run, ask, read } = openSchool();
  await run(async (context) => {
    write(context.workbook.worksheets.getItem("Sheet1"), "B1:C1", [[2, 3]]);
    await context.sync();
  });
  await ask("=B1*2", "=A1+C1", '=A2&""');
  expect((await read()).values).toEqual([4, 7, "7"]);
  await run(async (context) => {
    write(context.workbook.worksheets.getItem("Sheet1"), "B1", [[5]]);
    await context.sync();
  });
  expect((await read()).values).toEqual([10, 13, "13"]);

  expect(host.user.undo()).toBe(true);
  expect((await read("A1:C1")).values).toEqual([4, 2, 3]);
  expect((await read()).values).toEqual([4, 7, "7"]);
  expect(host.user.redo()).toBe(true);
  expect((await read()).values).toEqual([10, 13, "13"]);
});

test("references whose cells are gone are #REF!, wherever they lay", async () => {
  const { run, build, ask, read } = openSchool();
  await build();
  await ask("=Rooms!B3", "=SUM(Rooms!A3:B3,1)", "=C9+1");
  await run(async (context) => {
    context.workbook.tables.getItem("Rooms").convertToRange();
    context.workbook.worksheets.getItem("Rooms").getRange("3:3").delete("Up");
    context.workbook.worksheets.getItem("Sheet1").getRange("C:C").delete("Left");
    await context.sync();
  });
  expect((await read()).values).toEqual(["#REF!", "#REF!", "#REF!"]);
});
