import type { Browser } from "playwright-core";
import { serveWorkbench } from "../../src/workbench/server/serve-workbench";
import { launchBrowser } from "./browser";
import { closeAfter } from "./close-after";
import { openWorkbench } from "./workbench-page";

/** When something that the tests need is gone, they fail at once, and everything else can still be closed. */
const keep = closeAfter(afterEach);
let browser: Browser;
beforeEach(async () => {
  browser = await keep(launchBrowser());
});

/** Far less than `PATIENCE`, in milliseconds. */
const AT_ONCE = 20_000;

test(
  "a browser that dies fails what waits for it",
  async () => {
    const { pane } = await keep(openWorkbench(browser));
    const waiting = expect(pane.getByText("never there").waitFor()).rejects.toThrow("closed");
    const session = await browser.newBrowserCDPSession();
    await session.send("Browser.crash").catch(() => undefined); // the browser is gone before it can answer
    await waiting;
    await expect(openWorkbench(browser)).rejects.toThrow("closed");
  },
  AT_ONCE,
);

test(
  "a page that crashes fails what waits for it",
  async () => {
    const { page, pane } = await keep(openWorkbench(browser));
    const waiting = expect(pane.getByText("never there").waitFor()).rejects.toThrow("Target crashed");
    await page.goto("chrome://crash").catch(() => undefined); // never arrives
    await waiting;
  },
  AT_ONCE,
);

test.each(["http", "https"] as const)(
  "a server that no longer answers over %s fails what waits for the page, and says so",
  async (over) => {
    const workbench = await keep(openWorkbench(browser, { over }));
    const waiting = expect(workbench.pane.getByText("never there").waitFor()).rejects.toThrow(
      "The server did not answer",
    );
    await workbench.stopServer();
    await workbench.page.reload().catch(() => undefined); // has nothing to load
    await waiting;
  },
  AT_ONCE,
);

test("a port that somebody else uses gives way to the next one", async () => {
  const { address } = await keep(serveWorkbench({ root: process.cwd(), port: 3300 }));
  const { page } = await keep(openWorkbench(browser));
  expect(Number(new URL(page.url()).port)).toBeGreaterThan(Number(new URL(address).port));
});
