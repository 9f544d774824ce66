import { createCalculator } from "../../src/host/calculation/calculator";
import { asksOfWorkbook, refuseBatch } from "../../src/host/doors/relay";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import { startHost } from "../../src/host/host";
import { createHost } from "../../src/host/index";
import { createWorkbook } from "../../src/host/model/book/create-workbook";
import { changeParts } from "../support/file-parts";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test("a member that is not there names itself", async () => {
  openExcel();
  await Excel.run(async (context) => {
    active(context).getRange("A1:B4").flashFill();
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.flashFill") as string,
    });
  });
});

test("a fault of the stand-in itself is answered, and the next batch runs", async () => {
  const calculator = createCalculator(() => {
    throw new Error("no clock");
  });
  openExcel({ calculator });
  await Excel.run(async (context) => {
    active(context).getRange("A1").formulas = [["=TODAY()"]];
    active(context).getRange("A1").load("values");
    await expect(context.sync()).rejects.toMatchObject({
      code: "GeneralException",
      message: expect.stringContaining("no clock") as string,
    });
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items).toHaveLength(1);
  });
});

test("a member of a later requirement set is refused where an older Excel is simulated", async () => {
  openExcel({ excelApi: "1.12" });
  await Excel.run(async (context) => {
    active(context).getRange("A1").getRangeEdge("Down").load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  });
  closeExcel();
  openExcel();
  await Excel.run(async (context) => {
    const edge = active(context).getRange("A1").getRangeEdge("Down").load("address");
    await context.sync();
    expect(edge.address).toBe("Sheet1!A1048576");
  });
});

test("while a cell is being edited batches fail, or wait where they asked to", async () => {
  const { host } = openExcel();
  host.beginEditing();
  const write = (options: { delayForCellEdit?: boolean }) =>
    Excel.run(options, async (context) => {
      active(context).getRange("A1").values = [["late"]];
      await context.sync();
    });
  await expect(write({})).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  let isDone = false;
  const waiting = write({ delayForCellEdit: true }).then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  host.endEditing();
  host.beginEditing(); // the next cell, before what waited could go on
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isDone).toBe(false);
  host.endEditing();
  await waiting;
});

