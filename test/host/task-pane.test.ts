import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { createHost, type Host } from "../../src/host";
import { openTaskPane, type TaskPaneInNode, type TaskPaneOptions } from "../../src/host/doors/task-pane";

const open: TaskPaneInNode[] = [];

afterEach(() => {
  for (const pane of open.splice(0)) pane.close();
});

async function openPane(options: TaskPaneOptions = {}, host: Host = createHost()) {
  const pane = await openTaskPane(host, options);
  open.push(pane);
  return { host, pane };
}

/** A call of the kind that tells its outcome to a function. */
const outcome = <Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void) =>
  new Promise<Office.AsyncResult<Value>>((resolve) => {
    call(resolve);
  });

test("an add-in's own page is imported as it is, clicked, and started from the ribbon", async () => {
  const { host } = await openPane({ global: true });
  host.user.paste("A1", "Branch\tLoans\nRiverside\t120\nHillside\t80");
  const page = new JSDOM(
    readFileSync(join(__dirname, "..", "drive", "library-add-in", "src", "taskpane", "taskpane.html"), "utf8"),
  );
  const { document } = page.window;
  Object.assign(globalThis, { document });

  await import("../drive/library-add-in/src/taskpane/taskpane");
  await Office.onReady();
  expect(document.getElementById("app")?.style.display).toBe("block");

  document.getElementById("mark")?.click();
  await host.runCommand("markBranches");
  expect(document.getElementById("answer")?.textContent).toBe("1 below 100");

  await Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem("Sheet1").getRange("B3").format;
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFC7CE");
  });
  Reflect.deleteProperty(globalThis, "document");
});

test("a click on the ribbon reaches the page that is open, though Excel answers the one before it last", async () => {
  let answer = (): void => undefined;
  const answering = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const host = createHost({
    relay: async (_batch, ask) => {
      await answering;
      return ask();
    },
  });
  const said: string[] = [];
  const openAnother = async (name: string) => {
    const { pane } = await openPane({}, host);
    pane.Office.actions.associate("count", (event: Office.AddinCommands.Event) => {
      said.push(name);
      event.completed();
    });
    await pane.Office.onReady();
    return pane;
  };

  const first = await openAnother("first");
  first.close();
  await openAnother("second");
  answer();
  await host.runCommand("count");
  expect(said).toEqual(["second"]);
});

test("an add-in learns where it is", async () => {
  const { pane } = await openPane({ locale: "de-DE" }, createHost({ excelApi: "1.9" }));
  await expect(pane.Office.onReady()).resolves.toMatchObject({ host: "Excel", platform: "PC" });

  const { context } = pane.Office;
  expect(context.displayLanguage).toBe("de-DE");
  expect(context.host).toBe("Excel");
  expect(context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
  expect(context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
});

test("an add-in of the old kind is told by Office.initialize", async () => {
  const { pane } = await openPane();
  const reason = await new Promise((resolve) => {
    pane.Office.initialize = resolve;
  });
  expect(reason).toBe("documentOpened");
});

test("settings stay in the workbook, for the next pane that opens it", async () => {
  const { host, pane } = await openPane();
  await pane.Office.onReady();
  const { settings } = pane.Office.context.document;
  settings.set("goal", { loans: 90, from: new Date(0) });
  expect((await outcome((done) => settings.saveAsync(done))).status).toBe("succeeded");

  const { pane: next } = await openPane({}, host);
  await next.Office.onReady();
  expect(next.Office.context.document.settings.get("goal")).toEqual({ loans: 90, from: new Date(0) });
});

test("the selection is read, written and heard of", async () => {
  const { host, pane } = await openPane();
  await pane.Office.onReady();
  const { document } = pane.Office.context;
  const heard: unknown[] = [];
  await outcome<unknown>((done) => {
    document.addHandlerAsync(
      pane.Office.EventType.DocumentSelectionChanged,
      (event: unknown) => heard.push(event),
      done,
    );
  });
  host.user.select("B2");
  await outcome<unknown>((done) => {
    document.setSelectedDataAsync("Hillside", done);
  });
  const read = await outcome<unknown>((done) => {
    document.getSelectedDataAsync(pane.Office.CoercionType.Text, done);
  });
  expect(read.value).toBe("Hillside");
  expect(heard).toHaveLength(1);
});

test("the workbook's file is read in slices, and opens as another workbook", async () => {
  const { host, pane } = await openPane();
  host.user.paste("A1", "Branch\tLoans\nRiverside\t120");
  await pane.Office.onReady();
  const { document } = pane.Office.context;
  const open = (sliceSize = 1000) =>
    outcome<Office.File>((done) => {
      document.getFileAsync(pane.Office.FileType.Compressed, { sliceSize }, done);
    });
  const { value: file } = await open();
  expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const { value: slice } = await outcome<Office.Slice>((done) => {
      file.getSliceAsync(index, done);
    });
    bytes.push(...(slice.data as readonly number[]));
  }
  expect(bytes).toHaveLength(file.size);

  expect((await open()).status).toBe("succeeded");
  expect((await open()).error.code).toBe(11000); // two are open
  file.closeAsync();
  expect((await open()).status).toBe("succeeded");
  const pdf = await outcome<Office.File>((done) => {
    document.getFileAsync(pane.Office.FileType.Pdf, done);
  });
  expect(pdf.error.code).toBe(5000);

  await pane.Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
  const [copy] = host.openedWorkbooks();
  expect(copy?.sheets[0]?.rows.get(1)?.cells.map((cell) => cell?.value)).toEqual(["Riverside", 120]);
  const { value: properties } = await outcome<Office.FileProperties>((done) => {
    document.getFilePropertiesAsync(done);
  });
  expect(properties.url).toBe("C:\\Documents\\Book1.xlsx");
});

test("the pane is hidden and shown by the add-in and by the user, and its buttons are switched off", async () => {
  const { host, pane } = await openPane();
  await pane.Office.onReady();
  const modes: unknown[] = [];
  const shown = new Promise<void>((resolve) => {
    void pane.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
      if (visibilityMode === pane.Office.VisibilityMode.taskpane) resolve();
    });
  });

  await pane.Office.addin.hide();
  expect(host.visibility()).toBe("Hidden");
  host.setVisibility("Visible");
  await shown;
  expect(modes).toEqual(["Hidden", "Taskpane"]);

  let isEnabled: boolean | undefined;
  host.onRibbon(({ enabled }) => {
    isEnabled = enabled.get("Mark");
  });
  await pane.Office.ribbon.requestUpdate({ tabs: [{ id: "Library", controls: [{ id: "Mark", enabled: false }] }] });
  expect(isEnabled).toBe(false);
});

