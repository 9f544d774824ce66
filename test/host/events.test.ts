import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

/** Listens to an event, does something as a person at the keyboard, and gives back what was heard. */
async function heard<Args>(
  listen: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Args>,
  act: (excel: ReturnType<typeof openExcel>) => void,
): Promise<Args[]> {
  const excel = openExcel();
  const events: Args[] = [];
  await Excel.run(async (context) => {
    listen(context).add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  act(excel);
  await excel.bridge.settled();
  return events;
}

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test("a cell that a person typed into tells before and after", async () => {
  const events = await heard(
    (context) => active(context).onChanged,
    ({ host }) => {
      host.user.type("B2", "12");
    },
  );
  expect(events).toMatchObject([
    {
      type: "WorksheetChanged",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      details: { valueBefore: "", valueAfter: 12, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    },
  ]);
});

test("rows that came in are one event, without details", async () => {
  const events = await heard(
    (context) => context.workbook.worksheets.onChanged,
    ({ host }) => host.user.insertRows(3, 2),
  );
  expect(events).toMatchObject([{ address: "3:4", changeType: "RowInserted" }]);
  expect(events[0]?.details).toBeUndefined();
});

test("sheets that are shown, added, deleted", async () => {
  const excel = openExcel();
  const events: string[] = [];
  const note = (event: { type: string }): Promise<void> => {
    events.push(event.type);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    await context.sync();
    const sheet = worksheets.add("Clinic");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await excel.bridge.settled();
  expect(events).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});

test("a table hears of its own cells only", async () => {
  const excel = openExcel();
  const events: string[] = [];
  await Excel.run(async (context) => {
    active(context).getRange("A1:B2").values = [
      ["Step", "Owner"],
      ["Paint", "Ann"],
    ];
    const table = active(context).tables.add("A1:B2", true);
    table.onChanged.add((event) => {
      events.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.host.user.type("B2", "Bo");
  excel.host.user.type("E9", "elsewhere");
  await excel.bridge.settled();
  expect(events).toEqual(["B2"]);
});

test("selecting is heard, the older way too", async () => {
  const events = await heard(
    (context) => active(context).onSelectionChanged,
    ({ host }) => host.user.select("C3:D4"),
  );
  expect(events).toMatchObject([{ address: "C3:D4" }]);
  closeExcel();
  const older = await heard(
    (context) => context.workbook.onSelectionChanged,
    ({ host }) => host.user.select("C3"),
  );
  expect(older).toHaveLength(1);
});

test("a handler that was removed hears nothing more, nor does anyone while events are off", async () => {
  const excel = openExcel();
  const events: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = active(context).onChanged.add((event) => {
      events.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  excel.host.user.type("A1", "quiet");
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  excel.host.user.type("A2", "heard");
  await excel.bridge.settled();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.host.user.type("A3", "after");
  await excel.bridge.settled();
  expect(events).toEqual(["A2"]);
});

test("a write that Office.js cuts up is one event", async () => {
  const excel = openExcel();
  const events: string[] = [];
  await Excel.run(async (context) => {
    active(context).onChanged.add((event) => {
      events.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    active(context).getRange("A1:C1000").values = Array.from({ length: 1000 }, (_, row) => [row, "x", true]);
    await context.sync();
  });
  await excel.bridge.settled();
  expect(events).toEqual(["A1:C1000"]);
});

test("what a person did is undone and done again", async () => {
  const { host } = openExcel();
  host.user.type("A1", "Step");
  host.user.type("A2", "Paint the hall");
  host.user.insertRows(1);
  host.user.undo();
  host.user.undo();
  await Excel.run(async (context) => {
    const used = active(context).getUsedRange().load("values,address");
    await context.sync();
    expect(used).toMatchObject({ address: "Sheet1!A1", values: [["Step"]] });
    host.user.redo();
    used.load("values");
    const all = active(context).getUsedRange().load("values");
    await context.sync();
    expect(all.values).toEqual([["Step"], ["Paint the hall"]]);
  });
});

test("once the bridge is closed, an event that is still on its way is heard by nobody", async () => {
  const events = await heard(
    (context) => active(context).onChanged,
    ({ host, bridge }) => {
      host.user.type("B2", "12");
      bridge.close();
    },
  );
  expect(events).toEqual([]);
});
