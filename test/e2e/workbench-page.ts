import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { PNG } from "pngjs";
import type { Host } from "../../src/host";
import { findCell } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell";
import { serveWorkbench, type Serving } from "../../src/workbench/server/serve-workbench";
import { PATIENCE } from "./browser";
import { eventually } from "./eventually";

/**
 * The workbench in a browser, used as a person uses it: by its ribbon, its keys and its pane. What the model holds is
 * read from the page.
 */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Of everything that the page asked for and did not get, and of every error in it. */
  readonly trouble: readonly string[];
  /** A button of the ribbon, or an item of its menu, by the end of its id in the manifest. */
  readonly press: (...controls: readonly string[]) => Promise<void>;
  /** A new workbook, whatever is in the one before. */
  readonly startAnew: () => Promise<void>;
  readonly goTo: (address: string) => Promise<void>;
  readonly type: (...keys: readonly string[]) => Promise<void>;
  readonly sheetNames: () => Promise<readonly string[]>;
  readonly valueAt: (address: string) => Promise<CellValue>;
  /** `"Action Plan!D8"`, once that is `expected`; what else it is where it does not come to that. */
  readonly activeCell: (expected?: string) => Promise<string>;
  /** How many pixels of the grid have this `#rrggbb`. */
  readonly pixelsOf: (color: string) => Promise<number>;
  readonly stopServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How the workbench is opened. */
export interface Opening {
  /** Over https, the browser answers for the server, so that no certificate is needed. */
  readonly over?: "http" | "https";
  /** `"2026-11-22T09:00:00"`: the page's clock stands still. */
  readonly at?: string;
  /** What the address asks for; an empty sheet by default. */
  readonly link?: string;
  /** Done before the page loads. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens the workbench on a server of its own. */
export async function openWorkbench(
  browser: Browser,
  { over = "http", at, link = "?open=empty", prepare }: Opening = {},
): Promise<WorkbenchPage> {
  const serving = await serveWorkbench({ root: process.cwd(), port: 3300 });
  try {
    const context = await browser.newContext({
      viewport: { width: 1600, height: 900 },
      acceptDownloads: true,
      locale: "en-US",
    });
    context.setDefaultTimeout(PATIENCE);
    if (at) await context.clock.setFixedTime(at);
    await prepare?.(context);
    return await openPage(context, over, serving, link);
  } catch (cause) {
    await serving.close();
    throw cause;
  }
}

async function openPage(
  context: BrowserContext,
  over: "http" | "https",
  serving: Serving,
  link: string,
): Promise<WorkbenchPage> {
  const page = await context.newPage();
  const trouble = followTrouble(page);
  endWithServer(page);
  if (over === "https") await serveSecurely(page, serving.address);
  await page.goto(`${over === "https" ? SECURE : serving.address}/${link}`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "Insert" }).waitFor();

  return {
    page,
    pane,
    trouble,
    press: async (...controls) => {
      for (const control of controls) await page.locator(`[data-control="ActionPlan.${control}"]`).click();
    },
    startAnew: async () => {
      await page.getByRole("button", { name: "New" }).click();
      const discard = page.getByRole("button", { name: "Don’t Save" });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      if (await discard.isVisible()) await discard.click();
    },
    goTo: async (address) => {
      const nameBox = page.locator(".grid input").first();
      for (let selected = ""; !selected.endsWith(`!${address}`);) {
        await nameBox.click();
        await nameBox.fill(address);
        await nameBox.press("Enter"); // the end of an edit may have put the active cell's address in between
        selected = await selection(page, (now) => now.endsWith(`!${address}`), A_SECOND);
      }
    },
    type: async (...keys) => {
      for (const key of keys) {
        const before = await selection(page);
        if (LEAVING.has(key)) await page.keyboard.press(key);
        else await page.keyboard.type(key);
        if (LEAVING.has(key)) await selection(page, (selected) => selected !== before);
      }
    },
    sheetNames: () => page.evaluate(() => excelHost.workbook.sheets.map(({ name }) => name)),
    valueAt: (address) =>
      page.evaluate(
        ({ row, column }) => excelHost.workbook.activeSheet.rows.get(row)?.cells[column]?.value ?? "",
        findCell(address)!,
      ),
    activeCell: (expected) => selection(page, (selected) => expected === undefined || selected === expected),
    pixelsOf: async (color) => {
      const { data } = PNG.sync.read(await page.locator(".grid").screenshot());
      const wanted = Number.parseInt(color.slice(1), 16);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!) === wanted) count += 1;
      return count;
    },
    stopServer: serving.close,
    close: async () => {
      await context.close().catch(() => undefined); // gone already, with its server or browser
      await serving.close();
    },
  };
}

const SECURE = "https://workbench.test";

/** Collects, while it happens, what the page asked for and did not get, and its errors. */
function followTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!/^(?:http:\/\/localhost|https:\/\/workbench\.test|data:|blob:)/.test(request.url()))
      trouble.push(`asked the network for ${request.url()}`);
  });
  return trouble;
}

/** Once the server is gone, whatever waits for the page fails at once and says why. (A dead browser does the same.) */
function endWithServer(page: Page): void {
  page.on("requestfailed", (request) => {
    if (!request.failure()?.errorText.startsWith("net::ERR_CONNECTION_")) return;
    const reason = `The server did not answer ${request.url()}.`;
    void page
      .context()
      .close({ reason })
      .catch(() => undefined); // the browser may be closing already
  });
}

async function serveSecurely(page: Page, address: string): Promise<void> {
  await page.route(`${SECURE}/**`, async (route) => {
    const response = await fetch(route.request().url().replace(SECURE, address)).catch(() => null);
    if (!response) return route.abort("connectionrefused");
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}

/** These keys end the typing and go to the next cell. */
const LEAVING = new Set(["Enter", "Tab"]);

/** The active cell, once it is where it should be: the grid takes a moment to follow a key. */
const selection = (
  page: Page,
  isSo: (selected: string) => boolean = () => true,
  patience = PATIENCE,
): Promise<string> =>
  eventually(
    () =>
      page.evaluate(() => {
        const { name, selection } = excelHost.workbook.activeSheet;
        return `${name}!${String.fromCharCode(65 + (selection[0]?.column ?? 0))}${(selection[0]?.row ?? 0) + 1}`;
      }),
    isSo,
    patience,
  );

/** In milliseconds. */
const A_SECOND = 1000;

/** In the page, the bridge finds the host under this name, and so do we. */
declare const excelHost: Host;
