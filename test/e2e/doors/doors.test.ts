import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { OfficeInNode } from "../../../src/host/doors/open-office";
import { DARK, type Surroundings } from "../../../src/host/doors/surroundings";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { closeExcel, openExcel } from "../../support/genuine-office";
import { launchBrowser, PATIENCE } from "../browser";
import { closeAfter } from "../close-after";
import { eventually } from "../eventually";
import { bundle } from "./bundle";
import { exchanges } from "./exchanges";
import { openHostPage } from "./open-host-page";

const BRIDGE = readFileSync("src/host/doors/bridge.js", "utf8");

/** Where each path of office.js is at home: the web's wants https. */
const PATHS = [
  { platform: "windows", origin: "http://localhost:3000", told: "PC" },
  { platform: "mac", origin: "http://localhost:3000", told: "Mac" },
  { platform: "web", origin: "https://localhost:3000", told: "OfficeOnline" },
] as const;

const keep = closeAfter(afterAll);
let browser: Browser;
let script: string;

beforeAll(async () => {
  browser = await keep(launchBrowser());
  script = await bundle("test/e2e/doors/host-page.ts");
});

describe.each(PATHS)("the $platform path of office.js", ({ platform, origin, told }) => {
  const keepForOneTest = closeAfter(afterEach);
  let context: BrowserContext;

  beforeEach(async () => {
    context = await keepForOneTest(browser.newContext());
    context.setDefaultTimeout(PATIENCE);
  });
  afterEach(closeExcel);

  async function openPane(surroundings: Partial<Surroundings> = {}): Promise<{ page: Page; pane: Frame }> {
    const page = await openHostPage(context, origin, script, platform === "web" ? null : BRIDGE);
    await page.evaluate(
      (given) => {
        window.openPane(given);
      },
      { platform, ...surroundings },
    );
    const pane = await eventually(findPane(page), (found) => found !== undefined);
    if (!pane) throw new Error("The pane never came.");
    await pane.waitForFunction(() => "ready" in window);
    await pane.evaluate(() => window.ready);
    return { page, pane };
  }

  test("says where it is and what it may do", async () => {
    const { pane } = await openPane({ readOnly: true, locale: "en-GB", theme: DARK });
    const seen = await pane.evaluate(async () => ({
      ...(await Office.onReady()),
      mode: Office.context.document.mode,
      locale: Office.context.displayLanguage,
      excel15: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
      excel16: Office.context.requirements.isSetSupported("ExcelApi", "1.16"),
      background: (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
    }));
    expect(seen).toMatchObject({
      host: "Excel",
      platform: told,
      mode: "readOnly",
      locale: "en-GB",
      excel15: true,
      excel16: false,
    });
    expect(seen.background).toBe(platform === "windows" ? "#1e1e1e" : undefined);
  });

  test("reads and saves the document's settings", async () => {
    const { page, pane } = await openPane();
    const branch: unknown = await pane.evaluate(async () => {
      const { settings } = Office.context.document;
      const before: unknown = settings.get("branch");
      settings.set("open", { saturday: true });
      await new Promise((resolve) => {
        settings.saveAsync(resolve);
      });
      return before;
    });
    expect(branch).toBe("Riverside");
    expect(await page.evaluate(() => window.readSettings())).toEqual([
      ["branch", "Riverside"],
      ["open", { saturday: true }],
    ]);
  });

  test("a ribbon command runs in the pane's own page, and its outcome comes back", async () => {
    const { page } = await openPane();
    expect(await page.evaluate(() => window.excelHost.runCommand("countLoans"))).toEqual({ loans: 12 });
    const unknown = page.evaluate(() => window.excelHost.runCommand("burnBooks"));
    await expect(unknown).rejects.toThrow("The add-in has no function of that name.");
  });

  test("without a shared runtime a command runs in a page of its own, which is gone afterwards", async () => {
    const { page } = await openPane({ sharedRuntime: false, functionFile: "/functions.html" });
    expect(await page.evaluate(() => window.excelHost.runCommand("countLoans"))).toEqual({ loans: 7 });
    expect(page.frames().map((frame) => new URL(frame.url()).pathname)).toEqual(["/host.html", "/pane.html"]);
  });

  test("the add-in hides and shows its pane, and hears of both", async () => {
    const { page, pane } = await openPane();
    await pane.evaluate(() => Office.addin.hide());
    expect(await page.evaluate(() => window.excelHost.visibility())).toBe("Hidden");
    await page.evaluate(() => {
      window.excelHost.setVisibility("Visible");
    });
    await pane.waitForFunction(() => window.visibilities.length === 2);
    expect(await pane.evaluate(() => window.visibilities)).toEqual(["Hidden", "Taskpane"]);
  });

  test("Excel answers as it does in Node", async () => {
    const { pane } = await openPane();
    const { host } = openExcel({ platform: platform === "web" ? "web" : "desktop" });
    const inNode = await exchanges(host);
    expect(await pane.evaluate(`(${String(exchanges)})(parent.excelHost)`)).toEqual(inNode);
    expect(inNode).toMatchObject({
      "while a cell is edited": "InvalidOperationInCellEditMode",
      "a batch that waits for the cell": ["waits", [[""]]],
    });
    expect(inNode["a request of 6 MB"]).toBe(platform === "web" ? "RequestPayloadSizeLimitExceeded" : "taken");
    expect(inNode["an answer of 6 MB"]).toBe(platform === "web" ? "ResponsePayloadSizeLimitExceeded" : 3);
  });

  test("the add-in's functions run in its pane, and the workbook's file is read in slices", async () => {
    const { page, pane } = await openPane({ customFunctions: true });
    await page.evaluate(() => {
      const parameters = [{ name: "days", type: "number" }];
      window.excelHost.customFunctions.register("LIBRARY", { functions: [{ id: "FINE", name: "FINE", parameters }] });
    });
    const fine = await pane.evaluate(async () => {
      const { associate } = (window as unknown as Pick<OfficeInNode, "CustomFunctions">).CustomFunctions;
      associate("FINE", (days: number) => Promise.resolve(days * 0.2));
      return Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        cell.formulas = [["=LIBRARY.FINE(10)"]];
        await context.sync();
        await (parent as unknown as Pick<Window, "excelHost">).excelHost.customFunctions.settled();
        cell.load("values");
        await context.sync();
        return cell.values as unknown;
      });
    });
    expect(fine).toEqual([[2]]);

    const { size, slices } = await pane.evaluate(async () => {
      const call = <Value>(start: (done: (result: Office.AsyncResult<Value>) => void) => void) =>
        new Promise<Value>((resolve) => {
          start(({ value }) => {
            resolve(value);
          });
        });
      const file = await call<Office.File>((done) => {
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 3000 }, done);
      });
      const slices: number[][] = [];
      for (let index = 0; index < file.sliceCount; index++)
        slices.push(
          (
            await call<Office.Slice>((done) => {
              file.getSliceAsync(index, done);
            })
          ).data as number[],
        );
      return { size: file.size, slices };
    });
    const bytes = slices.flat();
    expect(bytes).toHaveLength(size);
    expect(readWorkbook(Uint8Array.from(bytes)).workbook.sheets[0]?.rows.get(0)?.cells[0]?.value).toBe(2);
  });

  test("without a shared runtime, pages share what they store", async () => {
    const { page, pane } = await openPane({ sharedRuntime: false, functionFile: "/functions.html" });
    await pane.evaluate(() => OfficeRuntime.storage.setItems({ branch: "Riverside", goal: "100" }));
    await page.evaluate(() => window.excelHost.runCommand("lowerGoal"));
    const stored = await pane.evaluate(async () => [
      await OfficeRuntime.storage.getItems(["branch", "goal"]),
      await OfficeRuntime.storage.getItem("none"),
    ]);
    expect(stored).toEqual([{ branch: "Riverside", goal: "90" }, null]);
  });

  test("a workbook that is open for reading only is not changed", async () => {
    const { pane } = await openPane({ readOnly: true });
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["Loans"]];
        await context.sync();
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    expect(code).toBe("AccessDenied");
  });

  test("a page that loads again is served again", async () => {
    const { page, pane } = await openPane();
    await pane.evaluate(() => {
      Object.assign(window, { old: true });
      location.reload();
    });
    await pane.waitForFunction(() => !("old" in window) && "ready" in window);
    await pane.evaluate(() => window.ready);
    expect(await page.evaluate(() => window.excelHost.runCommand("countLoans"))).toEqual({ loans: 12 });
  });

  test("a dialog's messages reach the pane, and the pane's the dialog", async () => {
    const { pane } = await openPane();
    const messages = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const url = `${location.origin}/dialog.html`;
          Office.context.ui.displayDialogAsync(
            url,
            { displayInIframe: true, promptBeforeOpen: false },
            ({ value: dialog }) => {
              const heard: string[] = [];
              dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
                if (!("message" in event)) return;
                heard.push(event.message);
                if (heard.length === 1) dialog.messageChild("the pane");
                else resolve(heard);
              });
            },
          );
        }),
    );
    expect(messages).toEqual(["opened", "heard the pane"]);
  });

  test("a page from elsewhere than the add-in's own origin or its AppDomains is no page of the add-in", async () => {
    const { pane } = await openPane({ appDomains: ["https://localhost:4000"] });
    const isServed = async (origin: string, timeout: number): Promise<boolean> => {
      await pane.goto(`${origin}/pane.html`);
      const isReady = pane.waitForFunction(() => "ready" in window && window.ready.then(() => true), undefined, {
        timeout,
      });
      return isReady.then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && error.name === "TimeoutError") return false;
          throw error;
        },
      );
    };
    expect(await isServed("https://localhost:5000", A_MOMENT)).toBe(false);
    // A page of another origin cannot reach its host by the desktop's bridge.
    if (platform === "web") expect(await isServed("https://localhost:4000", PATIENCE)).toBe(true);
  });

  test("a dialog elsewhere than on the add-in's own origin or its AppDomains is refused", async () => {
    const { pane } = await openPane({ appDomains: ["https://catalogue.example"] });
    const open = (url: string) =>
      pane.evaluate(
        (address) =>
          new Promise((resolve) => {
            Office.context.ui.displayDialogAsync(
              address,
              { displayInIframe: true, promptBeforeOpen: false },
              ({ error }) => {
                resolve((error as Office.Error | undefined)?.code ?? 0);
              },
            );
          }),
        url,
      );
    expect(await open("https://elsewhere.example/dialog.html")).toBe(12004);
    expect(await open("http://catalogue.example/dialog.html")).toBe(12005);
    expect(await open("https://catalogue.example/dialog.html")).toBe(0);
  });
});

/** How long is waited for what must not come, in milliseconds. */
const A_MOMENT = 4000;

const findPane = (page: Page) => () =>
  Promise.resolve(page.frames().find((frame) => frame.url().endsWith("/pane.html")));