test("a command tells who clicked, and gives back what it completed with", async () => {
  const { host, pane } = await openPane();
  await pane.Office.onReady();
  pane.Office.actions.associate("countLoans", (event: Office.AddinCommands.Event) => {
    event.completed({ allowEvent: event.source.id === "CountButton" });
  });
  await expect(host.runCommand("countLoans", "CountButton")).resolves.toEqual({ allowEvent: true });
  await expect(host.runCommand("countBooks")).rejects.toThrow("no function of that name");
});

describe("a dialog", () => {
  const show = (pane: TaskPaneInNode, url: string) =>
    outcome<Office.Dialog>((done) => {
      pane.Office.context.ui.displayDialogAsync(url, done);
    });

  test("and the pane talk to each other, until the user closes it", async () => {
    const { pane } = await openPane();
    await pane.Office.onReady();
    const { value: dialog } = await show(pane, "https://localhost:3000/choose.html?year=2027");
    const heard: unknown[] = [];
    const { DialogMessageReceived, DialogEventReceived, DialogParentMessageReceived } = pane.Office.EventType;
    dialog.addEventHandler(DialogMessageReceived, (event) => heard.push(event));
    const closed = new Promise((resolve) => {
      dialog.addEventHandler(DialogEventReceived, resolve);
    });

    const page = await pane.nextDialog();
    expect(page.url).toBe("https://localhost:3000/choose.html?year=2027");
    await page.Office.onReady();
    const told = new Promise((resolve) => {
      page.Office.context.ui.addHandlerAsync(DialogParentMessageReceived, resolve, () => {
        dialog.messageChild("Which branch?");
      });
    });
    await expect(told).resolves.toMatchObject({ message: "Which branch?" });
    page.Office.context.ui.messageParent("Hillside");
    page.close();

    await expect(closed).resolves.toMatchObject({ error: 12006 });
    expect(heard).toMatchObject([{ message: "Hillside" }]);
  });

  test("of a stranger, or a second one, is refused", async () => {
    const { pane } = await openPane();
    await pane.Office.onReady();
    expect((await show(pane, "https://books.example/choose.html")).error.code).toBe(12004);
    const { value: dialog } = await show(pane, "https://localhost:3000/choose.html");
    expect((await show(pane, "https://localhost:3000/other.html")).error.code).toBe(12007);
    dialog.close();
    expect((await show(pane, "https://localhost:3000/other.html")).status).toBe("succeeded");
  });
});

test("what Office.js returns is of the kind that a test's own code makes", async () => {
  const { pane } = await openPane();
  await pane.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [["Hillside", 80]];
    range.load("values");
    await context.sync();
    expect(range.values).toStrictEqual([["Hillside", 80]]);
    expect(range.toJSON()).toStrictEqual({ values: [["Hillside", 80]] });

    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    assert.deepStrictEqual(
      worksheets.items.map(({ name }) => name),
      ["Sheet1"],
    );
  });
});

test("a closed pane leaves nothing in the global scope", async () => {
  const { pane } = await openPane({ global: true });
  pane.close();
  open.pop();
  expect(["Office", "OfficeRuntime", "Excel", "OfficeExtension"].filter((name) => name in globalThis)).toEqual([]);
});