test("something kept of the workbook waits for the cell as well", async () => {
  const { host } = openExcel();
  await Excel.run(async (context) => {
    const loans = active(context).getRange("A1").load("address");
    context.trackedObjects.add(loans);
    await context.sync();
    host.beginEditing();
    loans.values = [["late"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.endEditing();
  });
});

test("a page that is loading may say so while a cell is being edited", async () => {
  const host = startHost();
  host.beginEditing();
  const ready = {
    Actions: [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" } },
  };
  expect(JSON.parse(await host.open(() => undefined).answer(ready, 0, JSON.stringify(ready)))).not.toHaveProperty(
    "Error",
  );
});

test("on the web a request of more than 5 MB is refused", async () => {
  openExcel({ platform: "web" });
  await Excel.run(async (context) => {
    active(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

test("a workbook opened for reading takes no change", async () => {
  const workbook = Object.assign(createWorkbook(), { readOnly: true });
  openExcel(startHost({ workbook }));
  await Excel.run(async (context) => {
    active(context).getRange("A1").values = [["x"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

test.each(["A1:", "B0", "no such name", "Nobody!A1", "XFE1"])("%j means no cells", async (address) => {
  openExcel();
  await Excel.run(async (context) => {
    active(context).getRange(address).load("values");
    await expect(context.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Worksheet.getRange" },
    });
  });
});

test("what was not loaded cannot be read", async () => {
  openExcel();
  await Excel.run(async (context) => {
    const range = active(context).getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
  });
});

test("after a run nothing is held on to", async () => {
  const host = createHost();
  const { bridge } = openExcel(host);
  await Excel.run(async (context) => {
    const range = active(context).getRange("A1");
    await context.sync();
    range.values = [["x"]];
    await context.sync();
  });
  await bridge.settled();
  expect(host.workbook.anchors.size).toBe(0);
  expect(bridge.traffic).toMatchObject({ trips: 2, cleanUps: 1 });
});

test("sheets with charts, or on the web with comments, are not inserted", async () => {
  const withParts = (...paths: readonly string[]): string =>
    Buffer.from(
      changeParts(writeWorkbook(createWorkbook()), Object.fromEntries(paths.map((path) => [path, "<x/>"]))),
    ).toString("base64");
  const insert = (file: string) =>
    Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file);
      await context.sync();
    });
  openExcel({ excelApi: "1.13" });
  await insert(withParts());
  await expect(insert(withParts("xl/charts/chart1.xml"))).rejects.toMatchObject({ code: "UnsupportedFeature" });
  await insert(withParts("xl/threadedComments/threadedComment1.xml"));
  closeExcel();
  openExcel({ excelApi: "1.13", platform: "web" });
  await expect(insert(withParts("xl/threadedComments/threadedComment1.xml"))).rejects.toMatchObject({
    code: "UnsupportedFeature",
  });
});

describe("requirement sets", () => {
  test("a member answers from its own set on, and not before", async () => {
    openExcel({ excelApi: "1.3" });
    await Excel.run(async (context) => {
      active(context).getRange("A1").format.autofitColumns(); // ExcelApi 1.2
      await context.sync();
      active(context).getRange("A1").getIntersection("A1:B2").load("address"); // 1.1
      await context.sync();
      active(context).getRange("A1").getOffsetRange(1, 0).getSurroundingRegion(); // 1.7
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });

  test("what is loaded without a name is what the set has", async () => {
    openExcel({ excelApi: "1.2" });
    await Excel.run(async (context) => {
      const range = active(context).getRange("B2").load();
      await context.sync();
      expect(range.address).toBe("Sheet1!B2");
      expect(() => range.style).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error); // 1.7
    });
  });

  test("so do events", async () => {
    openExcel({ excelApi: "1.7" });
    await Excel.run(async (context) => {
      active(context).onChanged.add(() => Promise.resolve()); // 1.7
      await context.sync();
      active(context).onRowSorted.add(() => Promise.resolve()); // 1.10
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });

  test.each([
    [{ excelApi: "9.9" }, /"9.9" is not a requirement set/],
    [{ excelApi: "1.16" }, /"1.16" is not a requirement set/],
    [{ platform: "tablet" }, /"tablet" is not a platform/],
    [{ excelAPI: "1.9" }, /no option "excelAPI"/],
  ])("%j is refused", (options, message) => {
    expect(() => createHost(options as never)).toThrow(message);
  });
});

describe("names that are loaded", () => {
  test("a name that is no member is ignored, and the others are loaded", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = active(context).getRange("A1:B2").load("address, nothing, format/nothing, nothing/name");
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/nothing");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    });
  });

  test.each(["dataConnections/count", "dataConnections"])(
    "%s, which Excel has and the host has not, is refused",
    async (name) => {
      openExcel();
      await Excel.run(async (context) => {
        context.workbook.load(name);
        await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
      });
    },
  );
});

test("a relay hears of each batch, may answer in the host's place, and else hands on what the host says", async () => {
  const heard: boolean[] = [];
  let refuses = false;
  openExcel({
    relay: async ({ request, text }, answer) => {
      heard.push(asksOfWorkbook(request) && text.includes("B4"));
      return refuses ? refuseBatch({ code: "GeneralException", message: "Excel is unwell." }) : answer();
    },
  });
  const write = (text: string) =>
    Excel.run(async (context) => {
      const cell = active(context).getRange("B4").load("values");
      await context.sync();
      const before: unknown = cell.values[0]?.[0];
      active(context).getRange("B4").values = [[text]];
      await context.sync();
      return before;
    });

  expect(await write("Ana Ruiz")).toBe("");
  refuses = true;
  await expect(write("Ben Cole")).rejects.toMatchObject({ code: "GeneralException", message: "Excel is unwell." });
  refuses = false;
  expect(await write("Ben Cole")).toBe("Ana Ruiz");
  expect(heard.filter(Boolean).length).toBeGreaterThan(3);
});
